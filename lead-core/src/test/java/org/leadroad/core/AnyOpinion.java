package org.leadroad.core;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Opinions of every kind, with grounds that may or may not exist anywhere. */
final class AnyOpinion {

  private AnyOpinion() {}

  static Arbitrary<Opinion> opinions() {
    return Arbitraries.oneOf(holds(), lacks(), clashes(), denied(), undecided());
  }

  static Arbitrary<Opinion> holds() {
    return Combinators.combine(Arbitraries.of(Confidence.class), ids())
        .as((confidence, grounds) -> new Opinion.Holds(confidence, grounds));
  }

  private static Arbitrary<Opinion> lacks() {
    return missing(3).map(Opinion.Lacks::new);
  }

  private static Arbitrary<Opinion> clashes() {
    return Combinators.combine(ids(), ids())
        .as(
            (supporting, contradicting) ->
                new Opinion.Clashes(Set.of(Clash.of(supporting, contradicting))));
  }

  private static Arbitrary<Opinion> denied() {
    return Combinators.combine(
            Arbitraries.of(Denial.JUNK, Denial.NOT_THEM, Denial.UNREACHABLE), ids())
        .as((why, grounds) -> new Opinion.Denied(why, grounds));
  }

  private static Arbitrary<Opinion> undecided() {
    return Combinators.combine(
            Arbitraries.of(Doubt.class), Arbitraries.of("a/1", "b/1").set().ofMaxSize(2))
        .as((why, strategies) -> new Opinion.Undecided(why, strategies));
  }

  private static Arbitrary<Set<EvidenceId>> ids() {
    return Arbitraries.of(List.of("e1", "e2", "e3")).map(EvidenceId::of).set().ofMaxSize(3);
  }

  /** Single needs, and groups of groups of so many levels. */
  static Arbitrary<Missing> missing(int levels) {
    Arbitrary<Need> needs = Arbitraries.of(Need.NAME, Need.CONTACT, Need.EVIDENCE, Need.TAX_ID);
    Arbitrary<Missing> one =
        Arbitraries.oneOf(needs.map(Missing::information), needs.map(Missing::evidence));
    if (levels == 1) {
      return one;
    }
    Arbitrary<Missing> some =
        Combinators.combine(
                missing(levels - 1).list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.integers().between(0, 99))
            .as((parts, n) -> Missing.atLeast(1 + n % parts.size(), parts));
    return Arbitraries.oneOf(one, some);
  }
}
