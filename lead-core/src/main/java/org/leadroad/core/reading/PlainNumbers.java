package org.leadroad.core.reading;

import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Telephone numbers of plans that put no prefix before a number inside the country, or whose prefix
 * is not there, written with digits and what parts them.
 *
 * <p>The parser of the library says the same of them, but looks for prefixes, extensions and
 * letters first, which takes longer than all else that is read of an enquiry. Any other number is
 * left to it.
 */
final class PlainNumbers {

  private static final Map<String, String> COUNTRY_CODES =
      Map.of(
          "IT", "39", "ES", "34", "PT", "351", "GR", "30", "PL", "48", "CZ", "420", "DK", "45",
          "NO", "47", "US", "1", "CA", "1");

  /** Plans that put a zero before a number inside the country, and only there. */
  private static final Set<String> ABROAD = Set.of("31", "32", "33", "41", "43", "44", "49");

  private static final Set<String> CODES =
      Stream.concat(COUNTRY_CODES.values().stream(), ABROAD.stream())
          .collect(Collectors.toUnmodifiableSet());

  private static final String BETWEEN = " -.()";
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 11;

  private PlainNumbers() {}

  /** The number that the parser would find, or nothing if only the parser can tell. */
  static Optional<Phonenumber.PhoneNumber> parse(String text, Optional<String> region) {
    boolean international = text.startsWith("+");
    String digits = digits(text, international ? 1 : 0);
    String code =
        international
            ? codeBefore(digits)
            : region.map(home -> COUNTRY_CODES.getOrDefault(home, "")).orElse("");
    String number = international ? digits.substring(code.length()) : digits;
    if (code.isEmpty()
        || number.length() < FEWEST_DIGITS
        || number.length() > MOST_DIGITS
        || number.startsWith("00")
        || (code.equals("1") && (number.length() != 10 || number.charAt(0) < '2'))
        || (ABROAD.contains(code) && number.charAt(0) == '0')
        || (!international && number.startsWith(code))) {
      return Optional.empty();
    }
    Phonenumber.PhoneNumber plain =
        new Phonenumber.PhoneNumber()
            .setCountryCode(Integer.parseInt(code))
            .setNationalNumber(Long.parseLong(number));
    return Optional.of(number.startsWith("0") ? plain.setItalianLeadingZero(true) : plain);
  }

  private static String codeBefore(String digits) {
    for (int length = 1; length <= Math.min(3, digits.length()); length++) {
      String code = digits.substring(0, length);
      if (CODES.contains(code)) {
        return code;
      }
    }
    return "";
  }

  /** The digits from here on; none if there is anything that may mean something else. */
  private static String digits(String text, int from) {
    StringBuilder digits = new StringBuilder(text.length());
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if (BETWEEN.indexOf(c) < 0) {
        return "";
      }
    }
    return digits.toString();
  }
}
