package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** However it is told that somebody of ours reached out, it counts, and it counts once. */
class ContactsTest {

  private static final Lead LISTED =
      Lead.builder()
          .id(LeadId.of("listed"))
          .receivedAt(Sample.MONDAY)
          .origin(Origin.of(Channel.LIST, Initiative.OURS))
          .words(Words.of("nome", "Lia Sala", "telefono", "+39 347 555 0143"))
          .build();
  private static final Fact SAID = Sample.called("said", LISTED, Sample.TUESDAY);
  private static final Fact DONE = interaction("done", Direction.OURS);
  private static final Fact FOUND = evidence("found", EvidenceKind.CALL_ANSWERED);

  private static Fact interaction(String id, Direction side) {
    Interaction call = Interaction.of("call", Sample.TUESDAY, side, id);
    return Fact.observed(FactId.of(id), LISTED.id(), call, "desk");
  }

  private static Fact evidence(String id, EvidenceKind kind) {
    Identity who = StandardReader.forRegion("IT").read(LISTED).identities().get(0);
    return Fact.evidenced(
        FactId.of(id),
        LISTED.id(),
        Evidence.of(EvidenceId.of(id), kind, who, Sample.TUESDAY, "desk"));
  }

  static Stream<Arguments> tellings() {
    return Stream.of(
        Arguments.of("nothing", List.of(), 0),
        Arguments.of("a contact", List.of(SAID), 1),
        Arguments.of("an interaction of ours", List.of(DONE), 1),
        Arguments.of("an answered call", List.of(FOUND), 1),
        Arguments.of("a handshake", List.of(evidence("h", EvidenceKind.HANDSHAKE)), 1),
        Arguments.of("one call told three ways", List.of(SAID, DONE, FOUND), 1),
        Arguments.of(
            "two calls", List.of(SAID, DONE, Sample.called("again", LISTED, Sample.FRIDAY)), 2),
        Arguments.of("their own call", List.of(interaction("in", Direction.THEIRS)), 0),
        Arguments.of("a bounce", List.of(evidence("b", EvidenceKind.EMAIL_BOUNCED)), 0),
        Arguments.of(
            "a kind of the host's", List.of(evidence("k", EvidenceKind.supporting("SEEN"))), 0),
        Arguments.of(
            "a kind of the host's that implies a contact",
            List.of(evidence("v", EvidenceKind.supporting("HOME_VISIT").inContact())),
            1),
        Arguments.of(
            "a contact that was never made",
            List.of(SAID, Sample.withdrawn("oops", SAID, Sample.FRIDAY)),
            0));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tellings")
  void s2WhomWeReachedIsNoSuspect(String id, List<Fact> told, int contacts) {
    List<Fact> facts = Stream.concat(Stream.of(Sample.received(LISTED)), told.stream()).toList();
    Book book = Book.of(facts);
    assertEquals(contacts, book.road(LISTED.id()).orElseThrow().timesContacted());
    LeadRow row = LeadList.of(book, Sample.policy(), Sample.FRIDAY).rows().get(0);
    assertEquals(contacts == 0, row.definition().code().equals("SUSPECT"));
  }

  @Test
  void aKindIsKnownByWhatItIsAndNotByWhichObjectItIs() {
    EvidenceKind restored = EvidenceKind.supporting("CALL_ANSWERED");
    assertEquals(EvidenceKind.CALL_ANSWERED, restored);
    assertEquals(EvidenceKind.CALL_ANSWERED.impliesContact(), restored.impliesContact());
  }
}
