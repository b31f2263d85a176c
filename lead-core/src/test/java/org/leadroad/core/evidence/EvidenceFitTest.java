package org.leadroad.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Enquiries;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Sameness;

/** Evidence that could never count is refused when it is made. */
class EvidenceFitTest {

  private static final EmailAddress STRANGE = EmailAddress.of("stranger@example.org");
  private static final Person MAILED =
      Person.builder()
          .about(Enquiries.SUV.id())
          .email(EmailAddress.of("carla@example.com"))
          .build();
  private static final Sameness LINK = Sameness.of(Enquiries.GIULIA, MAILED);

  static Stream<Arguments> unfit() {
    return Stream.of(
        Arguments.of(EvidenceKind.HANDSHAKE, Enquiries.SEVEN_SEATS),
        Arguments.of(EvidenceKind.HANDSHAKE, LINK),
        Arguments.of(EvidenceKind.OPERATOR_CONVINCED, Enquiries.GIULIA),
        Arguments.of(EvidenceKind.SAME_PARTY, Enquiries.GIULIA),
        Arguments.of(
            EvidenceKind.supporting("CARD_SHOWN").onlyAbout(Claim.Kind.COMPANY), Enquiries.GIULIA));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unfit")
  void aKindThatSpeaksOfOtherClaimsIsRefused(EvidenceKind kind, Claim claim) {
    String message = refused(() -> Enquiries.seen(kind, claim));
    assertTrue(message.contains(kind.code()));
    assertTrue(message.contains(claim.kind().name()));
  }

  static Stream<Arguments> strange() {
    return Stream.of(
        Arguments.of(Enquiries.GIULIA, EvidenceKind.EMAIL_BOUNCED, STRANGE),
        Arguments.of(Enquiries.GIULIA, EvidenceKind.CALL_ANSWERED, PhoneNumber.of("+390255512398")),
        Arguments.of(LINK, EvidenceKind.SAME_PARTY, STRANGE));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("strange")
  void aContactThatTheyDidNotGiveIsRefusedWithoutShowingIt(
      Claim claim, EvidenceKind kind, Contact contact) {
    Evidence evidence = Enquiries.seen(kind, claim);
    String message = refused(() -> evidence.withContact(contact));
    assertFalse(message.contains(contact.text().reveal()));
    assertFalse(message.contains("stranger"));
  }

  static Stream<Arguments> theirs() {
    return Stream.of(
        Arguments.of(
            "as another writes it",
            Enquiries.GIULIA,
            EmailAddress.of("GIULIA.BIANCHI@EXAMPLE.COM")),
        Arguments.of("where none was given", MAILED, PhoneNumber.of("+390255512398")),
        Arguments.of("of the other side", LINK, MAILED.emails().get(0)),
        Arguments.of("an intent has none", Enquiries.SEVEN_SEATS, STRANGE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("theirs")
  void aContactOfTheirsIsTaken(String id, Claim claim, Contact contact) {
    EvidenceKind kind = EvidenceKind.supporting("SEEN_AT_THE_FAIR");
    assertEquals(Optional.of(contact), Enquiries.seen(kind, claim).withContact(contact).contact());
  }

  @Test
  void aNoteChangesNothingOfThat() {
    Evidence evidence =
        Enquiries.seen(EvidenceKind.HANDSHAKE, Enquiries.GIULIA)
            .withNote(STRANGE.text())
            .withContact(Enquiries.GIULIA.emails().get(0));
    assertEquals(Optional.of(STRANGE.text()), evidence.note());
  }

  private static String refused(Runnable making) {
    return String.valueOf(assertThrows(IllegalArgumentException.class, making::run).getMessage());
  }
}
