package org.leadroad.core.claim;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * When somebody seems to want something. Equal by text and dates. Immutable.
 *
 * <pre>{@code
 * Timeframe.of("in primavera");
 * }</pre>
 */
@Value.Immutable
public sealed interface Timeframe permits ImmutableTimeframe {

  /** {@return it as written, not blank} */
  PersonalText text();

  /** {@return the first day, where a day was named} */
  @Value.Redacted
  Optional<LocalDate> earliest();

  /** {@return the last day, where a day was named; not before the first} */
  @Value.Redacted
  Optional<LocalDate> latest();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses a text that shows nothing, and days out of order. */
  @Value.Check
  default void check() {
    Claims.requireVisible("timeframe", text());
    if (earliest().isPresent()
        && latest().isPresent()
        && latest().get().isBefore(earliest().get())) {
      throw new IllegalArgumentException(
          "the latest day of a timeframe must not be before its earliest");
    }
  }

  /**
   * {@return a timeframe that the host states itself, in words that name no day}
   *
   * @param text as written, not blank
   * @throws IllegalArgumentException if it is blank
   */
  static Timeframe of(String text) {
    return of(PersonalText.of(text));
  }

  /**
   * {@return what the words say, naming no day; {@link #readFrom} says where}
   *
   * @param text as written, not blank
   * @throws IllegalArgumentException if it is blank
   */
  static Timeframe of(PersonalText text) {
    return builder().text(text).build();
  }

  /**
   * {@return a timeframe that the host states itself}
   *
   * @param text as written, not blank
   * @param earliest first day
   * @param latest last day, not before the first
   * @throws IllegalArgumentException if the text is blank, or the last day before the first
   */
  static Timeframe of(String text, LocalDate earliest, LocalDate latest) {
    return builder().text(PersonalText.of(text)).earliest(earliest).latest(latest).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default Timeframe readFrom(Provenance from) {
    return ((ImmutableTimeframe) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableTimeframe.builder();
  }

  /** Collects a timeframe; the text is required. Not thread-safe. */
  sealed interface Builder permits ImmutableTimeframe.Builder {
    /**
     * Sets the words.
     *
     * @param text as written, not blank
     * @return this builder
     */
    Builder text(PersonalText text);

    /**
     * Sets the first day.
     *
     * @param earliest optional
     * @return this builder
     */
    Builder earliest(LocalDate earliest);

    /**
     * Sets the last day.
     *
     * @param latest optional, not before the first
     * @return this builder
     */
    Builder latest(LocalDate latest);

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the timeframe}
     *
     * @throws IllegalStateException if there is no text
     * @throws IllegalArgumentException if it is blank, or the days are out of order
     */
    Timeframe build();
  }
}
