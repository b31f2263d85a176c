package org.leadroad.scoring.testkit;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Rule;

/**
 * Rules and groups without faults, in the words of the {@link Showroom}.
 *
 * <p>Points are whole multiples of a unit, up to so many of them, for and against.
 */
final class SomeRules {

  /** A part that still lacks ids, which must be unique in its card. */
  interface Nameless<P extends Part> {
    P named(Supplier<String> ids);
  }

  private final int unit;
  private final int most;

  SomeRules(int unit, int most) {
    this.unit = unit;
    this.most = most;
  }

  static Part[] named(List<? extends Nameless<? extends Part>> parts, Supplier<String> ids) {
    return parts.stream().map(part -> part.named(ids)).toArray(Part[]::new);
  }

  /** Ids for the parts of one card. */
  static Supplier<String> ids() {
    int[] count = {0};
    return () -> "part-" + count[0]++;
  }

  /** One to four parts, nested up to so deep. */
  Arbitrary<List<Nameless<? extends Part>>> parts(int depth) {
    return part(depth).list().ofMinSize(1).ofMaxSize(4);
  }

  private Arbitrary<Nameless<? extends Part>> part(int depth) {
    Arbitrary<Nameless<? extends Part>> rule = Single.of(rules().map(each -> each));
    return depth == 0
        ? rule
        : Arbitraries.frequencyOf(
            Tuple.of(3, rule), Tuple.of(2, Single.of(groups(depth).map(each -> each))));
  }

  Arbitrary<Nameless<Group>> groups(int depth) {
    Arbitrary<Nameless<Group>> groups =
        Combinators.combine(
                Arbitraries.of(Part.Kind.SUM, Part.Kind.BEST, Part.Kind.WORST, Part.Kind.FIRST),
                part(depth - 1).list().ofMinSize(1).ofMaxSize(3),
                Arbitraries.integers().between(0, 3 * most).optional(0.7),
                Arbitraries.integers().between(-2 * most, 0),
                SomeConditions.conditions().optional(0.3))
            .as(
                (kind, parts, cap, floor, gate) ->
                    ids -> {
                      Part[] named = named(parts, ids);
                      Group group =
                          switch (kind) {
                            case BEST -> Group.best(ids.get(), named);
                            case WORST -> Group.worst(ids.get(), named);
                            case FIRST -> Group.first(ids.get(), named);
                            case SUM, WHEN, EACH -> Group.sum(ids.get(), named);
                          };
                      Group gated = gate.map(group::onlyIf).orElse(group);
                      return cap.map(c -> gated.between(unit * floor, unit * c)).orElse(gated);
                    });
    return Single.of(groups);
  }

  Arbitrary<Nameless<Rule>> rules() {
    Arbitrary<Nameless<Rule>> when =
        Combinators.combine(SomeConditions.conditions(), points())
            .as((condition, points) -> ids -> Rule.when(ids.get(), condition, points));
    return Single.of(Arbitraries.oneOf(Single.of(when), Single.of(each())));
  }

  private Arbitrary<Nameless<Rule>> each() {
    return Combinators.combine(
            SomeConditions.interactions(),
            points(),
            Arbitraries.of(1, 1, 2, 3),
            Arbitraries.of(1, 2, 5, 1_000_000).optional(0.5),
            decays().optional(0.6))
        .as(
            (wanted, points, every, atMost, decay) ->
                ids -> {
                  Rule rule = Rule.each(ids.get(), wanted, points).every(every);
                  Rule limited = atMost.map(rule::atMost).orElse(rule);
                  return decay
                      .filter(each -> SomeConditions.mayDecay(wanted))
                      .map(limited::decaying)
                      .orElse(limited);
                });
  }

  /** The least and the most come often: with them a tier is nearly full, full, or over it. */
  private Arbitrary<Integer> points() {
    Arbitrary<Integer> amounts =
        Arbitraries.oneOf(
            Arbitraries.of(1, most - 1, most), Arbitraries.integers().between(1, most));
    return Combinators.combine(amounts, Arbitraries.of(unit, -unit))
        .as((amount, signed) -> amount * signed);
  }

  static Arbitrary<Decay> decays() {
    Duration hour = Duration.ofHours(1);
    return Arbitraries.of(
        Decay.halfLife(Duration.ofDays(1)),
        Decay.halfLife(Duration.ofDays(14)),
        Decay.halfLife(Duration.ofHours(36), hour),
        Decay.linear(Duration.ofDays(30)),
        Decay.linear(Duration.ofHours(50), hour));
  }
}
