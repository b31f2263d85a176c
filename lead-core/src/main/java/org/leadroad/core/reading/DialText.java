package org.leadroad.core.reading;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a written telephone number down to what a parser may see: a sign, digits and what stands
 * between them.
 *
 * <p>Words before the number and extensions after it go, because the parser would turn their
 * letters into digits; digits of any script become ASCII, and a leading {@code 00} becomes the plus
 * sign.
 */
final class DialText {

  private static final Pattern FURTHER_LINE = Pattern.compile("(.*\\d)\\s*/\\s*\\d{1,2}");
  private static final Pattern INTERNATIONAL = Pattern.compile("00(?=[^\\d]{0,3}[1-9])");
  private static final Pattern TRUNK_ZERO = Pattern.compile("\\(\\s*0\\s*\\)");

  private static final int LONGEST_EXTENSION = 7;

  private static final Set<String> EXTENSIONS =
      Set.of(
          "int", "interno", "ext", "extension", "extn", "x", "#", "app", "appendix", "dw", "poste");

  /** Fewer digits before a slash are a prefix. */
  private static final int FEWEST_DIGITS = 6;

  private DialText() {}

  static String of(String text) {
    String number = trimEnd(cut(text));
    if (number.indexOf('/') >= 0) {
      Matcher line = FURTHER_LINE.matcher(number);
      if (line.matches() && digits(line.group(1)) >= FEWEST_DIGITS) {
        number = line.group(1);
      }
    }
    boolean international = number.startsWith("00") && INTERNATIONAL.matcher(number).lookingAt();
    return international ? '+' + number.substring(2) : number;
  }

  /** The number without the {@code (0)} that is dialled only inside the country, if it has one. */
  static Optional<String> withoutTrunkZero(String number) {
    if (number.indexOf('(') < 0) {
      return Optional.empty();
    }
    Matcher zero = TRUNK_ZERO.matcher(number);
    return zero.find() ? Optional.of(zero.replaceFirst("")) : Optional.empty();
  }

  /**
   * The digits that an extension is written with, after a word or sign for it: {@code int. 12},
   * {@code x7}, {@code ;ext=4}.
   */
  static Optional<String> extension(String text) {
    int to = text.length();
    while (to > 0 && !isAsciiDigit(text.charAt(to - 1))) {
      to--;
    }
    int from = to;
    while (from > 0 && isAsciiDigit(text.charAt(from - 1))) {
      from--;
    }
    if (to - from > LONGEST_EXTENSION || from == to) {
      return Optional.empty();
    }
    int word = from;
    while (word > 0 && " .:=".indexOf(text.charAt(word - 1)) >= 0) {
      word--;
    }
    int end = word;
    while (word > 0
        && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '#')) {
      word--;
    }
    boolean named = EXTENSIONS.contains(text.substring(word, end).toLowerCase(Locale.ROOT));
    return named && digits(text.substring(0, word)) >= FEWEST_DIGITS
        ? Optional.of(text.substring(from, to))
        : Optional.empty();
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static String cut(String text) {
    StringBuilder number = new StringBuilder(text.length());
    int point;
    for (int at = 0; at < text.length(); at += Character.charCount(point)) {
      point = text.codePointAt(at);
      if (point >= '0' && point <= '9') {
        number.append((char) point);
      } else if (Character.isDigit(point)) {
        number.append(Character.digit(point, 10));
      } else if (point == '+' || point == '＋') {
        number.append('+');
      } else if (!number.isEmpty()) {
        if (Character.isLetter(point) || point == '#' || point == ';' || point == ',') {
          break;
        }
        appendBetween(number, point);
      }
    }
    return number.toString();
  }

  private static void appendBetween(StringBuilder number, int point) {
    if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
      number.append(' ');
    } else if (Character.getType(point) != Character.FORMAT) {
      number.appendCodePoint(point);
    }
  }

  private static String trimEnd(String number) {
    int end = number.length();
    while (end > 0 && !Character.isDigit(number.charAt(end - 1))) {
      end--;
    }
    return number.substring(0, end);
  }

  private static long digits(String number) {
    return number.chars().filter(Character::isDigit).count();
  }
}
