package org.leadroad.scoring;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Why a score is hot, warm or cold: which of the card's {@link Bands} spoke (statements C3, G1).
 *
 * <p>Hot is asked before warm, and in each the total before the condition: who has the points is
 * hot by points, whatever else holds. Of a condition that is met in several ways (a {@link
 * Bands#hotIf} after another, an {@code or}) the first that holds is told. Cold is what neither
 * speaks of. Equal by value. Immutable.
 *
 * <pre>{@code
 * Warmth why = score.warmth();
 * why.temperature();                                     // HOT
 * why.from();                                            // empty: it is not the total
 * why.condition().map(it -> it.describe(Locale.ENGLISH)) // at least 1 quote-request
 * why.grounds();                                         // 2 of them, the latest on Monday
 * }</pre>
 *
 * @param temperature that the score has
 * @param from the total from which the band begins, if the total reached it
 * @param condition that holds, if the total does not reach
 * @param grounds what the condition rests on; none if there is none, for a total rests on the lines
 *     of its score
 */
public record Warmth(
    Temperature temperature,
    OptionalLong from,
    Optional<Condition> condition,
    List<Ground> grounds) {

  /** Copies the list. */
  public Warmth {
    Objects.requireNonNull(temperature, "temperature");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(condition, "condition");
    grounds = List.copyOf(grounds);
  }

  /** What bands make of a total and of what can be asked. */
  static Warmth of(Bands bands, long total, Source source) {
    return band(Temperature.HOT, bands.hotFrom(), bands.hotCondition(), total, source)
        .or(() -> band(Temperature.WARM, bands.warmFrom(), bands.warmCondition(), total, source))
        .orElseGet(
            () -> new Warmth(Temperature.COLD, OptionalLong.empty(), Optional.empty(), List.of()));
  }

  private static Optional<Warmth> band(
      Temperature temperature,
      OptionalLong from,
      Optional<Condition> condition,
      long total,
      Source source) {
    if (from.isPresent() && total >= from.getAsLong()) {
      return Optional.of(new Warmth(temperature, from, Optional.empty(), List.of()));
    }
    return condition
        .flatMap(whole -> firstThatHolds(whole, source))
        .map(
            holds ->
                new Warmth(
                    temperature,
                    OptionalLong.empty(),
                    Optional.of(holds),
                    Grounds.of(holds, source)));
  }

  private static Optional<Condition> firstThatHolds(Condition condition, Source source) {
    List<Condition> ways =
        condition.kind() == Condition.Kind.ANY_OF ? Tree.inside(condition) : List.of(condition);
    return ways.stream().filter(each -> source.answer(each) == Answer.YES).findFirst();
  }
}
