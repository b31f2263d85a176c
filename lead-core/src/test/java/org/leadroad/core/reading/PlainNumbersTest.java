package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is put together without the parser is what the parser says. */
class PlainNumbersTest {

  private static final PhoneNumberUtil PARSER = PhoneNumberUtil.getInstance();

  @Property(tries = 5_000)
  void plainNumbersAreThoseOfTheParser(
      @ForAll("written") String text, @ForAll("regions") Optional<String> region) {
    isThatOfTheParser(text, region);
  }

  /** A prefix that a later version of the plans brings would show up here. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "IT", "ES", "PT", "GR", "PL", "CZ", "DK", "NO", "US", "CA", "NL", "BE", "FR", "CH", "AT",
        "GB", "DE"
      })
  void everyBeginningIsThatOfTheParser(String region) {
    String code = "+" + PARSER.getCountryCodeForRegion(region);
    for (int start = 0; start < 10_000; start++) {
      String number = "%04d%07d".formatted(start, start * 997 % 10_000_000);
      for (int length : new int[] {6, 8, 9, 10, 11}) {
        isThatOfTheParser(number.substring(0, length), Optional.of(region));
        isThatOfTheParser(code + number.substring(0, length), Optional.of("US"));
      }
    }
  }

  private static void isThatOfTheParser(String text, Optional<String> region) {
    Optional<Phonenumber.PhoneNumber> plain = PlainNumbers.parse(text, region);
    if (plain.isPresent()) {
      try {
        assertEquals(PARSER.parse(text, region.orElse(null)), plain.get(), text);
      } catch (NumberParseException refused) {
        throw new AssertionError("the parser refuses " + text, refused);
      }
    }
  }

  /** Otherwise the laws above would hold of nothing. */
  @ParameterizedTest
  @CsvSource({
    "347 555 0123,IT",
    "02-5550.123,IT",
    "+39 347 5550123,US",
    "+420 601 555 012,IT",
    "(212) 555-0123,US",
    "+1 212 555 0123,IT",
    "+44 20 7946 0958,IT",
    "(02) 5550123,IT"
  })
  void usualNumbersNeedNoParser(String text, String region) {
    assertTrue(PlainNumbers.parse(text, Optional.of(region)).isPresent());
  }

  @Provide
  Arbitrary<String> written() {
    return Arbitraries.strings()
        .withChars("0123456789 -.()")
        .ofMaxLength(18)
        .map(text -> plus(text));
  }

  private static String plus(String text) {
    return switch (text.length() % 4) {
      case 0 -> "+39" + text;
      case 1 -> "+" + text;
      case 2 -> "+1" + text;
      default -> text;
    };
  }

  @Provide
  Arbitrary<Optional<String>> regions() {
    return Arbitraries.of("IT", "ES", "CZ", "SM", "VA", "US", "CA", "DE", "GB", "")
        .map(region -> region.isEmpty() ? Optional.empty() : Optional.of(region));
  }
}
