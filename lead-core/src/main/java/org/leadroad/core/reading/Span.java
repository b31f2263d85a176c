package org.leadroad.core.reading;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that words about a time come to, counted from one day: {@code entro marzo}, {@code
 * within two weeks}, {@code il 15 aprile}. Nothing is made of words of which one is not understood.
 *
 * @param earliest the first day, where there is one
 * @param latest the last day, where there is one; not before the first
 */
record Span(Optional<LocalDate> earliest, Optional<LocalDate> latest) {

  /** How a time that is named bounds the one that is meant. */
  enum Edge {
    /** From its first day to its last. */
    THROUGHOUT,
    /** Until its last day. */
    BY,
    /** Until the day before its first. */
    BEFORE,
    /** From its first day on; a length of time is over then. */
    FROM
  }

  static Span between(LocalDate first, LocalDate last) {
    return new Span(Optional.of(first), Optional.of(last));
  }

  static Span from(LocalDate first) {
    return new Span(Optional.of(first), Optional.empty());
  }

  static Span until(LocalDate last) {
    return new Span(Optional.empty(), Optional.of(last));
  }

  /** The days that all of these words come to, counted from a day. */
  static Optional<Span> of(Tokens words, LocalDate from) {
    return words.size() == 0 ? Optional.empty() : new SpanParser(words, from).whole();
  }

  /** This time, bounded in such a way. */
  Span within(Edge edge) {
    return switch (edge) {
      case THROUGHOUT -> this;
      case BY -> new Span(Optional.empty(), latest);
      case BEFORE -> new Span(Optional.empty(), earliest.map(day -> day.minusDays(1)));
      case FROM -> new Span(earliest, Optional.empty());
    };
  }
}
