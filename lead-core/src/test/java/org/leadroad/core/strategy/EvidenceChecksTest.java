package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Dossier;
import org.leadroad.core.Enquiries;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class EvidenceChecksTest {

  static Stream<Arguments> checks() {
    return Stream.of(
        Arguments.of(IdentityChecks.emailConfirmed(), EvidenceKind.EMAIL_CONFIRMED),
        Arguments.of(IdentityChecks.phoneConfirmed(), EvidenceKind.PHONE_CONFIRMED),
        Arguments.of(IdentityChecks.callAnswered(), EvidenceKind.CALL_ANSWERED),
        Arguments.of(IdentityChecks.documentSeen(), EvidenceKind.DOCUMENT_SEEN),
        Arguments.of(IdentityChecks.handshake(), EvidenceKind.HANDSHAKE),
        Arguments.of(IdentityChecks.knownCustomer(), EvidenceKind.KNOWN_CUSTOMER),
        Arguments.of(
            IdentityChecks.evidence(EvidenceKind.supporting("SEEN_AT_THE_FAIR")),
            EvidenceKind.supporting("SEEN_AT_THE_FAIR")));
  }

  private static Opinion says(VerificationStrategy<Identity> check, EvidenceKind... seen) {
    return Ask.part(check, Enquiries.GIULIA, seen);
  }

  private static Set<EvidenceId> ids(EvidenceKind... kinds) {
    return Arrays.stream(kinds).map(kind -> EvidenceId.of(kind.code())).collect(Collectors.toSet());
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("checks")
  void holdsOnItsOwnKindAndLacksItOtherwise(
      VerificationStrategy<Identity> check, EvidenceKind kind) {
    assertEquals(Opinion.lacksEvidence(Need.of(kind)), says(check));
    Opinion.Holds holds = (Opinion.Holds) says(check, kind);
    assertEquals(ids(kind), holds.grounds());
    EvidenceKind other = EvidenceKind.supporting("ANOTHER");
    assertEquals(Opinion.Kind.LACKS, says(check, other).kind());
    assertEquals(ids(kind), ((Opinion.Holds) says(check, kind, other)).grounds());
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("checks")
  void whoeverDisownsTheEnquiryIsHeardAlways(
      VerificationStrategy<Identity> check, EvidenceKind kind) {
    assertEquals(
        new Opinion.Denied(Denial.NOT_THEM, ids(EvidenceKind.DISOWNED)),
        says(check, EvidenceKind.DISOWNED));
    assertEquals(clash(kind, EvidenceKind.DISOWNED), says(check, kind, EvidenceKind.DISOWNED));
    EvidenceKind other = EvidenceKind.supporting("ANOTHER");
    assertEquals(clash(other, EvidenceKind.DISOWNED), says(check, other, EvidenceKind.DISOWNED));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("checks")
  void junkIsJunkUnlessSomethingSpeaksForIt(
      VerificationStrategy<Identity> check, EvidenceKind kind) {
    assertEquals(
        new Opinion.Denied(Denial.JUNK, ids(EvidenceKind.JUNK_REPORTED)),
        says(check, EvidenceKind.JUNK_REPORTED));
    assertEquals(
        clash(kind, EvidenceKind.JUNK_REPORTED), says(check, EvidenceKind.JUNK_REPORTED, kind));
  }

  private static Opinion clash(EvidenceKind supporting, EvidenceKind contradicting) {
    return new Opinion.Clashes(Set.of(Clash.of(ids(supporting), ids(contradicting))));
  }

  @Test
  void whoIsNotInterestedIsStillWhoTheyAre() {
    assertEquals(
        Opinion.Kind.HOLDS,
        IdentityChecks.handshake()
            .judge(
                Enquiries.GIULIA,
                Enquiries.giulia(
                    Enquiries.seen(EvidenceKind.HANDSHAKE, Enquiries.GIULIA),
                    Enquiries.seen(EvidenceKind.NOT_INTERESTED, Enquiries.SEVEN_SEATS)))
            .kind());
  }

  @Test
  void aHandshakeIsTheSurest() {
    Opinion.Holds shaken = (Opinion.Holds) says(IdentityChecks.handshake(), EvidenceKind.HANDSHAKE);
    assertEquals(Confidence.CERTAIN, shaken.confidence());
    Opinion.Holds called =
        (Opinion.Holds) says(IdentityChecks.callAnswered(), EvidenceKind.CALL_ANSWERED);
    assertTrue(called.confidence().compareTo(shaken.confidence()) < 0);
  }

  @Test
  void evidenceAboutSomebodyElseIsNotSeen() {
    Identity other = Ask.person("Bruno Neri", "bruno@example.com", null);
    Dossier dossier =
        Enquiries.about(Enquiries.GIULIA).with(Enquiries.seen(EvidenceKind.HANDSHAKE, other));
    assertEquals(
        Opinion.Kind.LACKS, IdentityChecks.handshake().judge(Enquiries.GIULIA, dossier).kind());
  }

  @Test
  void aKindThatContradictsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> IdentityChecks.evidence(EvidenceKind.EMAIL_BOUNCED));
    assertThrows(
        IllegalArgumentException.class, () -> IntentChecks.evidence(EvidenceKind.NOT_INTERESTED));
  }
}
