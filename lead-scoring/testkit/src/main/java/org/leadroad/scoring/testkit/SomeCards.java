package org.leadroad.scoring.testkit;

import java.time.Duration;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Robots;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;

/** Cards without faults, in the words of the {@link Showroom}. */
final class SomeCards {

  private static final int DEPTH = 2;

  private static final Bands BANDS =
      Bands.hot(Showroom.ROLE.is("director"))
          .hotIf(Showroom.QUOTES.atLeast(2))
          .warmIf(Showroom.VISITS.atLeast(1));

  private SomeCards() {}

  static Arbitrary<Scorecard> any() {
    return Single.of(Arbitraries.oneOf(Single.of(flat()), Single.of(tiered())));
  }

  private static Arbitrary<Scorecard> flat() {
    return new SomeRules(1, 1_000)
        .parts(DEPTH)
        .map(
            parts ->
                builder()
                    .tier(Tier.FLAT, SomeRules.named(parts, SomeRules.ids()))
                    .bands(BANDS)
                    .build());
  }

  /** All three tiers. The qualities are held within 900 points, so that nothing carries. */
  private static Arbitrary<Scorecard> tiered() {
    return Combinators.combine(
            new SomeRules(Tier.CLASSIFICATION.unit(), 5).parts(DEPTH),
            new SomeRules(Tier.QUALIFICATION.unit(), 5).parts(DEPTH),
            new SomeRules(Tier.PRIORITY.unit(), 99).parts(DEPTH),
            Arbitraries.of(0, -100, -300, -900))
        .as(
            (actions, qualities, interactions, least) -> {
              Supplier<String> ids = SomeRules.ids();
              return builder()
                  .tier(Tier.CLASSIFICATION, SomeRules.named(actions, ids))
                  .tier(
                      Tier.QUALIFICATION,
                      Group.sum("qualities", SomeRules.named(qualities, ids))
                          .between(least, 900 + least))
                  .tier(Tier.PRIORITY, SomeRules.named(interactions, ids))
                  .bands(BANDS)
                  .build();
            });
  }

  /** Every card looks for machines in all three ways. */
  private static Scorecard.Builder builder() {
    return Scorecard.builder("showroom", 1, Showroom.VOCABULARY)
        .ignoring(
            Robots.burst("burst", 3, Duration.ofSeconds(1), Showroom.OPENS, Showroom.VISITS),
            Robots.trap("trap", Showroom.QUOTES.by(Direction.OURS)),
            Showroom.CRAWLER);
  }
}
