package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.reading.Field;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Words;

/** What happened stays true when the words are read better; whose it was may become unclear. */
class BetterReaderTest {

  private static final Verification TRUSTING =
      Verification.of(Enquiries.<Identity>trusting(), Enquiries.<Intent>trusting());

  private static final Person BOTH = named("Anna e Marco Rossi", 0);
  private static final Person ANNA = named("Anna Rossi", 0);
  private static final Person MARCO = named("Marco Rossi", 0);

  private static Person named(String name, Integer... words) {
    List<WordRef> from =
        Stream.of(words).map(word -> new WordRef(Enquiries.SUV.id(), word)).toList();
    return Person.builder()
        .about(Enquiries.SUV.id())
        .name(PersonName.of(name).readFrom(new Provenance(from, Confidence.LIKELY)))
        .build();
  }

  @Test
  void aCustomerStaysOneWhenTheReaderLearnsALabel() {
    Lead lead =
        Lead.builder()
            .id(Enquiries.SUV.id())
            .receivedAt(Enquiries.SUV.receivedAt())
            .origin(Enquiries.SUV.origin())
            .words(Words.of("nome", "Giulia", "cognomen", "Bianchi", "email", "giulia@example.com"))
            .build();
    StandardReader reader = StandardReader.forRegion("IT");
    StandardReader better =
        reader.withLabels(FormLabels.standard().with("cognomen", Field.FAMILY_NAME));
    Identity giulia = reader.read(lead).firstIdentity().orElseThrow();
    Dossier dossier =
        Dossier.asOf(Enquiries.NOW, better.read(lead))
            .with(Enquiries.seen(EvidenceKind.HANDSHAKE, giulia));
    assertEquals(Standing.Kind.CUSTOMER, TRUSTING.assess(dossier).standing().kind());
  }

  @Test
  void aHandShakenForACoupleVerifiesNeitherOfThem() {
    Dossier dossier =
        Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.SUV, ANNA, MARCO))
            .with(Enquiries.seen(EvidenceKind.HANDSHAKE, BOTH));
    assertEquals(List.of(), dossier.evidenceAbout(ANNA));
    assertEquals(List.of(), dossier.evidenceAbout(MARCO));
    assertEquals(Standing.Kind.LEAD, TRUSTING.assess(dossier).standing().kind());
  }

  @Test
  void whatSpeaksAgainstACoupleIsHeardForBoth() {
    Dossier dossier =
        Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.SUV, ANNA, MARCO))
            .with(Enquiries.seen(EvidenceKind.JUNK_REPORTED, BOTH));
    assertEquals(1, dossier.contradicting(ANNA).size());
    assertEquals(1, dossier.contradicting(MARCO).size());
  }

  @Test
  void aHandShakenForOneOfThemIsTheirsAlone() {
    Dossier dossier =
        Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.SUV, ANNA, MARCO))
            .with(Enquiries.seen(EvidenceKind.HANDSHAKE, MARCO));
    assertEquals(List.of(), dossier.evidenceAbout(ANNA));
    Customer marco = (Customer) TRUSTING.assess(dossier).standing();
    assertEquals(MARCO, marco.identity().claim());
    assertEquals("suv#2", marco.id().value());
  }

  @Test
  void whomABetterReaderTellsApartAreTwoParties() {
    Reading apart =
        Reading.builder(Enquiries.SUV, "better/2").identity(ANNA).identity(MARCO).build();
    Dossier dossier =
        Dossier.asOf(Enquiries.NOW, Enquiries.reading(Enquiries.SUV, BOTH), apart)
            .with(
                Enquiries.seen("h1", EvidenceKind.HANDSHAKE, ANNA),
                Enquiries.seen("h2", EvidenceKind.HANDSHAKE, MARCO));
    List<String> ids =
        TRUSTING.assess(dossier).standings().stream()
            .map(standing -> ((Customer) standing).id().value())
            .toList();
    assertEquals(List.of("suv#1", "suv#2"), ids);
    assertTrue(BOTH.sameSubjectAs(ANNA));
  }
}
