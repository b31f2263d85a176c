package org.leadroad.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Assessment;
import org.leadroad.core.Lead;
import org.leadroad.core.PartyId;
import org.leadroad.core.Verification;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

class GeneratedFormatTest {

  private static final Currency EUR = Currency.getInstance("EUR");

  private final SampleReportingFormat format = new GeneratedFormat();

  @Test
  void whatALeadSaysIsShownInReportsAndNowhereElse() {
    Lead lead = Fixture.giulia().lead();
    assertTrue(format.appliesTo(lead));
    Map<?, ?> shown = (Map<?, ?>) format.report(lead);
    assertTrue(shown.containsValue(lead.words()));
    assertEquals(lead.words().list(), format.report(lead.words()));
    assertEquals(
        Map.of("nome", PersonalText.of("Giulia Bianchi")),
        format.report(lead.words().list().get(0)));
    assertEquals("Giulia Bianchi", format.report(PersonalText.of("Giulia Bianchi")));
    assertFalse(lead.toString().contains("Giulia"));
  }

  @Test
  void aStoryIsShownDownToItsWords() {
    Fixture giulia = Fixture.giulia();
    Story story = new Story(giulia.now(), List.of(giulia.reading()), List.of(giulia.handshake()));
    assertTrue(((Map<?, ?>) format.report(story)).containsValue(story.readings()));
    assertTrue(((Map<?, ?>) format.report(giulia.reading())).containsValue(giulia.lead()));
    assertEquals(Optional.of("Story "), format.label(story));
  }

  static Stream<Arguments> values() {
    Fixture giulia = Fixture.giulia();
    Fixture verdi = Fixture.verdi();
    Vehicle panda =
        Vehicle.builder().model(PersonalText.of("Panda")).price(Money.of(18_500, EUR)).build();
    Assessment assessment =
        Verification.of(IdentityChecks.standard(), IntentChecks.standard())
            .assess(giulia.dossier().with(giulia.handshake()));
    return Stream.of(
        Arguments.of("Person", giulia.identity(), "Giulia Bianchi"),
        Arguments.of("Company", verdi.identity(), "Autotrasporti Verdi"),
        Arguments.of("Intent", giulia.intent(), "un SUV a 7 posti"),
        Arguments.of("Evidence", giulia.handshake(), "HANDSHAKE"),
        Arguments.of("EmailAddress", giulia.identity().emails().get(0), "giulia@example.com"),
        Arguments.of("PersonName", PersonName.of("Giulia", "Bianchi"), "family=Bianchi"),
        Arguments.of("PhoneNumber", PhoneNumber.of("+393331234567"), "dialled=+393331234567"),
        Arguments.of("PostalAddress", PostalAddress.of("Via Esempio 1"), "Via Esempio 1"),
        Arguments.of("Want", Want.of(Want.Kind.BUY, panda), "18500"),
        Arguments.of("Vehicle", panda, "Panda"),
        Arguments.of("Timeframe", Timeframe.of("in spring"), "in spring"),
        Arguments.of("Budget", Budget.of("20k", Money.of(20_000, EUR)), "currency=EUR"),
        Arguments.of(
            "Consent", Consent.of(Consent.Purpose.CALL, Consent.Answer.REFUSED, "no"), "REFUSED"),
        Arguments.of("Language", Language.of(Locale.ITALIAN), "locale=it"),
        Arguments.of("Sameness", Sameness.of(giulia.identity(), verdi.identity()), "Verdi"),
        Arguments.of("Dossier", giulia.dossier(), "Giulia Bianchi"),
        Arguments.of("Customer", giulia.customer(), "Giulia Bianchi"),
        Arguments.of("Prospect", giulia.prospect(), "un SUV a 7 posti"),
        Arguments.of("Opportunity", giulia.opportunity(), "un SUV a 7 posti"),
        Arguments.of("Verified", giulia.verifiedIdentity(), "Giulia Bianchi"),
        Arguments.of("Verdict", giulia.verifiedIntent().verdict(), "any-evidence/1"),
        Arguments.of("Assessment", assessment, "standard-identity/1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("values")
  void aFailingSampleSaysWhatItIsAndWhatItSays(String type, Object value, String says) {
    assertEquals(Optional.of(type + " "), format.label(value));
    String report = shown(value);
    assertTrue(report.contains(says), report);
    assertFalse(report.contains("[personal text]"), report);
  }

  /** As jqwik does: parts of parts are shown by the same formats. */
  private String shown(Object value) {
    if (format.appliesTo(value)) {
      return shown(format.report(value));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(part -> part.getKey() + "=" + shown(part.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    return value instanceof Collection<?> some
        ? some.stream().map(this::shown).collect(Collectors.joining(", ", "[", "]"))
        : value.toString();
  }

  @Test
  void otherValuesAreLeftToJqwik() {
    assertFalse(format.appliesTo("a string"));
    assertFalse(format.appliesTo(Fixture.giulia().lead().id()));
    assertFalse(format.appliesTo(PartyId.of("party-7")));
    assertFalse(format.appliesTo(Need.NAME));
  }

  @Test
  void aSampleIsShort() {
    LeadId longId = LeadId.of("z".repeat(190));
    assertEquals("zzzzzzzzzzzzzzzz… of 190", format.report(longId));
    Fixture giulia = Fixture.giulia();
    assertFalse(shown(giulia.identity()).contains("confidence"), "where it was read is left out");
    assertFalse(shown(giulia.handshake()).contains("Bianchi"), "evidence names whom it is about");
  }
}
