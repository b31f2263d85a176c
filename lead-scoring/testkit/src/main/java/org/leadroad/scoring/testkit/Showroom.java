package org.leadroad.scoring.testkit;

import java.time.Instant;
import java.util.Currency;
import org.leadroad.core.claim.Money;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Day;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Robots;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Vocabulary;

/** The words that generated cards and profiles share. */
final class Showroom {

  static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
  static final Currency EUR = Currency.getInstance("EUR");

  private static final PersonalText NOTHING = PersonalText.of("");
  private static final PersonalText ROBOTS_PAGE = PersonalText.of("/robots.txt");
  private static final Vocabulary.Builder WORDS = Vocabulary.builder();

  static final Text ROLE = WORDS.text("role", Fold.CASE);
  static final Text REGION = WORDS.text("region", Fold.EXACT);
  static final Text INTERESTS = WORDS.texts("interests", Fold.CASE);
  static final Measure<Long> AGE = WORDS.number("age");
  static final Attribute<Boolean> COMPANY = WORDS.flag("company");
  static final Day LICENCE = WORDS.date("licence-since");
  static final Measure<Money> BUDGET = WORDS.money("budget");
  static final Text PAGE = WORDS.detail("page", Fold.CASE);
  static final Interactions QUOTES = WORDS.interactions("quote-request");
  static final Interactions VISITS = WORDS.interactions("page-view");
  static final Interactions OPENS = WORDS.interactions("email-open");

  /** A predicate that data cannot say. */
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
}
