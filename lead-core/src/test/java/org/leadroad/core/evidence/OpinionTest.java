package org.leadroad.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Person;
import org.leadroad.core.words.LeadId;

class OpinionTest {

  private static final EvidenceId A = EvidenceId.of("a");
  private static final EvidenceId B = EvidenceId.of("b");
  private static final EvidenceId C = EvidenceId.of("c");

  private static final Evidence SEEN =
      Evidence.of(
          A,
          EvidenceKind.DOCUMENT_SEEN,
          Person.builder().about(LeadId.of("web-1")).build(),
          Instant.EPOCH,
          "desk");

  @Test
  void saysTheSameGroundTwiceAsOnce() {
    assertEquals(
        Opinion.holds(Confidence.LIKELY, SEEN), Opinion.holds(Confidence.LIKELY, SEEN, SEEN));
    assertEquals(
        new Opinion.Holds(Confidence.LIKELY, Set.of(SEEN.id())),
        Opinion.holds(Confidence.LIKELY, SEEN));
    assertEquals(
        new Opinion.Denied(Denial.JUNK, Set.of(SEEN.id())), Opinion.denied(Denial.JUNK, SEEN));
    assertEquals(
        Opinion.lacksEvidence(Need.EVIDENCE), Opinion.lacksEvidence(Need.EVIDENCE, Need.EVIDENCE));
    assertEquals(
        Opinion.lacksInformation(Need.NAME), Opinion.lacksInformation(Need.NAME, Need.NAME));
  }

  @Test
  void keepsItsSetsInOrderAndToItself() {
    Set<EvidenceId> grounds = new HashSet<>(Set.of(C, A, B));
    Opinion.Holds holds = new Opinion.Holds(Confidence.LIKELY, grounds);
    grounds.clear();
    assertEquals(List.of(A, B, C), new ArrayList<>(holds.grounds()));
    assertThrows(UnsupportedOperationException.class, () -> holds.grounds().clear());
  }

  @Test
  void keepsClashesInOrder() {
    Clash one = Clash.of(Set.of(B, A), Set.of(C));
    Clash other = Clash.of(Set.of(A), Set.of(C));
    Clash third = Clash.of(Set.of(A), Set.of(B));
    assertEquals(
        List.of(third, other, one),
        new ArrayList<>(new Opinion.Clashes(Set.of(one, other, third)).clashes()));
    assertEquals(List.of(A, B), one.supporting());
  }

  @Test
  void thatLacksNothingOrClashesWithNothingIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Opinion.lacksInformation());
    assertThrows(IllegalArgumentException.class, () -> new Opinion.Clashes(Set.of()));
  }

  @Test
  void kindsAreInTheOrderOfTheirStrength() {
    assertEquals(
        List.of(
            Opinion.Kind.DENIED,
            Opinion.Kind.CLASHES,
            Opinion.Kind.UNDECIDED,
            Opinion.Kind.LACKS,
            Opinion.Kind.HOLDS),
        List.of(Opinion.Kind.values()));
  }

  @Test
  void theLeastSureIsTheMinimum() {
    assertEquals(Confidence.POSSIBLE, Confidence.POSSIBLE.min(Confidence.CERTAIN));
    assertEquals(Confidence.CERTAIN, Confidence.POSSIBLE.max(Confidence.CERTAIN));
  }

  @Test
  void aKindOfTheHostsOwnSaysWhichWayItSpeaks() {
    assertTrue(EvidenceKind.supporting("SEEN_AT_THE_FAIR").supports());
    assertEquals(
        EvidenceKind.Effect.CONTRADICTS, EvidenceKind.contradicting("MOVED_AWAY").effect());
    assertEquals(Need.of("HANDSHAKE"), Need.of(EvidenceKind.HANDSHAKE));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "a", "1A", "A-B", "_A", "A B", "É", "A\n"})
  void aCodeOfOtherSignsIsRefused(String code) {
    assertThrows(IllegalArgumentException.class, () -> Need.of(code));
    assertThrows(IllegalArgumentException.class, () -> Denial.of(code));
    assertThrows(IllegalArgumentException.class, () -> EvidenceKind.supporting(code));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "a b", "a\n", "\u0000"})
  void anIdWithBlanksIsRefused(String id) {
    assertThrows(IllegalArgumentException.class, () -> EvidenceId.of(id));
  }

  static Stream<Arguments> told() {
    Missing name = Missing.information(Need.NAME);
    return Stream.of(
        arguments(
            new Opinion.Holds(Confidence.CERTAIN, Set.of(B, A)),
            "holds, certain, on a, b",
            "regge, certo, in base a a, b"),
        arguments(
            Opinion.holds(Confidence.LIKELY),
            "holds, likely, on no evidence",
            "regge, probabile, senza prove"),
        arguments(Opinion.lacks(name), "missing: name", "manca: nome"),
        arguments(
            Opinion.clashes(Clash.of(List.of(A), List.of(B, C))),
            "contradicted: a against b, c",
            "contraddetto: a contro b, c"),
        arguments(
            new Opinion.Denied(Denial.NOT_SAME, Set.of(A)),
            "denied: they are two (a)",
            "negato: sono due (a)"),
        arguments(
            new Opinion.Denied(Denial.of("OUR_OWN"), Set.of()),
            "denied: our own",
            "negato: our own"),
        arguments(
            new Opinion.Undecided(Doubt.NEEDS_A_LOOK, Set.of("signs/1")),
            "undecided: somebody should look (signs/1)",
            "indeciso: qualcuno dovrebbe guardare (signs/1)"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("told")
  void isToldToPeopleInTwoLanguages(Opinion opinion, String english, String italian) {
    assertEquals(english, opinion.describe(Locale.US));
    assertEquals(italian, opinion.describe(Locale.ITALY));
  }
}
