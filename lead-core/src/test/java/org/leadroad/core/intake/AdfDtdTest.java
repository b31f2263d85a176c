package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.receipt;

import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.AdfTrees.Tree;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * What the writer writes is valid by the DTD of ADF 1.0, read with its faults repaired, wherever
 * the words are those of a valid prospect.
 */
class AdfDtdTest {

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void whatAdfCanSayIsWrittenAsItsDtdDemandsAndComesBack(@ForAll("prospects") Tree prospect)
      throws Exception {
    byte[] document = ADF.write(List.of(lead(prospect.words()), lead(prospect.words())));
    assertEquals(List.of(), faults(document));
    assertEquals(
        List.of(prospect.words(), prospect.words()),
        AdfSamples.read(document).leads().stream().map(Lead::words).toList());
  }

  @Provide
  Arbitrary<Tree> prospects() {
    return AdfProspects.all();
  }

  @Example
  void enquiryOfAPortalIsWrittenAsTheDtdDemands() throws Exception {
    Words words =
        Words.of(
            "requestdate",
            "2026-03-02T09:30:00+01:00",
            "vehicle/year",
            "2026",
            "vehicle/make",
            "Example",
            "vehicle/model",
            "Familiare 7",
            "vehicle/condition",
            "good",
            "customer/contact/name/@part",
            "full",
            "customer/contact/name",
            "Giulia Bianchi",
            "customer/contact/email",
            "giulia@example.com",
            "customer/timeframe/latestdate",
            "2026-06-30",
            "customer/comments",
            "Un SUV & 7 posti",
            "vendor/vendorname",
            "Autosalone Esempio",
            "vendor/contact/name",
            "Vendite",
            "vendor/contact/phone",
            "02 5550 0142");
    byte[] document = ADF.write(List.of(lead(words)));
    assertEquals(List.of(), faults(document));
    assertEquals(words, receipt(AdfSamples.read(document)).lead().words());
  }

  @Example
  void whatTheWordsLackIsNotMadeUpForTheDtd() throws Exception {
    byte[] document = ADF.write(List.of(lead(Words.of("email", "giulia@example.com"))));
    assertNotEquals(List.of(), faults(document));
  }

  /** What a validating parser complains of. */
  private static List<String> faults(byte[] document) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setValidating(true);
    DocumentBuilder parser = factory.newDocumentBuilder();
    List<String> faults = new ArrayList<>();
    parser.setErrorHandler(
        new ErrorHandler() {
          @Override
          public void warning(SAXParseException fault) {
            faults.add(fault.getMessage());
          }

          @Override
          public void error(SAXParseException fault) {
            faults.add(fault.getMessage());
          }

          @Override
          public void fatalError(SAXParseException fault) {
            faults.add(fault.getMessage());
          }
        });
    parser.setEntityResolver(
        (publicId, systemId) ->
            new InputSource(AdfDtdTest.class.getResourceAsStream("adf-1.0.dtd")));
    String text = new String(document, UTF_8);
    String typed = text.replaceFirst("<adf>", "<!DOCTYPE adf SYSTEM \"adf-1.0.dtd\"><adf>");
    parser.parse(new InputSource(new StringReader(typed)));
    return faults;
  }

  private static Lead lead(Words words) {
    return Lead.builder()
        .id(LeadId.of("x"))
        .receivedAt(Instant.EPOCH)
        .origin(Origin.of(Channel.UNKNOWN, Initiative.UNKNOWN))
        .words(words)
        .build();
  }
}
