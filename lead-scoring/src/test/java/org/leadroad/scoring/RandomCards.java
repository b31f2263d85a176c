package org.leadroad.scoring;

import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.BUDGET;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.LICENCE;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.PAGE;
import static org.leadroad.scoring.Showroom.QUOTES;
import static org.leadroad.scoring.Showroom.REGION;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;

/** Cards in the words of the {@link Showroom} that have no faults. */
final class RandomCards {

  /** A part that still lacks an id of its own. */
  interface Nameless extends Function<Supplier<String>, Part> {}

  private static final Bands BANDS =
      Bands.hot(ROLE.is("director")).hotIf(QUOTES.atLeast(2)).warmIf(VISITS.atLeast(1));

  private static final long HOT = 700;
  private static final long WARM = 50;

  private RandomCards() {}

  static Arbitrary<Scorecard> any() {
    return Arbitraries.oneOf(flat(), tiered());
  }

  static Arbitrary<Scorecard> flat() {
    return parts(1, 1_000).map(parts -> banded(Showroom.builder().tier(Tier.FLAT, named(parts))));
  }

  /** All three tiers; the qualities are held within 900 points so that nothing carries. */
  static Arbitrary<Scorecard> tiered() {
    Arbitrary<Integer> floor = Arbitraries.of(0, -100, -300, -900);
    return Combinators.combine(parts(1000, 5), parts(100, 5), parts(1, 99), floor)
        .as(
            (actions, qualities, interactions, least) -> {
              int[] count = {0};
              Supplier<String> ids = () -> "part-" + count[0]++;
              return banded(
                  Showroom.builder()
                      .tier(Tier.CLASSIFICATION, named(actions, ids))
                      .tier(
                          Tier.QUALIFICATION,
                          Group.sum("qualities", named(qualities, ids)).between(least, 900 + least))
                      .tier(Tier.PRIORITY, named(interactions, ids)));
            });
  }

  /** With bands by conditions, and by totals as well where there is room for both. */
  private static Scorecard banded(Scorecard.Builder card) {
    Scorecard built = card.bands(BANDS).build();
    long least = 0;
    long most = 0;
    for (Tier tier : built.tiers()) {
      Range range = Reach.of(tier, built.parts(tier), true, part -> false, false).known();
      least += range.least();
      most += range.most();
    }
    long hot = Math.max(least + 2, Math.min(most, HOT));
    long warm = Math.max(least + 1, Math.min(most - 1, WARM));
    return warm < hot && hot <= most
        ? card.bands(((ImmutableBands) BANDS).withHotFrom(hot).warm(warm)).build()
        : built;
  }

  private static Part[] named(List<Nameless> parts) {
    int[] count = {0};
    return named(parts, () -> "part-" + count[0]++);
  }

  private static Part[] named(List<Nameless> parts, Supplier<String> ids) {
    return parts.stream().map(part -> part.apply(ids)).toArray(Part[]::new);
  }

  private static Arbitrary<List<Nameless>> parts(int unit, int most) {
    return part(unit, most, 2).list().ofMinSize(1).ofMaxSize(4);
  }

  private static Arbitrary<Nameless> part(int unit, int most, int depth) {
    return depth == 0
        ? rule(unit, most)
        : Arbitraries.frequencyOf(
            Tuple.of(3, rule(unit, most)), Tuple.of(2, group(unit, most, depth)));
  }

  private static Arbitrary<Nameless> group(int unit, int most, int depth) {
    Arbitrary<Optional<Integer>> cap = Arbitraries.integers().between(0, 3 * most).optional();
    return Combinators.combine(
            Arbitraries.of(Part.Kind.SUM, Part.Kind.BEST, Part.Kind.WORST, Part.Kind.FIRST),
            part(unit, most, depth - 1).list().ofMinSize(1).ofMaxSize(3),
            cap,
            Arbitraries.integers().between(-2 * most, 0),
            conditions().optional(0.3))
        .as(
            (kind, parts, most3, floor, gate) ->
                ids -> {
                  Part[] named = named(parts, ids);
                  Group group =
                      switch (kind) {
                        case BEST -> Group.best(ids.get(), named);
                        case WORST -> Group.worst(ids.get(), named);
                        case FIRST -> Group.first(ids.get(), named);
                        default -> Group.sum(ids.get(), named);
                      };
                  Group gated = gate.map(group::onlyIf).orElse(group);
                  return most3.map(c -> gated.between(unit * floor, unit * c)).orElse(gated);
                });
  }

