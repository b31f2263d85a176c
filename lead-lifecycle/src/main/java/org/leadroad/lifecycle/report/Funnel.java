package org.leadroad.lifecycle.report;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Road;

/**
 * How far leads came, in the words of the host's definitions (statements P6, S1): how many ever
 * reached each, how many of those reached the next, how long it took, and who bought.
 *
 * <p><em>Whoever reached a definition has reached those before it in the list</em>, also where
 * nobody asked at the time: so every stage has at most as many as the one before. When a lead
 * reached one is when it was first judged so, or by a later one. Buying is no stage but a deal that
 * was won: a definition {@code BUYER} is left out, and {@link #buyers()} are counted by their
 * deals, whatever they were called; being called {@code BUYER} counts for what is before it. Leads
 * are counted, not parties. Equal by value. Immutable.
 *
 * <pre>{@code
 * try (Stream<Road> roads = store.roads()) {
 *   Funnel funnel = roads.collect(Funnel.of(Definitions.sales(), now));
 *   for (Funnel.Stage stage : funnel.stages()) {
 *     System.out.println(stage.definition() + ": " + stage.conversion());
 *   }
 * }
 * }</pre>
 */
@Value.Immutable
public sealed interface Funnel permits ImmutableFunnel {

  /**
   * {@return a collector of roads, in any order, into a funnel}
   *
   * @param definitions which judgements count, and the order of the stages
   * @param asOf what happened later is not seen, nor leads that came later
   */
  static Collector<Road, ?, Funnel> of(Definitions definitions, Instant asOf) {
    Stages stages = Stages.of(definitions);
    return Roads.asOf(
        asOf,
        () -> new FunnelCount(stages),
        FunnelCount::add,
        FunnelCount::and,
        count -> count.funnel(asOf));
  }

  /** {@return the instant of which everything in it is said} */
  Instant asOf();

  /** {@return name and version of the definitions that were counted} */
  String definitions();

  /** {@return how many came in} */
  long leads();

  /** {@return how many were only judged by other definitions: they are in no stage} */
  long judgedOtherwise();

  /** {@return how many nobody judged: they are in no stage} */
  long notJudged();

  /** {@return the definitions from the widest to the narrowest, without {@code BUYER}} */
  List<Stage> stages();

  /** {@return how many bought at least once, of all leads} */
  Rate buyers();

  /** {@return how long it took from coming in to the first deal won} */
  Times timeToBuy();

  /** {@return who was judged or bought before coming in} */
  Misdated misdated();

  /**
   * {@return how many of those who reached one definition reached another}
   *
   * @param from code of a stage
   * @param to code of a later stage
   * @throws IllegalArgumentException if there is no such stage, or the second is before the first
   */
  default Rate conversion(String from, String to) {
    return new Rate(stage(to).reached(), stage(from).reached());
  }

  /**
   * {@return one stage}
   *
   * @param definition its code
   * @throws IllegalArgumentException if there is no such stage
   */
  default Stage stage(String definition) {
    Objects.requireNonNull(definition, "definition");
    return stages().stream()
        .filter(stage -> stage.definition().equals(definition))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the definition must be a stage of "
                        + definitions()
                        + ", one of "
                        + stages().stream().map(Stage::definition).toList()));
  }

  /**
   * One definition of the list.
   *
   * @param definition its code
   * @param called how many were ever called exactly so
   * @param conversion of those who reached the stage before (the first: of all who came in) how
   *     many reached this one
   * @param time how long that took: from first reaching the stage before (the first: from coming
   *     in) to first reaching this one; zero where both were reached at once
   * @param buyers of those who reached this stage how many bought, before or since
   */
  record Stage(String definition, long called, Rate conversion, Times time, Rate buyers) {
    /** Refuses null. */
    public Stage {
      Objects.requireNonNull(definition, "definition");
      Objects.requireNonNull(conversion, "conversion");
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(buyers, "buyers");
    }

    /** {@return how many reached it, or a later one} */
    public long reached() {
      return conversion.part();
    }
  }
}
