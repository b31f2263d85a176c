package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What another card says otherwise, as people would read it. There are no changes where two cards
 * are equal but for name and version. Immutable.
 *
 * <pre>{@code
 * System.out.println(draft.diff(card).describe(Locale.ENGLISH));
 * // showroom/1, now showroom/2
 * // visits: points: was 1000, is 2000
 * // asked-twice: new in classification: at least 2 quote-request, 1000 points
 * }</pre>
 */
public final class CardDiff {

  /** What can change. The names stay. */
  public enum Kind {
    /** A part is new. */
    ADDED,
    /** A part is gone. */
    REMOVED,
    /** A part is in another tier or group. */
    MOVED,
    /** The parts of a tier or group are in another order. */
    ORDER,
    /** A rule gives other points. */
    POINTS,
    /** A rule asks something else. */
    ASKS,
    /** A rule counts every so many, or at most so many, otherwise. */
    TIMES,
    /** What a rule gives grows old otherwise. */
    DECAY,
    /** A group chooses otherwise. */
    CHOICE,
    /** A group has another floor or cap. */
    LIMITS,
    /** A group is silent for other people. */
    ONLY_IF,
    /** A rule says why in other words. */
    BECAUSE,
    /** A part has another reason code or baseline. */
    CODE,
    /** A band begins elsewhere, or is for other people. */
    BAND,
    /** Machines are told by other signs. */
    ROBOTS,
    /** A full priority tier is cut, or refused. */
    OVERFLOW
  }

  /** One change. Equal by kind, part and what was and is. Immutable. */
  public static final class Change {

    private final Kind kind;
    private final String part;
    private final Function<Wording, String> from;
    private final Function<Wording, String> to;

    Change(Kind kind, String part, Function<Wording, String> from, Function<Wording, String> to) {
      this.kind = kind;
      this.part = part;
      this.from = from;
      this.to = to;
    }

    /** {@return what changed} */
    public Kind kind() {
      return kind;
    }

    /** {@return the id of the part, the name of the tier, hot or warm, or the name of the card} */
    public String part() {
      return part;
    }

    /**
     * {@return what was, in words}
     *
     * @param words of a language
     */
    public String from(Wording words) {
      return from.apply(words);
    }

    /**
     * {@return what is, in words}
     *
     * @param words of a language
     */
    public String to(Wording words) {
      return to.apply(words);
    }

    /**
     * {@return the change on one line}
     *
     * @param locale Italian, or any other for English
     */
    public String describe(Locale locale) {
      return describe(Wording.of(locale));
    }

    /**
     * {@return the change on one line}
     *
     * @param words of a language
     */
    public String describe(Wording words) {
      return words.say(
          switch (kind) {
            case ADDED -> Phrase.ADDED;
            case REMOVED -> Phrase.REMOVED;
            default -> Phrase.CHANGED;
          },
          part,
          words.say(Phrase.valueOf("DIFF_" + kind.name())),
          from(words),
          to(words));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Change that
          && describe(Wording.ENGLISH).equals(that.describe(Wording.ENGLISH));
    }

    @Override
    public int hashCode() {
      return part.hashCode();
    }

    @Override
    public String toString() {
      return describe(Wording.ENGLISH);
    }
  }

  private final Scorecard earlier;
  private final Scorecard later;
  private final List<Change> changes;

  private CardDiff(Scorecard earlier, Scorecard later, List<Change> changes) {
    this.earlier = earlier;
    this.later = later;
    this.changes = changes;
  }

  static CardDiff between(Scorecard earlier, Scorecard later) {
    List<Change> changes = new ArrayList<>();
    new DiffWalk(changes::add).cards(earlier, later);
    return new CardDiff(earlier, later, List.copyOf(changes));
  }

  /** {@return the changes in the order of the later card; then what is gone, and the bands} */
  public List<Change> changes() {
    return changes;
  }

  /** {@return whether nothing changed but perhaps name and version} */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * {@return the changes in words, one on a line}
   *
   * @param locale Italian, or any other for English
   */
  public String describe(Locale locale) {
    return describe(Wording.of(locale));
  }

  /**
   * {@return the changes in words, one on a line}
   *
   * @param words of a language
   */
  public String describe(Wording words) {
    return words.say(Phrase.DIFF_HEAD, earlier, later)
        + changes.stream()
            .map(change -> "\n" + change.describe(words))
            .collect(Collectors.joining());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof CardDiff that
        && earlier.equals(that.earlier)
        && later.equals(that.later);
  }

  @Override
  public int hashCode() {
    return earlier.hashCode() + 31 * later.hashCode();
  }

  /** {@return the two cards, and how many changes there are} */
  @Override
  public String toString() {
    return "CardDiff[" + earlier + " to " + later + ", " + changes.size() + " changes]";
  }
}
