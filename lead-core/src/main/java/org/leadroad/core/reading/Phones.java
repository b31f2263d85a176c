package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.words.PersonalText;

/**
 * Reads the telephone numbers in one piece: the text as written, and what it dials where that is
 * possible in the plan of its country.
 */
final class Phones {

  private static final PhoneNumberUtil PARSER = PhoneNumberUtil.getInstance();

  /** Longer texts are no numbers. */
  private static final int LONGEST = 160;

  /** Sign and 15 digits, says E.164; some plans that the parser knows go beyond. */
  private static final int LONGEST_DIALLED = 16;

  /** Fewer digits beside a separator are a prefix: {@code 06221/54321}. */
  private static final int FEWEST_DIGITS = 7;

  private static final Pattern BETWEEN =
      Pattern.compile("[;,/|\\n]|\\s(?:o|e|or|and|oppure|&)\\s", Pattern.CASE_INSENSITIVE);

  /** What a number is written with where it is surely the only one. */
  private static final CharMatcher ONE = CharMatcher.anyOf("0123456789 +-.()");

  private final Optional<String> region;

  /** For the numbers of one country, or only for those that name theirs. */
  private Phones(Optional<String> region) {
    this.region = region;
  }

  /** For one contact: by the country it names if it names one, else by the host's. */
  static Phones of(List<Said> countries, Optional<String> host) {
    if (countries.isEmpty()) {
      return new Phones(host);
    }
    Optional<String> named = Optional.empty();
    for (Said country : countries) {
      named = named.or(() -> Countries.region(country.reveal()));
    }
    return new Phones(named);
  }

  static boolean isRegion(String code) {
    return PARSER.getSupportedRegions().contains(code);
  }

  List<PhoneNumber> read(Said said, Notes notes) {
    String text = said.reveal();
    if (text.length() <= LONGEST && notes.mayDial()) {
      List<PhoneNumber> several = several(said);
      if (!several.isEmpty()) {
        return several;
      }
      PhoneNumber one = number(said.text(), said);
      if (one.dialled().isPresent()) {
        return List.of(one);
      }
    }
    boolean sounds = text.codePoints().anyMatch(Character::isDigit);
    boolean homeless = sounds && region.isEmpty() && !DialText.of(text).startsWith("+");
    notes.add(homeless ? Remarks.PHONE_NEEDS_REGION : Remarks.PHONE_MALFORMED, Field.PHONE, said);
    return sounds
        ? List.of(
            PhoneNumber.builder()
                .text(said.text())
                .provenance(said.provenance(Confidence.POSSIBLE))
                .build())
        : List.of();
  }

  private List<PhoneNumber> several(Said said) {
    if (ONE.matchesAllOf(said.reveal())) {
      return List.of();
    }
    List<PersonalText> parts =
        BETWEEN
            .splitAsStream(said.reveal())
            .map(part -> PersonalText.of(part).strip())
            .filter(part -> !part.isBlank())
            .toList();
    if (parts.size() < 2 || !parts.stream().allMatch(Phones::isLongEnough)) {
      return List.of();
    }
    List<PhoneNumber> numbers = new ArrayList<>();
    for (PersonalText part : parts) {
      PhoneNumber number = number(part, said);
      if (number.dialled().isEmpty()) {
        return List.of();
      }
      numbers.add(number);
    }
    return numbers;
  }

  private static boolean isLongEnough(PersonalText part) {
    return part.reveal().codePoints().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  private PhoneNumber number(PersonalText text, Said said) {
    String digits = DialText.of(text.reveal());
    Confidence sure = digits.startsWith("+") ? Confidence.CERTAIN : Confidence.LIKELY;
    PhoneNumber.Builder number = PhoneNumber.builder().text(text).provenance(said.provenance(sure));
    dial(digits).map(PersonalText::of).ifPresent(number::dialled);
    DialText.extension(text.reveal()).map(PersonalText::of).ifPresent(number::extension);
    return number.build();
  }

  private Optional<String> dial(String digits) {
    Optional<Phonenumber.PhoneNumber> whole = parse(digits);
    Optional<String> shorter = DialText.withoutTrunkZero(digits);
    boolean mayShorten = shorter.isPresent() && whole.filter(PARSER::isValidNumber).isEmpty();
    Optional<Phonenumber.PhoneNumber> number =
        mayShorten ? parse(shorter.get()).filter(PARSER::isValidNumber).or(() -> whole) : whole;
    return number
        .filter(n -> PARSER.isPossibleNumberWithReason(n) == ValidationResult.IS_POSSIBLE)
        .map(n -> PARSER.format(n, PhoneNumberFormat.E164))
        .filter(dialled -> dialled.length() <= LONGEST_DIALLED);
  }

  private Optional<Phonenumber.PhoneNumber> parse(String digits) {
    if (region.isEmpty() && !digits.startsWith("+")) {
      return Optional.empty();
    }
    Optional<Phonenumber.PhoneNumber> plain = PlainNumbers.parse(digits, region);
    if (plain.isPresent()) {
      return plain;
    }
    try {
      return Optional.of(PARSER.parse(digits, region.orElse(null)));
    } catch (NumberParseException notANumber) {
      return Optional.empty();
    }
  }
}
