package org.leadroad.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Something about a card that its author may not have meant. Every finding is so for everybody
 * (what is sensitive, as far as names tell); that there is none does not say that all is well.
 * Equal by value. Immutable.
 *
 * @param code what sort of thing; stays for ever
 * @param place the id of the group around, the name of the tier, or hot, warm or cold
 * @param parts the ids of the rules and groups that it is about, the one to look at first; none if
 *     it is about a band
 */
public record Finding(Code code, String place, List<String> parts) {

  /** What can be found. The names stay. */
  public enum Code {
    /** A rule or group never speaks: what it asks holds of nobody. */
    DEAD,
    /** A part never counts: whenever it speaks, its group chooses another of those named. */
    SHADOWED,
    /** Two rules speak of the same people, and one takes what the other gives. */
    CONTRADICTION,
    /** Two rules speak of the same people, and both count. */
    DOUBLE,
    /** Whenever the first rule speaks the second does too, and both count. */
    OVERLAP,
    /**
     * A rule, a group's gate or a band asks for something {@linkplain Vocabulary#sensitive()
     * sensitive}, by its name or as the host said: whether that is right is for people to say.
     */
    SENSITIVE_CRITERION,
    /** Nobody can be of this temperature. */
    UNREACHABLE_BAND,
    /** The points where a band begins lie outside what totals can be; its condition is left. */
    IDLE_POINTS,
    /** The condition of a band never holds; its points are left. */
    IDLE_CONDITION
  }

  /** Copies the list. */
  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    parts = List.copyOf(parts);
  }

  /**
   * {@return the finding in a sentence}
   *
   * @param locale Italian, or any other for English
   */
  public String describe(Locale locale) {
    return describe(Wording.of(locale));
  }

  /**
   * {@return the finding in a sentence}
   *
   * @param words of a language
   */
  public String describe(Wording words) {
    return words.finding(this);
  }

  /** {@return the sentence in English, and the code} */
  @Override
  public String toString() {
    return describe(Wording.ENGLISH) + " [" + code + "]";
  }
}
