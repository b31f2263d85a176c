package org.leadroad.scoring.testkit.laws;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** A host's card of three tiers with a predicate, which a test may break. */
final class DealerCard {

  static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  static final Text TITLE = WORDS.text("title", Fold.CASE);
  static final Measure<Long> CONTACTS = WORDS.number("contacts");
  static final Interactions DRIVES = WORDS.interactions("test-drive");
  static final Interactions CALLS = WORDS.interactions("call");
  private static final Vocabulary PLAIN_WORDS = WORDS.build();

  /** A profile of somebody who called yesterday and will call again. */
  static final Profile CALLER =
      Profile.builder()
          .set(TITLE, "Buyer")
          .engagement(Engagement.of(List.of(call(-24, "c-1"), call(24, "c-2"))))
          .build();

  private DealerCard() {}

  private static Interaction call(int hours, String event) {
    return Interaction.of("call", NOW.plus(Duration.ofHours(hours)), Direction.THEIRS, event);
  }

  /** The card as it should be. */
  static Scorecard sound() {
    return withPredicate(profile -> profile.engagement().size() > 2);
  }

  /** The card with a predicate of the host. */
  static Scorecard withPredicate(Predicate<Profile> test) {
    Vocabulary.Builder words = Vocabulary.builder();
    PLAIN_WORDS.interactionTypes().forEach(words::interactions);
    words.text("title", Fold.CASE);
    words.number("contacts");
    Condition host = words.host("regular", "comes often", test);
    return Scorecard.builder("dealer", 1, words.build())
        .tier(Tier.CLASSIFICATION, Rule.each("drove", DRIVES, 1000).atMost(2))
        .tier(
            Tier.QUALIFICATION,
            Rule.when("buys", TITLE.in("buyer", "owner"), 100),
            Rule.when("known", CONTACTS.atLeast(2L), 100),
            Rule.when("regular", host, 100))
        .tier(
            Tier.PRIORITY,
            Rule.each("calls", CALLS, 20).decaying(Decay.halfLife(Duration.ofDays(7))))
        .bands(Bands.hot(1000).warm(100))
        .build();
  }

  /** Where profiles say everything, but for one attribute. */
  static Bindings<Profile> bindingsCounting(ContactCount count) {
    return Bindings.<Profile>builder()
        .value(TITLE, profile -> profile.first(TITLE).orElse(null))
        .value(CONTACTS, count::of)
        .engagement(Profile::engagement)
        .build();
  }

  /** How often somebody was in contact. */
  interface ContactCount {
    Long of(Profile profile);
  }
}
