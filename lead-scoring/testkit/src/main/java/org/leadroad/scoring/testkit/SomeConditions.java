package org.leadroad.scoring.testkit;

import static org.leadroad.scoring.testkit.Showroom.AGE;
import static org.leadroad.scoring.testkit.Showroom.BUDGET;
import static org.leadroad.scoring.testkit.Showroom.COMPANY;
import static org.leadroad.scoring.testkit.Showroom.EUR;
import static org.leadroad.scoring.testkit.Showroom.INTERESTS;
import static org.leadroad.scoring.testkit.Showroom.LICENCE;
import static org.leadroad.scoring.testkit.Showroom.OPENS;
import static org.leadroad.scoring.testkit.Showroom.PAGE;
import static org.leadroad.scoring.testkit.Showroom.QUOTES;
import static org.leadroad.scoring.testkit.Showroom.REGION;
import static org.leadroad.scoring.testkit.Showroom.ROLE;
import static org.leadroad.scoring.testkit.Showroom.VISITS;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Interactions;

/** What rules ask, in the words of the {@link Showroom}. */
final class SomeConditions {

  private static final List<Condition> ABOUT_THEM =
      List.of(
          ROLE.is("Owner"),
          ROLE.in("owner", "clerk"),
          ROLE.present(),
          REGION.startsWith("IT"),
          INTERESTS.is("van"),
          AGE.between(18L, 65L),
          COMPANY.is(true),
          LICENCE.atLeast(LocalDate.of(2008, 2, 29)),
          LICENCE.daysAgo(0, 3650),
          Condition.noneOf(ROLE.is("clerk"), LICENCE.daysAhead(1, 30)),
          BUDGET.atLeast(Money.of(20_000, EUR)),
          Condition.allOf(),
          Showroom.EVEN);

  private static final List<Condition> ABOUT_PAGES =
      List.of(PAGE.startsWith("/offers"), PAGE.present().negate());

  private SomeConditions() {}

  /** What the conditions name. */
  static Dictionary dictionary() {
    return Dictionary.of(ABOUT_THEM).and(Dictionary.of(ABOUT_PAGES));
  }

  static Arbitrary<Condition> conditions() {
    Arbitrary<Condition> known = Single.of(Arbitraries.of(ABOUT_THEM));
    Arbitrary<Condition> happened =
        Single.of(
            Combinators.combine(interactions(), Arbitraries.integers().between(1, 4))
                .as(Interactions::atLeast));
    return Single.of(
        Combinators.combine(
                known, Arbitraries.oneOf(known, happened), Arbitraries.integers().between(0, 6))
            .as(
                (one, other, how) ->
                    switch (how) {
                      case 0, 1 -> one;
                      case 2 -> other;
                      case 3 -> other.negate();
                      case 4 -> one.and(other);
                      case 5 -> one.negate().or(other);
                      default -> one.or(other).negate();
                    }));
  }

  static Arbitrary<Interactions> interactions() {
    return Single.of(
        Combinators.combine(
                Arbitraries.of(VISITS, OPENS, QUOTES),
                Arbitraries.of(Direction.class).optional(0.3),
                Arbitraries.of(1, 7, 30, 90).optional(0.5),
                Arbitraries.of(ABOUT_PAGES).optional(0.3),
                Arbitraries.of(true, false),
                narrowings())
            .as(
                (all, side, days, where, once, narrowing) -> {
                  Interactions some = side.map(all::by).orElse(all.byEither());
                  some = days.map(Duration::ofDays).map(some::within).orElse(some);
                  some = where.map(some::where).orElse(some);
                  return narrowing.apply(once ? some.oncePerMessage() : some);
                }));
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

  /** A card refuses decay of what comes in as time goes by. */
  static boolean mayDecay(Interactions wanted) {
    return wanted.leastAge().isEmpty()
        && wanted.missing().isEmpty()
        && wanted.pick() != Interactions.Pick.FIRST;
  }
}
