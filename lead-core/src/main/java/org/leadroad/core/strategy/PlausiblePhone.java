package org.leadroad.core.strategy;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.words.PersonalText;

/** Decides whether a telephone number could ring, and whether somebody just ran along the keys. */
final class PlausiblePhone {

  /** A subscriber's part; a run as long as this is no accident. */
  private static final int RUN = 7;

  /** More digits than any number and its extension have. */
  private static final int LONGEST = 40;

  private PlausiblePhone() {}

  static boolean is(PhoneNumber phone) {
    return phone.dialled().flatMap(PlausiblePhone::parse).filter(PlausiblePhone::rings).isPresent();
  }

  /** Whether the digits are a run, one digit over and over, or one of the numbers of fiction. */
  static boolean isMadeUp(PhoneNumber phone) {
    Optional<Phonenumber.PhoneNumber> dialled = phone.dialled().flatMap(PlausiblePhone::parse);
    if (dialled.isPresent()) {
      return isMadeUp(dialled.get());
    }
    String digits = digits(phone.text());
    return isRun(digits) || isFiction(digits);
  }

  private static boolean rings(Phonenumber.PhoneNumber number) {
    return PhoneNumberUtil.getInstance().isValidNumber(number) && !isMadeUp(number);
  }

  private static boolean isMadeUp(Phonenumber.PhoneNumber number) {
    String digits = PhoneNumberUtil.getInstance().getNationalSignificantNumber(number);
    return isRun(digits) || (number.getCountryCode() == 1 && isFiction(digits));
  }

  private static Optional<Phonenumber.PhoneNumber> parse(PersonalText e164) {
    try {
      return Optional.of(PhoneNumberUtil.getInstance().parse(e164.reveal(), null));
    } catch (NumberParseException noCountryHasIt) {
      return Optional.empty();
    }
  }

  private static String digits(PersonalText text) {
    StringBuilder digits = new StringBuilder();
    text.reveal()
        .codePoints()
        .filter(Character::isDigit)
        .limit(LONGEST)
        .forEach(c -> digits.append(Character.digit(c, 10)));
    return digits.toString();
  }

  private static boolean isRun(String digits) {
    String last = digits.substring(Math.max(0, digits.length() - RUN));
    return !last.isEmpty() && (hasStep(last, 0) || hasStep(last, 1) || hasStep(last, 9));
  }

  /** Steps around the keypad: 0 follows 9. */
  private static boolean hasStep(String digits, int step) {
    for (int i = 1; i < digits.length(); i++) {
      if ((digits.charAt(i) - digits.charAt(i - 1) + 10) % 10 != step) {
        return false;
      }
    }
    return true;
  }

  /** In North America, 555-0100 to 555-0199 ring nowhere. */
  private static boolean isFiction(String digits) {
    boolean whole = digits.length() == 7 || digits.length() == 10 || digits.length() == 11;
    return whole && digits.startsWith("55501", digits.length() - 7);
  }
}
