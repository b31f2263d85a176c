package org.leadroad.lifecycle.report;

import java.time.Instant;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Road;

/**
 * What the open leads will bring, if they do as others before them (statements P6, S4, L10): how
 * many are open in each definition, times the share that was won of those who were called the same
 * and whose cycle has ended, times what a buyer brought on average.
 *
 * <p>Who came back after an end is {@linkplain Road#closing() open} again. An open lead is counted
 * where the last judgement by these definitions put it. The interval of the deals says how many
 * will be won, not only how many are to be expected: with <i>x</i> won of <i>n</i> and <i>m</i>
 * open, <i>N</i> = <i>n</i> + <i>m</i> and <i>z</i> as in {@link Rate}, it has the ends (2<i>Nx</i>
 * + <i>z</i>²<i>m</i> ± <i>z</i> √(<i>m</i>(4<i>Nx</i>(<i>n</i> − <i>x</i>)/<i>n</i> +
 * <i>z</i>²<i>m</i>))) / (2(<i>n</i> + <i>z</i>²<i>m</i>/<i>N</i>)) − <i>x</i>, which is Wilson's
 * for ever more open leads. Source: K. Krishnamoorthy and J. Peng, Journal of Statistical Planning
 * and Inference 141 (2011) 1709–1718. A value is those deals times the mean of the past; how much
 * that mean is off is not in the interval. It is a plain forecast: it knows nothing of seasons, and
 * where the first to end are the easy ones, it says too much. Equal by value. Immutable.
 *
 * <pre>{@code
 * Forecast forecast = roads.collect(Forecast.of(Definitions.sales(), now));
 * forecast.deals(); // Optional[31.0 (21.7 to 42.4)]
 * forecast.values().get(EUR);
 * }</pre>
 */
@Value.Immutable
public sealed interface Forecast permits ImmutableForecast {

  /**
   * {@return a collector of roads, in any order, into a forecast}
   *
   * @param definitions which judgements count
   * @param asOf what happened later is not seen, nor leads that came later
   */
  static Collector<Road, ?, Forecast> of(Definitions definitions, Instant asOf) {
    Stages stages = Stages.of(definitions);
    return Roads.asOf(
        asOf,
        () -> new ForecastCount(stages),
        ForecastCount::add,
        ForecastCount::and,
        count -> count.forecast(asOf));
  }

  /** {@return the instant of which everything in it is said} */
  Instant asOf();

  /** {@return name and version of the definitions that were counted} */
  String definitions();

  /** {@return the definitions, in order} */
  List<Line> lines();

  /** {@return how many open leads no judgement by these definitions put anywhere} */
  long openNotJudged();

  /**
   * {@return of how many buyers of the past somebody told what they bought is worth; below {@link
   * Rate#FEWEST} there is no mean, and no value is foretold}
   */
  Rate valued();

  /**
   * {@return of how many open leads nothing can be said: not judged, or too few of their definition
   * have ended}
   */
  default long untold() {
    return openNotJudged()
        + lines().stream().filter(line -> line.deals().isEmpty()).mapToLong(Line::open).sum();
  }

  /**
   * {@return how many of the others will buy; empty if there is no line to tell it}
   *
   * <p>The ends are those of the lines added, as if all were wrong in the same direction.
   */
  default Optional<Estimate> deals() {
    return lines().stream().flatMap(line -> line.deals().stream()).reduce(Estimate::plus);
  }

  /** {@return what they will bring, by currency; empty where too little is known} */
  default Map<Currency, Estimate> values() {
    Map<Currency, Estimate> values = new LinkedHashMap<>();
    for (Line line : lines()) {
      line.values().forEach((currency, value) -> values.merge(currency, value, Estimate::plus));
    }
    return Collections.unmodifiableMap(values);
  }

  /**
   * The open leads of one definition.
   *
   * @param definition its code
   * @param open how many are called so now
   * @param won of those who were ever called so and whose cycle has ended how many bought
   * @param values what they will bring, by currency; empty where too little is known
   */
  record Line(String definition, long open, Rate won, Map<Currency, Estimate> values) {
    /** Copies the values. */
    public Line {
      Objects.requireNonNull(definition, "definition");
      Objects.requireNonNull(won, "won");
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
      if (open < 0) {
        throw new IllegalArgumentException("open must not be negative, but was " + open);
      }
    }

    /** {@return how many of the open leads will buy; empty if too few have ended to tell} */
    public Optional<Estimate> deals() {
      return deals(open, won);
    }

    static Optional<Estimate> deals(long open, Rate won) {
      if (won.estimate().isEmpty()) {
        return Optional.empty();
      }
      return Optional.of(
          open == 0 ? new Estimate(0, 0, 0) : Wilson.next(won.part(), won.whole(), open));
    }
  }
}