  private static Arbitrary<Nameless> rule(int unit, int most) {
    Arbitrary<Integer> points =
        Arbitraries.integers().between(-most, most).filter(p -> p != 0).map(p -> p * unit);
    Arbitrary<Nameless> when =
        Combinators.combine(conditions(), points)
            .as((condition, p) -> ids -> Rule.when(ids.get(), condition, p));
    Arbitrary<Nameless> each =
        Combinators.combine(counting(points), decays().optional(0.6))
            .as(
                (rule, decay) ->
                    ids -> {
                      Rule named = rule.apply(ids.get());
                      return decay
                          .filter(any -> named.interactions().filter(Ageing::comesIn).isEmpty())
                          .map(named::decaying)
                          .orElse(named);
                    });
    return Arbitraries.oneOf(when, each);
  }

  private static Arbitrary<Function<String, Rule>> counting(Arbitrary<Integer> points) {
    return Combinators.combine(
            interactions(),
            points,
            Arbitraries.of(1, 1, 2, 3),
            Arbitraries.of(1, 2, 5, 1_000_000).optional())
        .as(
            (wanted, p, every, atMost) ->
                id -> {
                  Rule rule = Rule.each(id, wanted, p).every(every);
                  return atMost.map(rule::atMost).orElse(rule);
                });
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

  static Arbitrary<Interactions> interactions() {
    return Combinators.combine(
            Arbitraries.of(VISITS, OPENS, QUOTES),
            Arbitraries.of(Direction.class).optional(0.3),
            Arbitraries.of(1, 7, 30, 90).optional(0.5),
            Arbitraries.of(PAGE.startsWith("/offers"), PAGE.present().negate()).optional(0.3),
            Arbitraries.of(true, false),
            narrowings())
        .as(
            (all, side, days, where, once, narrowing) -> {
              Interactions some = side.map(all::by).orElse(all.byEither());
              some = days.map(Duration::ofDays).map(some::within).orElse(some);
              some = where.map(some::where).orElse(some);
              return narrowing.apply(once ? some.oncePerMessage() : some);
            });
  }

  /** As a rule none: what is narrowed in every way is nothing. */
  private static Arbitrary<UnaryOperator<Interactions>> narrowings() {
    ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
    return Arbitraries.frequency(
        Tuple.of(8, some -> some),
        Tuple.of(1, some -> some.window().isEmpty() ? some.olderThan(Duration.ofDays(7)) : some),
        Tuple.of(1, Interactions::oncePerDay),
        Tuple.of(1, some -> some.oncePerDay(kathmandu)),
        Tuple.of(1, some -> some.withNo(QUOTES.byEither())),
        Tuple.of(1, some -> some.withNo(VISITS).oncePerDay().first()),
        Tuple.of(1, Interactions::first),
        Tuple.of(1, Interactions::last));
  }

  static Arbitrary<Condition> conditions() {
    Arbitrary<Condition> texts =
        Arbitraries.of(
            ROLE.is("Owner"),
            ROLE.in("owner", "clerk"),
            REGION.startsWith("IT"),
            INTERESTS.is("van"),
            ROLE.present(),
            Condition.allOf());
    Arbitrary<Condition> others =
        Arbitraries.oneOf(
            Arbitraries.of(
                AGE.between(18L, 65L),
                COMPANY.is(true),
                LICENCE.atLeast(LocalDate.of(2008, 1, 1)),
                LICENCE.daysAgo(0, 3650),
                Condition.noneOf(COMPANY.is(true), LICENCE.daysAhead(1, 30)),
                BUDGET.atLeast(Money.of(20_000, EUR)),
                Showroom.EVEN),
            Combinators.combine(interactions(), Arbitraries.integers().between(1, 4))
                .as(Interactions::atLeast));
    return Combinators.combine(texts, others, Arbitraries.integers().between(0, 6))
        .as(
            (one, other, how) ->
                switch (how) {
                  case 0, 1 -> one;
                  case 2 -> other;
                  case 3 -> other.negate();
                  case 4 -> one.and(other);
                  case 5 -> one.negate().or(other);
                  default -> one.or(other).negate();
                });
  }
}
