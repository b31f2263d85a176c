package org.leadroad.core.check;

import java.util.Objects;

/**
 * The rules for the names that hosts give to things; every id and code of the library passes here.
 */
public final class Checks {

  private static final int LONGEST_IDENTIFIER = 200;
  private static final int LONGEST_CODE = 64;

  private Checks() {}

  /**
   * Refuses an identifier that is empty, too long, or has blanks or control characters in it.
   *
   * @param what what it names, for the message
   * @param value the identifier; never echoed
   * @return the identifier
   */
  public static String identifier(String what, String value) {
    return identifier(what, value, LONGEST_IDENTIFIER);
  }

  /**
   * Refuses an identifier that is empty, too long, or has blanks or control characters in it.
   *
   * @param what what it names, for the message
   * @param value the identifier; never echoed
   * @param longest how many characters it may have
   * @return the identifier
   */
  public static String identifier(String what, String value, int longest) {
    Objects.requireNonNull(value, what);
    if (value.isEmpty() || value.length() > longest) {
      throw new IllegalArgumentException(
          what + " must have 1 to " + longest + " characters, but had " + value.length());
    }
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (Character.isISOControl(c) || Character.isWhitespace(c)) {
        throw new IllegalArgumentException(
            what + " must not contain blanks or control characters, but had one at index " + i);
      }
    }
    return value;
  }

  /**
   * Refuses a name that is blank, too long, or has control characters in it.
   *
   * @param what what it names, for the message
   * @param value the name; never echoed
   * @return the name
   */
  public static String name(String what, String value) {
    Objects.requireNonNull(value, what);
    if (value.isBlank() || value.length() > LONGEST_IDENTIFIER) {
      throw new IllegalArgumentException(
          what
              + " must have 1 to "
              + LONGEST_IDENTIFIER
              + " characters and not be blank, but had "
              + value.length());
    }
    if (value.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(what + " must not contain control characters");
    }
    return value;
  }

  /**
   * Refuses a code that is not capital letters, digits and underscores, a letter first.
   *
   * @param what what it names, for the message
   * @param value the code; never echoed
   * @return the code
   */
  public static String code(String what, String value) {
    Objects.requireNonNull(value, what);
    boolean sound =
        !value.isEmpty() && value.length() <= LONGEST_CODE && isCapital(value.charAt(0));
    for (int i = 0; sound && i < value.length(); i++) {
      char c = value.charAt(i);
      sound = isCapital(c) || (c >= '0' && c <= '9') || c == '_';
    }
    if (!sound) {
      throw new IllegalArgumentException(
          what + " must be capital letters, digits and underscores, such as DOCUMENT_SEEN");
    }
    return value;
  }

  /**
   * Refuses a name that is not small letters, digits and hyphens, a letter first and no hyphen last
   * or next to another.
   *
   * @param what what it names, for the message
   * @param value the name; never echoed
   * @return the name
   */
  public static String kebab(String what, String value) {
    Objects.requireNonNull(value, what);
    if (!isKebab(value)) {
      throw new IllegalArgumentException(
          what + " must be small letters, digits and single hyphens, such as page-view");
    }
    return value;
  }

  /**
   * Says whether {@link #kebab} takes a name.
   *
   * @param value the name
   * @return whether it is one
   */
  public static boolean isKebab(String value) {
    boolean sound = !value.isEmpty() && value.length() <= LONGEST_CODE && isSmall(value.charAt(0));
    for (int i = 1; sound && i < value.length(); i++) {
      char c = value.charAt(i);
      boolean hyphen = c == '-' && i < value.length() - 1 && value.charAt(i - 1) != '-';
      sound = isSmall(c) || (c >= '0' && c <= '9') || hyphen;
    }
    return sound;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }

  private static boolean isCapital(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
