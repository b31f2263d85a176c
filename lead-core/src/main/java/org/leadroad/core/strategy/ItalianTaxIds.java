package org.leadroad.core.strategy;

import org.leadroad.core.words.PersonalText;

/** The structure and check characters of Italian tax ids; given in capitals, without separators. */
final class ItalianTaxIds {

  private static final int[] ODD = {
    1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23
  };

  /** Letters that stand for 0 to 9 where two people would have the same code. */
  private static final String OMOCODIA = "LMNPQRSTUV";

  private static final String MONTHS = "ABCDEHLMPRST";
  private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  /** Added to the day of birth of a woman. */
  private static final int WOMAN = 40;

  /** L letter, D digit or the letter that stands for one. */
  private static final String SHAPE = "LLLLLLDDLDDLDDDL";

  private ItalianTaxIds() {}

  /** Of a person 16 characters (decree of 23 December 1976), of a body 11 digits. */
  static boolean isCodiceFiscale(PersonalText key) {
    String code = key.reveal();
    return code.length() == SHAPE.length() ? isPerson(code) : isPartitaIva(key);
  }

  /** Eleven digits: seven of the company, three of the tax office, one check digit. */
  static boolean isPartitaIva(PersonalText key) {
    String number = key.reveal();
    if (number.length() != 11 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return false;
    }
    int office = Integer.parseInt(number, 7, 10, 10);
    boolean known =
        (office >= 1 && office <= 100)
            || office == 120
            || office == 121
            || office == 888
            || office == 999;
    return known && !number.startsWith("0000000") && luhn(number) % 10 == 0;
  }

  private static int luhn(String number) {
    int sum = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = number.charAt(i) - '0';
      int doubled = digit * 2;
      sum += i % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
    }
    return sum;
  }

  private static boolean isPerson(String code) {
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      boolean fits = SHAPE.charAt(i) == 'L' ? isLetter(c) : digit(c) >= 0;
      if (!fits) {
        return false;
      }
    }
    return isBirthday(code) && check(code) == code.charAt(15);
  }

  /** A year of two digits may be of either century, so 29 February needs only a year by four. */
  private static boolean isBirthday(String code) {
    int month = MONTHS.indexOf(code.charAt(8));
    int day = digit(code.charAt(9)) * 10 + digit(code.charAt(10));
    int dayOfMonth = day > WOMAN ? day - WOMAN : day;
    if (month < 0 || dayOfMonth < 1 || dayOfMonth > DAYS[month]) {
      return false;
    }
    int year = digit(code.charAt(6)) * 10 + digit(code.charAt(7));
    return month != 1 || dayOfMonth < 29 || year % 4 == 0;
  }

  private static char check(String code) {
    int sum = 0;
    for (int i = 0; i < 15; i++) {
      char c = code.charAt(i);
      int value = isLetter(c) ? c - 'A' : c - '0';
      sum += i % 2 == 0 ? ODD[value] : value;
    }
    return (char) ('A' + sum % 26);
  }

  private static int digit(char c) {
    return c >= '0' && c <= '9' ? c - '0' : OMOCODIA.indexOf(c);
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }
}
