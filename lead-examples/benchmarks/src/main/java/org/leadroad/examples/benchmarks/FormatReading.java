package org.leadroad.examples.benchmarks;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.formats.Email;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.words.LeadId;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Webhooks, lists, messages and forms into leads, each against what a host would have without the
 * library: the bare parser's names and values as strings, kept in the plainest collections. JSON is
 * kept in maps and lists, as a binding to maps does; rows and parts in lists. A form arrives as the
 * body of a request, which the host decodes into a map; with the library it does so as well, and
 * has the map taken in.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class FormatReading {

  private static final int DOCUMENTS = 200;
  private static final int LISTS = 12;

  private final List<byte[]> bodies = new ArrayList<>();
  private final List<byte[]> lists = new ArrayList<>();
  private final List<byte[]> messages = new ArrayList<>();
  private final List<String> forms = new ArrayList<>();
  private final JsonFactory json = new JsonFactory();
  private final MimeConfig lenient =
      new MimeConfig.Builder().setMaxLineLen(-1).setMaxHeaderLen(-1).build();
  private final Webhook webhook = Webhook.standard();
  private final Csv csv = Csv.standard();
  private final Email email = Email.standard();
  private final WebForm webForm = WebForm.standard();
  private final Delivery delivery =
      Delivery.builder()
          .receivedAt(Instant.parse("2026-03-02T09:00:00Z"))
          .ids(index -> LeadId.of("lead-" + index))
          .build();

  /** Makes documents of several senders. */
  @Setup
  public void generate() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < DOCUMENTS; i++) {
      bodies.add(Arrivals.json(random, i).getBytes(UTF_8));
      messages.add(Arrivals.mail(random, i).getBytes(UTF_8));
      forms.add(Arrivals.form(random, i));
    }
    for (int i = 0; i < LISTS; i++) {
      lists.add(Arrivals.csv(random, i).getBytes(UTF_8));
    }
  }

  /** The limit for webhooks. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void bareJson(Blackhole sink) {
    for (byte[] body : bodies) {
      try (JsonParser parser = json.createParser(ObjectReadContext.empty(), body)) {
        sink.consume(value(parser, parser.nextToken()));
      }
    }
  }

  private static Object value(JsonParser parser, JsonToken token) {
    if (token == JsonToken.START_OBJECT) {
      Map<String, Object> fields = new LinkedHashMap<>();
      for (String name = parser.nextName(); name != null; name = parser.nextName()) {
        fields.put(name, value(parser, parser.nextToken()));
      }
      return fields;
    }
    if (token == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      for (JsonToken item = parser.nextToken();
          item != JsonToken.END_ARRAY;
          item = parser.nextToken()) {
        items.add(value(parser, item));
      }
      return items;
    }
    return parser.getString();
  }

  /** Webhooks into leads. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void webhook(Blackhole sink) {
    for (byte[] body : bodies) {
      sink.consume(webhook.read(body, delivery));
    }
  }

  /** The limit for lists, which is told the separator. */
  @Benchmark
  @OperationsPerInvocation(LISTS)
  public void bareCsv(Blackhole sink) {
    for (int i = 0; i < LISTS; i++) {
      CsvReader<CsvRecord> rows =
          CsvReader.builder()
              .fieldSeparator(";,\t".charAt(i % 3))
              .ofCsvRecord(new String(lists.get(i), UTF_8));
      List<List<String>> kept = new ArrayList<>();
      for (CsvRecord row : rows) {
        kept.add(row.getFields());
      }
      sink.consume(kept);
    }
  }

  /** Lists into leads. */
  @Benchmark
  @OperationsPerInvocation(LISTS)
  public void csv(Blackhole sink) {
    for (byte[] list : lists) {
      sink.consume(csv.read(list, delivery));
    }
  }

  /** The limit for messages. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void bareMail(Blackhole sink) throws MimeException, IOException {
    for (byte[] message : messages) {
      MimeTokenStream mail = new MimeTokenStream(lenient);
      mail.parse(new ByteArrayInputStream(message));
      List<String> kept = new ArrayList<>();
      for (EntityState state = mail.getState();
          state != EntityState.T_END_OF_STREAM;
          state = mail.next()) {
        if (state == EntityState.T_FIELD) {
          kept.add(mail.getField().getName());
          kept.add(DecoderUtil.decodeEncodedWords(mail.getField().getBody(), DecodeMonitor.SILENT));
        } else if (state == EntityState.T_BODY) {
          byte[] body = mail.getDecodedInputStream().readAllBytes();
          String charset = mail.getBodyDescriptor().getCharset();
          kept.add(new String(body, charset == null ? UTF_8 : Charset.forName(charset)));
        }
      }
      sink.consume(kept);
    }
  }

  /** Messages into leads. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void email(Blackhole sink) {
    for (byte[] message : messages) {
      sink.consume(email.read(message, delivery));
    }
  }

  /** The limit for forms: the body of the request into a map. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void bareForm(Blackhole sink) {
    for (String form : forms) {
      sink.consume(decoded(form));
    }
  }

  private static Map<String, String> decoded(String form) {
    Map<String, String> fields = new LinkedHashMap<>();
    int from = 0;
    while (from < form.length()) {
      int between = form.indexOf('=', from);
      int and = form.indexOf('&', between);
      int to = and < 0 ? form.length() : and;
      fields.put(
          URLDecoder.decode(form.substring(from, between), UTF_8),
          URLDecoder.decode(form.substring(between + 1, to), UTF_8));
      from = to + 1;
    }
    return fields;
  }

  /** Forms into leads. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void form(Blackhole sink) {
    for (String form : forms) {
      sink.consume(webForm.read(decoded(form), delivery));
    }
  }
}
