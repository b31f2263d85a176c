package org.leadroad.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Lead;
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

/** What scoring is about can be asked for by its type alone, and what the core is about too. */
class ForAllTest {

  @Example
  void everyTypeIsGenerated() {
    Stream.of(
            Scorecard.class,
            Profile.class,
            Score.class,
            Engagement.class,
            Interaction.class,
            Rule.class,
            Group.class,
            Part.class,
            Condition.class,
            Interactions.class,
            Decay.class,
            Lead.class)
        .forEach(
            type -> {
              Arbitrary<?> some = Arbitraries.defaultFor(type);
              some.sampleStream().limit(20).forEach(value -> assertTrue(type.isInstance(value)));
            });
  }

  @Property(tries = 50)
  void cardsAndProfilesFitTogether(@ForAll Scorecard card, @ForAll List<Profile> profiles) {
    assertEquals(ScoringArbitraries.vocabulary(), card.vocabulary());
    assertEquals(
        profiles.size(),
        card.scorer().ranking(ScoringArbitraries.instants().sample()).of(profiles).size());
  }
}
