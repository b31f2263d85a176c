package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.text;
import static org.leadroad.core.formats.Samples.utf8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.words.Words;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Law <em>words</em>: what was written comes back unchanged, and so do the bytes. */
class WordsLawTest {

  @Property
  void textsComeBackFromJson(@ForAll("texts") List<String> texts) {
    Words.Builder expected = Words.builder();
    StringWriter written = new StringWriter();
    try (JsonGenerator json =
        JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartObject();
      for (int i = 0; i < texts.size(); i++) {
        json.writeName("field " + i).writeString(texts.get(i));
        expected.add("field " + i, texts.get(i));
      }
      json.writeEndObject();
    }
    byte[] document = utf8(written.toString());
    Lead lead = only(Webhook.standard().read(document, delivery().build()));
    assertEquals(expected.build(), lead.words());
    assertArrayEquals(document, lead.original().orElseThrow().bytes());
  }

  @Property
  void numbersComeBackFromJsonAsTheyAreWritten(@ForAll("numbers") String number) {
    assertEquals(Words.of("n", number), only(Samples.json("{\"n\":" + number + "}")).words());
  }

  @Property
  void cellsComeBackFromCsv(
      @ForAll("rows") List<List<String>> rows,
      @ForAll("separators") char separator,
      @ForAll boolean wide) {
    String written = csv(separator, rows);
    Charset charset = wide ? UTF_16LE : UTF_8;
    String mark = wide ? "\uFEFF" : "";
    Intake intake = Csv.standard().read((mark + written).getBytes(charset), delivery().build());
    assertEquals(List.of(), intake.problems());
    assertEquals(
        rows.stream().map(WordsLawTest::words).toList(),
        intake.leads().stream().map(Lead::words).toList());
  }

  private static String csv(char separator, List<List<String>> rows) {
    StringWriter written = new StringWriter();
    CsvWriter writer = CsvWriter.builder().fieldSeparator(separator).build(written);
    writer.writeRecord("nome", "e-mail", "note");
    rows.forEach(writer::writeRecord);
    try {
      writer.flush();
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return written.toString();
  }

  private static Words words(List<String> row) {
    return Words.of("nome", row.get(0), "e-mail", row.get(1), "note", row.get(2));
  }

  @Property
  void originalsOfRowsAreTheDocument(@ForAll("rows") List<List<String>> rows) {
    String written = csv(';', rows);
    int head = written.indexOf('\n') + 1;
    StringBuilder joined = new StringBuilder();
    for (Lead lead : Samples.csv(written).leads()) {
      joined.append(new String(lead.original().orElseThrow().bytes(), UTF_8)).append("\r\n");
    }
    assertEquals(written.substring(head), joined.toString());
  }

  @Property
  void textComesBackFromEmail(@ForAll("bodies") String body, @ForAll boolean wide) {
    Charset charset = wide ? UTF_16LE : UTF_8;
    String encoded = Base64.getMimeEncoder().encodeToString(body.getBytes(charset));
    byte[] message =
        utf8(
            "From: giulia@example.com\r\nContent-Type: text/plain; charset="
                + charset.name()
                + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                + encoded);
    Lead lead = only(Email.standard().read(message, delivery().build()));
    assertEquals(body, text(lead, "text"));
    assertArrayEquals(message, lead.original().orElseThrow().bytes());
  }

  @Property
  void subjectComesBackFromEmail(@ForAll("subjects") String subject) {
    String encoded = Base64.getEncoder().encodeToString(utf8(subject));
    String message = "From: g@example.com\r\nSubject: =?utf-8?B?" + encoded + "?=\r\n\r\nx";
    assertEquals(
        subject, text(only(Email.standard().read(utf8(message), delivery().build())), "Subject"));
  }

  /** What can be encoded: no half of a surrogate pair. */
  private static Arbitrary<String> sound() {
    return Arbitraries.strings()
        .ofMaxLength(40)
        .filter(text -> UTF_8.newEncoder().canEncode(text))
        .injectDuplicates(0.05);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return sound().list().ofMinSize(1).ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> numbers() {
    Arbitrary<String> digits = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
    Arbitrary<String> whole =
        digits.map(text -> text.length() > 1 ? "1" + text.substring(1) : text);
    return Combinators.combine(
            Arbitraries.of("", "-"),
            whole,
            digits.map(text -> "." + text).optional(0.5).map(text -> text.orElse("")),
            Combinators.combine(Arbitraries.of("e", "E", "e+", "E-"), digits)
                .as(String::concat)
                .optional(0.5)
                .map(text -> text.orElse("")))
        .as(
            (sign, digitsOfWhole, fraction, exponent) ->
                sign + digitsOfWhole + fraction + exponent);
  }

  /** Somebody is always named, since rows of nothing are told and not taken. */
  @Provide
  Arbitrary<List<List<String>>> rows() {
    return Combinators.combine(sound().map(text -> "x" + text), sound(), sound())
        .as((a, b, c) -> List.of(a, b, c))
        .list()
        .ofMinSize(1)
        .ofMaxSize(8);
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(';', ',', '\t', '|');
  }

  @Provide
  Arbitrary<String> bodies() {
    return sound().map(text -> "x" + text);
  }

  @Provide
  Arbitrary<String> subjects() {
    return sound().map(text -> "x" + text + "x").filter(text -> !text.contains("=?"));
  }
}
