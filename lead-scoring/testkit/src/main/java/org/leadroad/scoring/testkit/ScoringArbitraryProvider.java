package org.leadroad.scoring.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;

/**
 * Gives jqwik an arbitrary for the types of scoring, so that {@code @ForAll Scorecard card} is all
 * that a property needs. Found by jqwik itself, on the class path and on the module path.
 */
public final class ScoringArbitraryProvider implements ArbitraryProvider {

  private static final SomeRules FLAT = new SomeRules(1, 1_000);

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.ofEntries(
          Map.entry(Scorecard.class, ScoringArbitraries::scorecards),
          Map.entry(Profile.class, ScoringArbitraries::profiles),
          Map.entry(Score.class, ScoringArbitraries::scores),
          Map.entry(Engagement.class, ScoringArbitraries::engagements),
          Map.entry(Interaction.class, ScoringArbitraryProvider::interactions),
          Map.entry(Rule.class, ScoringArbitraryProvider::rules),
          Map.entry(Group.class, ScoringArbitraryProvider::groups),
          Map.entry(Part.class, () -> Arbitraries.oneOf(rules(), groups())),
          Map.entry(Condition.class, SomeConditions::conditions),
          Map.entry(Interactions.class, SomeConditions::interactions),
          Map.entry(Decay.class, SomeRules::decays));

  /** Called by jqwik. */
  public ScoringArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return ARBITRARIES.containsKey(type.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider parts) {
    Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(type.getRawType());
    return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
  }

  private static Arbitrary<Interaction> interactions() {
    return SomeInteractions.one(Showroom.VOCABULARY, new SomeValues(SomeConditions.dictionary()));
  }

  private static Arbitrary<Rule> rules() {
    return FLAT.rules().map(rule -> rule.named(SomeRules.ids()));
  }

  private static Arbitrary<Group> groups() {
    return FLAT.groups(2).map(group -> group.named(SomeRules.ids()));
  }
}
