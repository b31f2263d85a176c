package org.leadroad.scoring;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/** What a line of a score rests on. Equal by value. Immutable. */
public sealed interface Ground {

  /** What users switch on. */
  enum Kind {
    /** A {@link Known}. */
    KNOWN,
    /** A {@link Counted}. */
    COUNTED
  }

  /** {@return which fact it is} */
  Kind kind();

  /** {@return the vocabulary's name for what it is about} */
  String name();

  /**
   * A value of an attribute.
   *
   * @param name of the attribute
   * @param value as the host said it, shown by nothing
   */
  record Known(String name, PersonalText value) implements Ground {
    /** Checks that both are there. */
    public Known {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Kind kind() {
      return Kind.KNOWN;
    }
  }

  /**
   * How many interactions there were.
   *
   * @param name their type
   * @param times how many
   * @param latest when the latest was, if there was one
   */
  record Counted(String name, int times, Optional<Instant> latest) implements Ground {
    /** Checks that all is there. */
    public Counted {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(latest, "latest");
    }

    @Override
    public Kind kind() {
      return Kind.COUNTED;
    }
  }
}
