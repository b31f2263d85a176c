package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Engagement;

class PopulationTest {

  private record Lead(
      @Nullable String role, @Nullable Long age, List<String> interests, Engagement engagement) {}

  private int asked;

  private final Bindings<Lead> bindings =
      Bindings.<Lead>builder()
          .value(ROLE, lead -> lead.role())
          .value(
              AGE,
              lead -> {
                asked++;
                return lead.age();
              })
          .value(COMPANY, (lead, asOf) -> asOf.isAfter(NOW))
          .values(INTERESTS, Lead::interests)
          .engagement(Lead::engagement)
          .build();

  private final Scorecard card =
      Showroom.flat(
          Rule.when("owner", ROLE.is("OWNER "), 100),
          Rule.when("adult", AGE.atLeast(18L), 10),
          Rule.when("company", COMPANY.is(true), 1000),
          Rule.when("van", INTERESTS.is("van"), 1),
          Rule.each("visits", VISITS.within(Duration.ofDays(30)), 3).atMost(2));

  private final List<Lead> leads = new ArrayList<>();

  PopulationTest() {
    for (int i = 0; i < 700; i++) {
      leads.add(
          new Lead(
              i % 3 == 0 ? null : i % 3 == 1 ? "owner" : " Owner",
              i % 4 == 0 ? null : (long) i % 50,
              i % 5 == 0 ? List.of("suv", "Van") : List.of(),
              Showroom.engagement("page-view", i % 60, 2, 1)));
    }
  }

  private static List<String> told(Ranking<Lead> ranking, List<Lead> leads) {
    List<String> told = new ArrayList<>();
    ranking.forEach(each -> told.add(leads.indexOf(each.subject()) + ": " + each.total()));
    return told;
  }

  @Test
  void aPopulationIsRankedAsItsSubjectsAreAtAnyInstant() {
    Scorer<Lead> scorer = card.scorer(bindings);
    Population<Lead> population = Population.of(bindings, leads);
    for (Instant asOf : List.of(NOW, NOW.plusNanos(1), NOW.minus(Duration.ofDays(20)))) {
      assertEquals(
          told(scorer.ranking(asOf).of(leads), leads),
          told(scorer.ranking(asOf).of(population), leads));
      assertEquals(
          told(scorer.ranking(asOf).top(9).of(leads), leads),
          told(scorer.ranking(asOf).top(9).of(population), leads));
    }
    assertEquals("Population[700]", population.toString());
    assertEquals(leads, population.subjects());
  }

  @Test
  void whatAPopulationHoldsIsAskedOnce() {
    Population<Lead> population = Population.of(bindings, leads);
    assertEquals(700, asked);
    card.scorer(bindings).ranking(NOW).of(population);
    assertEquals(700, asked);
  }

  @Test
  void aPopulationOfOtherBindingsIsRankedByThoseOfTheScorer() {
    Bindings<Lead> others =
        Bindings.<Lead>builder()
            .value(ROLE, lead -> "owner")
            .value(AGE, lead -> 18L)
            .value(COMPANY, lead -> true)
            .values(INTERESTS, lead -> List.of("van"))
            .engagement(lead -> Engagement.none())
            .build();
    for (Ranking.Entry<Lead> each :
        card.scorer(others).ranking(NOW).of(Population.of(bindings, leads))) {
      assertEquals(1111, each.total());
    }
  }

  @Test
  void whatCannotBeAskedOfOneIsAskedAgainOfEach() {
    Bindings<Lead> failing =
        Bindings.<Lead>builder()
            .value(
                ROLE,
                lead -> {
                  if (lead.role() == null) {
                    throw new IllegalStateException("planted");
                  }
                  return lead.role();
                })
            .engagement(
                lead -> {
                  if (lead.age() == null) {
                    throw new IllegalStateException("planted");
                  }
                  return lead.engagement();
                })
            .build();
    Scorer<Lead> scorer =
        Showroom.flat(Rule.when("owner", ROLE.is("owner"), 100), Rule.each("visits", VISITS, 3))
            .scorer(failing);
    Population<Lead> population = Population.of(failing, leads);
    assertEquals(
        told(scorer.ranking(NOW).of(leads), leads),
        told(scorer.ranking(NOW).of(population), leads));
  }

  @Test
  void nullIsRefusedAndSubjectsCannotBeChanged() {
    assertThrows(
        NullPointerException.class, () -> Population.of(bindings, Arrays.asList((Lead) null)));
    Population<Lead> population = Population.of(bindings, leads);
    assertThrows(UnsupportedOperationException.class, () -> population.subjects().remove(0));
  }
}
