package org.leadroad.core.words;

import java.util.Objects;

/**
 * Text that may say something about a person; the only type of this library that carries such text.
 *
 * <p>{@link #toString()} shows nothing, so a log line, an exception or a debugger view of any value
 * that holds it stays clean. {@link #reveal()} is the one way to the characters, easy to search for
 * in a code review.
 *
 * <p>Equal by its characters. Immutable and safe for use by multiple threads.
 */
public final class PersonalText {

  private static final PersonalText EMPTY = new PersonalText("");

  private final String characters;

  private PersonalText(String characters) {
    this.characters = characters;
  }

  /**
   * Wraps characters exactly as they are.
   *
   * @param characters any string, the empty one included
   * @return the same characters, not shown by accident
   */
  public static PersonalText of(String characters) {
    Objects.requireNonNull(characters, "characters");
    return characters.isEmpty() ? EMPTY : new PersonalText(characters);
  }

  /** {@return the characters, as they were given} */
  public String reveal() {
    return characters;
  }

  /**
   * {@return whether a reader would see nothing}
   *
   * <p>Wider than {@link String#isBlank()}: no-break and zero-width spaces, fillers and format
   * characters count as nothing too.
   */
  public boolean isBlank() {
    int i = 0;
    while (i < characters.length() && showsNothing(characters.codePointAt(i))) {
      i += Character.charCount(characters.codePointAt(i));
    }
    return i == characters.length();
  }

  /** {@return the same without what {@link #isBlank()} takes for nothing at either end} */
  public PersonalText strip() {
    int from = 0;
    int to = characters.length();
    while (from < to && showsNothing(characters.codePointAt(from))) {
      from += Character.charCount(characters.codePointAt(from));
    }
    while (from < to && showsNothing(characters.codePointBefore(to))) {
      to -= Character.charCount(characters.codePointBefore(to));
    }
    return to - from == characters.length() ? this : of(characters.substring(from, to));
  }

  /** {@return the number of UTF-16 units} */
  public int length() {
    return characters.length();
  }

  private static boolean showsNothing(int codePoint) {
    if (codePoint > ' ' && codePoint < 0x7F) {
      return false;
    }
    return switch (codePoint) {
      case 0x2800, 0x3164, 0x115F, 0x1160, 0xFFA0 -> true;
      default ->
          Character.isWhitespace(codePoint)
              || Character.isSpaceChar(codePoint)
              || Character.isISOControl(codePoint)
              || Character.getType(codePoint) == Character.FORMAT;
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalText that && characters.equals(that.characters);
  }

  @Override
  public int hashCode() {
    return characters.hashCode();
  }

  /** {@return always the same mark, never the characters} */
  @Override
  public String toString() {
    return "[personal text]";
  }
}
