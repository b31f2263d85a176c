package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Enquiries;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Person;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class StandardIdentityTest {

  private static final Missing ANY_EVIDENCE =
      Missing.anyOf(
          Stream.concat(atADistance(), inPerson()).map(Need::of).map(Missing::evidence).toList());

  private static final Person GIULIA = Enquiries.GIULIA;
  private static final Person NAME_ALONE = Ask.person("Giulia Bianchi", null, null);
  private static final Person NO_NAME = Ask.person(null, "giulia@example.com", null);
  private static final Person TEST_LEAD = Ask.person("Test Lead", "test@test.it", null);
  private static final Person COMMON = Ask.person("Mario Rossi", null, "+393331234567");
  private static final Person THROW_AWAY =
      Ask.person("Giulia Bianchi", "giulia@mailinator.com", null);
  private static final Person THROW_AWAY_AND_PHONE =
      Ask.person("Giulia Bianchi", "giulia@mailinator.com", "+393381950246");

  private static Opinion says(Person somebody, EvidenceKind... seen) {
    return Ask.verdict(IdentityChecks.standard(), somebody, seen);
  }

  @Test
  void whoSaidEnoughLacksOnlyEvidenceOfAnyKind() {
    assertEquals(Opinion.lacks(ANY_EVIDENCE), says(GIULIA));
  }

  @Test
  void whoGaveOnlyAnAddressIsToldThatOneOfTheseIsEnough() {
    Person mailed = Ask.person("Giulia Bianchi", "giulia@example.com", null);
    assertEquals(
        "one of (document seen, email confirmed, handshake, known customer)",
        ((Opinion.Lacks) says(mailed)).missing().describe(Locale.ENGLISH));
  }

  static Stream<Arguments> lacking() {
    return Stream.of(
        Arguments.of("a name alone", NAME_ALONE, Set.of(Need.CONTACT)),
        Arguments.of("no name", NO_NAME, Set.of(Need.NAME)),
        Arguments.of("test lead", TEST_LEAD, Set.of(Need.NAME, Need.CONTACT)),
        Arguments.of("common name, made-up number", COMMON, Set.of(Need.NAME, Need.CONTACT)),
        Arguments.of("throw-away address", THROW_AWAY, Set.of(Need.LASTING_EMAIL)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lacking")
  void whoSaidTooLittleLacksThat(String id, Person somebody, Set<Need> information) {
    Opinion.Lacks lacks = (Opinion.Lacks) says(somebody);
    assertEquals(information, lacks.information());
  }

  static Stream<EvidenceKind> atADistance() {
    return Stream.of(
        EvidenceKind.EMAIL_CONFIRMED, EvidenceKind.PHONE_CONFIRMED, EvidenceKind.CALL_ANSWERED);
  }

  static Stream<EvidenceKind> inPerson() {
    return Stream.of(
        EvidenceKind.HANDSHAKE, EvidenceKind.DOCUMENT_SEEN, EvidenceKind.KNOWN_CUSTOMER);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("atADistance")
  void oneStrongPieceOfEvidenceAtADistanceIsEnoughForWhoSaidEnough(EvidenceKind kind) {
    assertEquals(
        new Opinion.Holds(Confidence.LIKELY, Set.of(EvidenceId.of(kind.code()))),
        says(GIULIA, kind));
    for (Person somebody : List.of(NAME_ALONE, NO_NAME, TEST_LEAD, COMMON)) {
      assertEquals(Opinion.Kind.LACKS, says(somebody, kind).kind());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inPerson")
  void whoWasMetOrIsKnownNeedsANameAndNothingMore(EvidenceKind met) {
    for (Person somebody : List.of(GIULIA, NAME_ALONE, COMMON, THROW_AWAY)) {
      assertEquals(Opinion.Kind.HOLDS, says(somebody, met).kind());
    }
    for (Person nobody : List.of(NO_NAME, TEST_LEAD)) {
      assertEquals(Opinion.Kind.LACKS, says(nobody, met).kind());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inPerson")
  void aMeetingSettlesWhatTheMailContradicts(EvidenceKind met) {
    assertEquals(
        Opinion.Kind.HOLDS,
        says(GIULIA, met, EvidenceKind.EMAIL_CONFIRMED, EvidenceKind.EMAIL_BOUNCED).kind());
    assertEquals(Opinion.Kind.CLASHES, says(GIULIA, met, EvidenceKind.DISOWNED).kind());
  }

  @Test
  void contradictionsAreDeniedOrClash() {
    Person mailed = Ask.person("Giulia Bianchi", "giulia@example.com", null);
    assertEquals(
        new Opinion.Denied(Denial.UNREACHABLE, Set.of(EvidenceId.of("EMAIL_BOUNCED"))),
        says(mailed, EvidenceKind.EMAIL_BOUNCED));
    assertEquals(
        Opinion.Kind.CLASHES,
        says(mailed, EvidenceKind.EMAIL_CONFIRMED, EvidenceKind.EMAIL_BOUNCED).kind());
    assertEquals(
        new Opinion.Denied(Denial.NOT_THEM, Set.of(EvidenceId.of("DISOWNED"))),
        says(GIULIA, EvidenceKind.DISOWNED));
    assertEquals(
        new Opinion.Denied(Denial.JUNK, Set.of(EvidenceId.of("JUNK_REPORTED"))),
        says(TEST_LEAD, EvidenceKind.JUNK_REPORTED));
  }

  @Test
  void aBouncedMailSaysNothingAgainstAWorkingTelephone() {
    assertEquals(
        Opinion.Kind.HOLDS,
        says(GIULIA, EvidenceKind.PHONE_CONFIRMED, EvidenceKind.EMAIL_BOUNCED).kind());
    assertEquals(Opinion.Kind.LACKS, says(GIULIA, EvidenceKind.EMAIL_BOUNCED).kind());
    assertEquals(
        Opinion.Kind.DENIED,
        says(GIULIA, EvidenceKind.EMAIL_BOUNCED, EvidenceKind.PHONE_DEAD).kind());
  }

  @Test
  void aConfirmedThrowAwayAddressProvesNothing() {
    assertEquals(Opinion.Kind.LACKS, says(THROW_AWAY, EvidenceKind.EMAIL_CONFIRMED).kind());
    assertEquals(
        Opinion.Kind.LACKS, says(THROW_AWAY_AND_PHONE, EvidenceKind.EMAIL_CONFIRMED).kind());
    assertEquals(Opinion.Kind.HOLDS, says(THROW_AWAY_AND_PHONE, EvidenceKind.CALL_ANSWERED).kind());
  }

  @Test
  void theHostSaysWhichAddressesAreThrownAway() {
    DomainList ours = DomainList.of("ours/1", List.of("example.com"));
    assertEquals(
        Opinion.Kind.LACKS,
        Ask.verdict(IdentityChecks.standard(ours), GIULIA, EvidenceKind.EMAIL_CONFIRMED).kind());
    assertEquals(
        Opinion.Kind.HOLDS,
        Ask.verdict(IdentityChecks.standard(ours), THROW_AWAY, EvidenceKind.EMAIL_CONFIRMED)
            .kind());
  }

  @Test
  void whoGaveOnlyATelephoneIsNotAskedForABetterAddress() {
    Person called = Ask.person("Giulia Bianchi", null, "+393381950246");
    assertEquals(Set.of(), ((Opinion.Lacks) says(called)).information());
    assertEquals(Opinion.Kind.HOLDS, says(called, EvidenceKind.CALL_ANSWERED).kind());
  }
}
