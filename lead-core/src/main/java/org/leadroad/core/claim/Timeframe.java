package org.leadroad.core.claim;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * When somebody seems to want something. Equal by text and dates. Immutable.
 *
 * @param text as written, not blank
 * @param earliest first day, where a day was named
 * @param latest last day, where a day was named; not before the first
 * @param provenance where it was read; not part of equality
 */
public record Timeframe(
    PersonalText text,
    Optional<LocalDate> earliest,
    Optional<LocalDate> latest,
    Provenance provenance) {

  /** Checks that something was said and that the days are in order. */
  public Timeframe {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(earliest, "earliest");
    Objects.requireNonNull(latest, "latest");
    Objects.requireNonNull(provenance, "provenance");
    if (text.isBlank()) {
      throw new IllegalArgumentException("a timeframe must not be blank; leave it out instead");
    }
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("the latest day of a timeframe is before its earliest");
    }
  }

  /**
   * {@return a timeframe that the host states itself, in words that name no day}
   *
   * @param text as written, not blank
   */
  public static Timeframe of(String text) {
    return new Timeframe(
        PersonalText.of(text), Optional.empty(), Optional.empty(), Provenance.stated());
  }

  /**
   * {@return a timeframe that the host states itself}
   *
   * @param text as written, not blank
   * @param earliest first day
   * @param latest last day, not before the first
   */
  public static Timeframe of(String text, LocalDate earliest, LocalDate latest) {
    return new Timeframe(
        PersonalText.of(text), Optional.of(earliest), Optional.of(latest), Provenance.stated());
  }

  /** {@return which parts there are, and nothing of what they say} */
  @Override
  public String toString() {
    return "Timeframe[earliest=" + earliest.isPresent() + ", latest=" + latest.isPresent() + "]";
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public Timeframe readFrom(Provenance from) {
    return new Timeframe(text, earliest, latest, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Timeframe that
        && text.equals(that.text)
        && earliest.equals(that.earliest)
        && latest.equals(that.latest);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, earliest, latest);
  }
}
