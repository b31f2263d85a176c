package org.leadroad.core.reading;

import java.util.Collection;
import java.util.List;

/** Some of the meanings, a bit for each: they are asked for at nearly every word of a text. */
record Senses(long bits) {

  private static final List<Sense> ALL = List.of(Sense.values());

  static final Senses NONE = new Senses(0);

  static Senses of(Sense... senses) {
    return of(List.of(senses));
  }

  static Senses of(Collection<Sense> senses) {
    long bits = 0;
    for (Sense sense : senses) {
      bits |= bit(sense);
    }
    return new Senses(bits);
  }

  // the bits are never stored, so the order may change
  @SuppressWarnings("EnumOrdinal")
  private static long bit(Sense sense) {
    return 1L << sense.ordinal();
  }

  boolean has(Sense sense) {
    return (bits & bit(sense)) != 0;
  }

  boolean hasAny(Senses others) {
    return (bits & others.bits) != 0;
  }

  Senses or(Senses others) {
    return new Senses(bits | others.bits);
  }

  Senses with(Sense sense) {
    return new Senses(bits | bit(sense));
  }

  /** The first that is among the others too; there must be one. */
  Sense firstOf(Senses others) {
    return ALL.get(Long.numberOfTrailingZeros(bits & others.bits));
  }
}
