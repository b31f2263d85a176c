package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** The law <em>strategy algebra</em>, over arbitrary opinions. */
class StrategyAlgebraTest {

  @Provide
  Arbitrary<Opinion> opinions() {
    return AnyOpinion.opinions();
  }

  @Provide
  Arbitrary<List<Opinion>> someOpinions() {
    return AnyOpinion.opinions().list().ofMinSize(1).ofMaxSize(6);
  }

  @Property
  void allOfIsAssociative(
      @ForAll("opinions") Opinion a, @ForAll("opinions") Opinion b, @ForAll("opinions") Opinion c) {
    Opinion together = Opinions.all(List.of(a, b, c));
    assertEquals(together, Opinions.all(List.of(Opinions.all(List.of(a, b)), c)));
    assertEquals(together, Opinions.all(List.of(a, Opinions.all(List.of(b, c)))));
  }

  @Property
  void anyOfIsAssociativeInOutcome(
      @ForAll("opinions") Opinion a, @ForAll("opinions") Opinion b, @ForAll("opinions") Opinion c) {
    Opinion.Kind together = Opinions.any(List.of(a, b, c)).kind();
    assertEquals(together, Opinions.any(List.of(Opinions.any(List.of(a, b)), c)).kind());
    assertEquals(together, Opinions.any(List.of(a, Opinions.any(List.of(b, c)))).kind());
  }

  @Property
  void row123AllOfAndAnyOfAreCommutative(
      @ForAll("someOpinions") List<Opinion> opinions, @ForAll Random random) {
    List<Opinion> shuffled = new ArrayList<>(opinions);
    Collections.shuffle(shuffled, random);
    assertEquals(Opinions.all(opinions), Opinions.all(shuffled));
    assertEquals(Opinions.any(opinions), Opinions.any(shuffled));
  }

  @Property
  void allOfAndAnyOfAreIdempotent(@ForAll("opinions") Opinion opinion) {
    assertEquals(opinion, Opinions.all(List.of(opinion)));
    assertEquals(opinion, Opinions.any(List.of(opinion)));
    assertEquals(opinion, Opinions.all(List.of(opinion, opinion)));
    assertEquals(opinion, Opinions.any(List.of(opinion, opinion)));
  }

  @Property
  void allOfSaysTheWeakest(@ForAll("someOpinions") List<Opinion> opinions) {
    Opinion.Kind weakest = Collections.min(opinions.stream().map(Opinion::kind).toList());
    assertEquals(weakest, Opinions.all(opinions).kind());
  }

  @Property
  void anyOfSaysTheStrongestUnlessSomethingSpeaksAgainstIt(
      @ForAll("someOpinions") List<Opinion> opinions) {
    List<Opinion.Kind> kinds = opinions.stream().map(Opinion::kind).toList();
    boolean holds = kinds.contains(Opinion.Kind.HOLDS);
    boolean denied = kinds.contains(Opinion.Kind.DENIED);
    Opinion.Kind said = Opinions.any(opinions).kind();
    if (kinds.contains(Opinion.Kind.CLASHES) || (holds && denied)) {
      assertEquals(Opinion.Kind.CLASHES, said);
    } else if (denied) {
      assertEquals(Opinion.Kind.DENIED, said);
    } else {
      assertEquals(Collections.max(kinds), said);
    }
  }

  @Property
  void atLeastOneIsAnyOfAndAtLeastAllIsAllOf(@ForAll("someOpinions") List<Opinion> opinions) {
    assertEquals(Opinions.any(opinions), atLeast(1, opinions));
    assertEquals(Opinions.all(opinions), atLeast(opinions.size(), opinions));
  }

  @Property
  void askingForMoreNeverStrengthens(
      @ForAll("someOpinions") @Size(min = 2) List<Opinion> opinions,
      @ForAll @IntRange(min = 1, max = 5) int n) {
    int more = Math.min(n + 1, opinions.size());
    boolean contradicted = opinions.stream().anyMatch(StrategyAlgebraTest::isAgainst);
    Opinion.Kind loose = atLeast(Math.min(n, more - 1), opinions).kind();
    Opinion.Kind strict = atLeast(more, opinions).kind();
    assertTrue(strict.compareTo(loose) <= 0, () -> strict + " after " + loose);
    assertFalse(contradicted && loose == Opinion.Kind.HOLDS);
  }

  @Property
  void aStrongerPartNeverWeakensTheWholeUnlessItTakesBackADenial(
      @ForAll("someOpinions") List<Opinion> opinions,
      @ForAll("opinions") Opinion stronger,
      @ForAll @IntRange(max = 5) int place,
      @ForAll @IntRange(min = 1, max = 6) int n) {
    int i = place % opinions.size();
    Opinion weaker = opinions.get(i);
    Assume.that(weaker.kind().compareTo(stronger.kind()) <= 0);
    Assume.that(isAgainst(weaker) == isAgainst(stronger));
    List<Opinion> raised = new ArrayList<>(opinions);
    raised.set(i, stronger);
    int atLeast = 1 + (n - 1) % opinions.size();
    Opinion.Kind before = atLeast(atLeast, opinions).kind();
    Opinion.Kind after = atLeast(atLeast, raised).kind();
    assertTrue(after.compareTo(before) >= 0, () -> before + " became " + after);
  }

  private static boolean isAgainst(Opinion opinion) {
    return opinion.kind() == Opinion.Kind.DENIED || opinion.kind() == Opinion.Kind.CLASHES;
  }

  private static Opinion atLeast(int n, List<Opinion> opinions) {
    List<VerificationStrategy<Identity>> parts =
        opinions.stream().map(opinion -> Enquiries.<Identity>saying(opinion)).toList();
    return VerificationStrategy.atLeast("n/1", n, parts.get(0), rest(parts))
        .judge(Enquiries.GIULIA, known());
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type, read only.
  private static VerificationStrategy<Identity>[] rest(List<VerificationStrategy<Identity>> parts) {
    return parts.subList(1, parts.size()).toArray(new VerificationStrategy[0]);
  }

  /** A dossier that has all evidence that {@link AnyOpinion} cites. */
  static Dossier known() {
    return Enquiries.giulia(
        Enquiries.seen("e1", EvidenceKind.HANDSHAKE, Enquiries.GIULIA),
        Enquiries.seen("e2", EvidenceKind.EMAIL_CONFIRMED, Enquiries.GIULIA),
        Enquiries.seen("e3", EvidenceKind.EMAIL_BOUNCED, Enquiries.GIULIA));
  }
}
