package org.leadroad.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** Profiles for a card know the values that the card asks for, wherever it asks. */
class DictionaryTest {

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Text TITLE = WORDS.text("title", Fold.CASE);
  private static final Text HOBBIES = WORDS.texts("hobbies", Fold.EXACT);
  private static final Measure<Long> SEATS = WORDS.number("seats");
  private static final Measure<LocalDate> SINCE = WORDS.date("since");
  private static final Measure<Money> PRICE = WORDS.money("price");
  private static final Text PAGE = WORDS.detail("page", Fold.EXACT);
  private static final Interactions CALLS = WORDS.interactions("call");

  private static final Scorecard CARD =
      Scorecard.builder("tiny", 1, WORDS.build())
          .tier(
              Tier.FLAT,
              Group.sum(
                      "all",
                      Rule.when("title", TITLE.in("sales manager", "buyer"), 1),
                      Rule.when("seats", SEATS.atLeast(7L).and(HOBBIES.is("Boats").negate()), 1),
                      Rule.each("calls", CALLS.where(PAGE.startsWith("/vans")), 1))
                  .onlyIf(SINCE.atMost(LocalDate.of(2020, 3, 1))))
          .bands(Bands.hot(PRICE.atLeast(Money.of(500, Showroom.EUR))).warmIf(TITLE.is("driver")))
          .build();

  @Test
  void textsAreCutOutOfWhatTheCardSays() {
    assertTrue(
        Dictionary.of(CARD)
            .texts()
            .containsAll(Set.of("sales manager", "buyer", "Boats", "/vans", "driver")));
  }

  @Test
  void eachValueComesToItsAttribute() {
    comes(profile -> is(profile, TITLE, "sales manager"));
    comes(profile -> profile.all(HOBBIES).contains("Boats"));
    comes(profile -> is(profile, SEATS, 6L));
    comes(profile -> is(profile, SEATS, 7L));
    comes(profile -> is(profile, SINCE, LocalDate.of(2020, 3, 1)));
    comes(profile -> is(profile, SINCE, LocalDate.of(2020, 3, 2)));
    comes(profile -> is(profile, PRICE, Money.of(new BigDecimal("499.99"), Showroom.EUR)));
    comes(
        profile ->
            profile.engagement().list().stream()
                .filter(each -> each.type().equals("call"))
                .anyMatch(DictionaryTest::isAboutVans));
  }

  @Test
  void aCardThatNamesNoValueHasProfilesToo() {
    Vocabulary.Builder words = Vocabulary.builder();
    Interactions calls = words.interactions("call");
    Scorecard card =
        Scorecard.builder("calls", 1, words.build())
            .tier(Tier.FLAT, Rule.each("calls", calls, 1))
            .bands(Bands.hot(10).warm(1))
            .build();
    assertTrue(
        ScoringArbitraries.profiles(card)
            .sampleStream()
            .limit(100)
            .anyMatch(profile -> !profile.engagement().isEmpty()));
    assertEquals(0, Dictionary.of(card).texts().size());
  }

  private static boolean isAboutVans(Interaction call) {
    return call.details().values().stream().anyMatch(text -> text.reveal().equals("/vans"));
  }

  private static <T> boolean is(Profile profile, Attribute<T> attribute, T value) {
    return profile.first(attribute).equals(Optional.of(value));
  }

  private static void comes(Predicate<Profile> wanted) {
    assertTrue(ScoringArbitraries.profiles(CARD).sampleStream().limit(3_000).anyMatch(wanted));
  }
}
