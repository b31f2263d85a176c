package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** The words of an invented showroom, and its card of three tiers (statements G3 to G5). */
final class Showroom {

  static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
  static final Currency EUR = Currency.getInstance("EUR");

  private static final PersonalText NOTHING = PersonalText.of("");
  private static final PersonalText ROBOTS_PAGE = PersonalText.of("/robots.txt");
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();

  static final Text ROLE = WORDS.text("role", Fold.CASE);
  static final Text REGION = WORDS.text("region", Fold.EXACT);
  static final Text INTERESTS = WORDS.texts("interests", Fold.CASE);
  static final Measure<Long> AGE = WORDS.ordinary(WORDS.number("age"));
  static final Attribute<Boolean> COMPANY = WORDS.flag("company");
  static final Day LICENCE = WORDS.date("licence-since");
  static final Measure<Money> BUDGET = WORDS.money("budget");
  static final Text PAGE = WORDS.detail("page", Fold.CASE);
  static final Interactions QUOTES = WORDS.interactions("quote-request");
  static final Interactions VISITS = WORDS.interactions("page-view");
  static final Interactions OPENS = WORDS.interactions("email-open");

  /** A predicate that data cannot say: an even number of interactions. */
  static final Condition EVEN =
      WORDS.host(
          "even-visits",
          "has an even number of interactions",
          profile -> profile.engagement().size() % 2 == 0);

  /** A machine that says so in the page it opens. */
  static final Robots CRAWLER =
      WORDS.robots(
          "crawler",
          "opened the page for robots",
          interaction -> interaction.details().getOrDefault("page", NOTHING).equals(ROBOTS_PAGE));

  static final Vocabulary VOCABULARY = WORDS.build();

  private Showroom() {}

  static Scorecard.Builder builder() {
    return Scorecard.builder("showroom", 1, VOCABULARY);
  }

  /** The whole card of three tiers. */
  static Scorecard card() {
    return builder()
        .tier(
            Tier.CLASSIFICATION,
            Rule.each("asked-quote", QUOTES, 1000).atMost(3).because("asked for a quote"),
            Rule.each("read-on", VISITS.where(PAGE.startsWith("/offers")), 1000).every(4).atMost(2))
        .tier(
            Tier.QUALIFICATION,
            Rule.when("decides", ROLE.in("owner", "director"), 100).because("decides alone"),
            Rule.when("company", COMPANY.is(true), 100),
            Rule.when("can-pay", BUDGET.atLeast(Money.of(20_000, EUR)), 200))
        .tier(
            Tier.PRIORITY,
            Rule.each("visits", VISITS.within(Duration.ofDays(90)), 5)
                .decaying(Decay.halfLife(Duration.ofDays(14))),
            Rule.each("opens", OPENS.oncePerMessage(), 10))
        .bands(Bands.hot(1000).hotIf(QUOTES.atLeast(1)).warm(100))
        .build();
  }

  /** A flat card of these parts, with bands that everything fits. */
  static Scorecard flat(Part... parts) {
    return builder()
        .tier(Tier.FLAT, parts)
        .bands(Bands.hot(ROLE.is("nobody")).warmIf(ROLE.is("nobody at all")))
        .build();
  }

  static Interaction daysAgo(String type, int days, String event) {
    return Interaction.of(type, NOW.minus(Duration.ofDays(days)), Direction.THEIRS, event);
  }

  /** Interactions of one type, each some days ago. */
  static Engagement engagement(String type, int... daysAgo) {
    List<Interaction> interactions = new ArrayList<>();
    for (int days : daysAgo) {
      interactions.add(daysAgo(type, days, type + "-" + interactions.size()));
    }
    return Engagement.of(interactions);
  }

  static Profile with(Engagement engagement) {
    return Profile.builder().engagement(engagement).build();
  }
}
