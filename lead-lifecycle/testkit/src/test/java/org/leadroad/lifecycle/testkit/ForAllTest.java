package org.leadroad.lifecycle.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;

/** Parameters of the lifecycle's types are filled, and with what is hard to bear. */
class ForAllTest {

  @Property
  @StatisticsReport(onFailureOnly = true)
  void everyKindOfFactComes(@ForAll Fact fact) {
    Statistics.collect(fact.what().kind());
    Statistics.coverage(
        coverage -> {
          for (Happening.Kind kind : EnumSet.allOf(Happening.Kind.class)) {
            coverage.check(kind).count(count -> count > 0);
          }
        });
  }

  @Property
  @StatisticsReport(label = "erased", onFailureOnly = true)
  @StatisticsReport(label = "worded", onFailureOnly = true)
  @StatisticsReport(label = "long ids", onFailureOnly = true)
  void roadsHaveAndHaveNoWords(@ForAll Road road) {
    Statistics.label("erased").collect(road.isErased());
    Statistics.label("erased").coverage(all -> all.check(true).percentage(p -> p > 5));
    boolean worded = road.facts().stream().anyMatch(fact -> !fact.equals(fact.withoutWords()));
    Statistics.label("worded").collect(worded);
    Statistics.label("worded").coverage(all -> all.check(true).percentage(p -> p > 20));
    assertFalse(road.isErased() && worded);
    Set<Integer> lengths =
        road.facts().stream().map(fact -> fact.id().value().length()).collect(Collectors.toSet());
    Statistics.label("long ids").collect(lengths.stream().anyMatch(length -> length > 170));
    Statistics.label("long ids").coverage(all -> all.check(true).percentage(p -> p > 5));
  }

  @Property(tries = 200)
  @StatisticsReport(onFailureOnly = true)
  void booksHaveNoneOrSomeRoads(@ForAll Book book) {
    Statistics.collect(book.roads().size());
    Statistics.coverage(
        coverage -> {
          coverage.check(0).count(count -> count > 0);
          coverage.check(3).count(count -> count > 0);
        });
    Predicate<Road> hasKey = road -> road.lead().origin().deliveryKey().isPresent();
    assertEquals(
        book.roads().stream().filter(hasKey).count(),
        book.roads().stream()
            .flatMap(road -> road.lead().origin().deliveryKey().stream())
            .distinct()
            .count());
  }

  @Property(tries = 50)
  void judgementsAndProofsComeToo(@ForAll Judgement judgement, @ForAll ConsentProof proof) {
    assertTrue(judgement.rulings().size() <= 2);
    assertTrue(proof.wording().isPresent() || proof.answer().name().equals("REFUSED"));
  }
}
