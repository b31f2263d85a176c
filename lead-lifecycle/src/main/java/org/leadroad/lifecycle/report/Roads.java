package org.leadroad.lifecycle.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collector;
import org.leadroad.core.claim.Money;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;

/** What reports look for in a road. */
final class Roads {

  private Roads() {}

  /** What was answered, and of which instant. */
  record Answer(Instant at, Judgement said) {}

  /** A deal that was won, and what it was worth where that was told. */
  record Deal(Instant at, Optional<Money> value) {}

  /** Folds every road as it was at an instant; later ones are not there yet. */
  static <C, R> Collector<Road, ?, R> asOf(
      Instant asOf,
      Supplier<C> none,
      BiConsumer<C, Road> add,
      BinaryOperator<C> and,
      Function<C, R> report) {
    Objects.requireNonNull(asOf, "asOf");
    return Collector.of(
        none,
        (count, road) -> {
          if (!road.lead().receivedAt().isAfter(asOf)) {
            add.accept(count, road.asOf(asOf));
          }
        },
        and,
        report,
        Collector.Characteristics.UNORDERED);
  }

  /** The answers, in order; what was asked after the words were deleted is about no words. */
  static List<Answer> answers(Road road) {
    Optional<Fact> erased =
        road.valid().stream()
            .filter(fact -> fact.what().kind() == Happening.Kind.ERASED)
            .findFirst();
    List<Answer> answers = new ArrayList<>();
    for (Fact fact : road.valid()) {
      if (fact.what() instanceof Happening.Judged judged
          && erased.filter(gone -> fact.recorded().isAfter(gone.recorded())).isEmpty()) {
        answers.add(new Answer(fact.happened(), judged.judgement()));
      }
    }
    return answers;
  }

  /** Whether a cycle of it ever ended, also where they have done something since. */
  static boolean hasEnded(Road road) {
    return road.valid().stream().anyMatch(fact -> fact.what().kind() == Happening.Kind.CLOSED);
  }

  static List<Deal> deals(Road road) {
    List<Deal> deals = new ArrayList<>();
    for (Fact fact : road.valid()) {
      if (fact.what() instanceof Happening.Closed closed
          && closed.outcome() == Happening.Outcome.WON) {
        deals.add(new Deal(fact.happened(), closed.value()));
      }
    }
    return deals;
  }

  static String source(Road road) {
    for (Fact fact : road.valid()) {
      if (fact.what() instanceof Happening.Received received) {
        return received.source();
      }
    }
    throw new IllegalStateException("lead " + road.lead().id() + " was never received");
  }
}
