package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;

/** A misspelt type of interactions scores nothing, but not in silence. */
class UnknownTypesTest {

  private static final Scorer<Profile> VISITORS =
      Showroom.flat(Rule.each("visits", VISITS, 5)).scorer();

  @Test
  void aMisspeltTypeShowsInTheScoreAndItsExplanation() {
    Engagement engagement =
        Showroom.engagement("page-veiw", 1, 2).plus(Showroom.daysAgo("page-view", 1, "sound"));
    Score score = VISITORS.score(Showroom.with(engagement), NOW);
    assertEquals(5, score.total());
    assertEquals(Set.of("page-veiw"), score.unknownTypes());
    assertTrue(score.complete(), "everything could be asked");
    String english = score.explain(Locale.ENGLISH);
    assertTrue(english.endsWith("\nnot in the vocabulary of the card: page-veiw"), english);
    String italian = score.explain(Locale.ITALIAN);
    assertTrue(italian.endsWith("\nnon nel vocabolario della scheda: page-veiw"), italian);
  }

  @Test
  void aDeclaredTypeThatNoRuleCountsIsKnown() {
    Score score = VISITORS.score(Showroom.with(Showroom.engagement("email-open", 1)), NOW);
    assertEquals(Set.of(), score.unknownTypes());
    assertFalse(score.explain(Locale.ENGLISH).contains("vocabulary"));
  }

  @Test
  void aCardThatAsksAboutNoInteractionsLooksAtNone() {
    Score score =
        Showroom.flat(Rule.when("owner", ROLE.is("owner"), 1))
            .scorer()
            .score(Showroom.with(Showroom.engagement("page-veiw", 1)), NOW);
    assertEquals(Set.of(), score.unknownTypes());
  }

  @Test
  void scoresThatDifferInThemAloneAreNotEqual() {
    Score without = VISITORS.score(Showroom.with(Engagement.none()), NOW);
    Score with = VISITORS.score(Showroom.with(Showroom.engagement("page-veiw", 1)), NOW);
    assertNotEquals(without, with);
    assertThrows(UnsupportedOperationException.class, () -> with.unknownTypes().clear());
  }

  @Provide
  Arbitrary<List<Interaction>> interactions() {
    return RandomProfiles.interactions();
  }

  @Provide
  Arbitrary<Instant> instants() {
    return RandomProfiles.instants();
  }

  @Property
  void noHindsight(
      @ForAll("interactions") List<Interaction> interactions, @ForAll("instants") Instant asOf) {
    Set<String> expected =
        interactions.stream()
            .filter(each -> !each.at().isAfter(asOf))
            .map(Interaction::type)
            .filter(type -> !Showroom.VOCABULARY.interactionTypes().contains(type))
            .collect(Collectors.toSet());
    Profile profile = Showroom.with(Engagement.of(interactions));
    assertEquals(expected, VISITORS.score(profile, asOf).unknownTypes());
  }
}
