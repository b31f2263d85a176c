package org.leadroad.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.reading.StandardReader;
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

/**
 * ADF documents into leads with words and bytes, and into readings, against a bare hardened StAX
 * loop.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 8, time = 2)
@Fork(2)
public class AdfReading {

  private static final int DOCUMENTS = 200;

  private final List<byte[]> documents = new ArrayList<>();
  private final List<byte[]> soundDocuments = new ArrayList<>();
  private final XMLInputFactory factory = hardened();
  private final Adf adf = Adf.standard();
  private final StandardReader reader = StandardReader.forRegion("IT");
  private final Delivery delivery =
      Delivery.builder()
          .receivedAt(Instant.parse("2026-03-02T09:00:00Z"))
          .ids(index -> LeadId.of("lead-" + index))
          .build();

  /** Makes documents of many kinds, one of ten as its sender got it wrong. */
  @Setup
  public void generate() {
    SplittableRandom random = new SplittableRandom(42);
    for (int i = 0; i < DOCUMENTS; i++) {
      String sound = Documents.sound(random, i);
      soundDocuments.add(sound.getBytes(StandardCharsets.UTF_8));
      documents.add(Documents.sent(sound, i).getBytes(StandardCharsets.UTF_8));
    }
  }

  /**
   * The limit: every event of the parser is visited, every name, attribute and text is taken, and
   * nothing is kept. It would stop at the first fault, so it gets every document without one.
   */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void bareStax(Blackhole sink) throws XMLStreamException {
    for (byte[] document : soundDocuments) {
      XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(document));
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> {
            sink.consume(xml.getLocalName());
            for (int i = 0; i < xml.getAttributeCount(); i++) {
              sink.consume(xml.getAttributeLocalName(i));
              sink.consume(xml.getAttributeValue(i));
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
              sink.consume(xml.getText());
          default -> {}
        }
      }
      xml.close();
    }
  }

  /** Leads with words and the document's bytes. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void intake(Blackhole sink) {
    for (byte[] document : documents) {
      sink.consume(adf.read(document, delivery));
    }
  }

  /** Leads with words and bytes, and what the words seem to say. */
  @Benchmark
  @OperationsPerInvocation(DOCUMENTS)
  public void intakeAndReading(Blackhole sink) {
    for (byte[] document : documents) {
      for (Lead lead : adf.read(document, delivery).leads()) {
        sink.consume(reader.read(lead));
      }
    }
  }

  private static XMLInputFactory hardened() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    return factory;
  }
}
