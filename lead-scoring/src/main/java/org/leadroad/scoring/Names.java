package org.leadroad.scoring;

/** The rule for names and ids: small letters, digits and single hyphens. */
final class Names {

  private static final int LONGEST = 64;

  private Names() {}

  static boolean isName(String value) {
    if (value.isEmpty() || value.length() > LONGEST || !isSmall(value.charAt(0))) {
      return false;
    }
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean hyphen = c == '-' && i < value.length() - 1 && value.charAt(i - 1) != '-';
      if (!isSmall(c) && !(c >= '0' && c <= '9') && !hyphen) {
        return false;
      }
    }
    return true;
  }

  static String require(String what, String value) {
    if (!isName(value)) {
      throw new IllegalArgumentException(
          what
              + " must be kebab-case (small letters, digits, single hyphens), but was \""
              + value
              + "\"");
    }
    return value;
  }

  private static boolean isSmall(char c) {
    return c >= 'a' && c <= 'z';
  }
}
