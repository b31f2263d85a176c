package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Knows what a sender's software writes where nobody wrote anything: a template's marker that was
 * never filled, or a word for "nothing".
 *
 * <p>People who are merely implausible (John Doe, Test Lead) are no placeholders: judging them is a
 * strategy's work.
 */
final class Placeholders {

  private static final int LONGEST = 80;

  /** One marker and nothing else; the classes exclude the closing mark, so a match is linear. */
  private static final Pattern MARKER =
      Pattern.compile(
          "\\[{1,2}[^\\[\\]]+\\]{1,2}"
              + "|[$#@]?\\{{1,3}[^{}]+\\}{1,3}"
              + "|%{1,2}[\\p{L}_][^%]*%{1,2}"
              + "|<%[^%]*%>"
              + "|</?[\\p{L}_][^<>@:]*>"
              + "|\\*\\|[^|]+\\|\\*"
              + "|\\$[\\p{L}_]+\\$"
              + "|__[\\p{L}_]+__");

  private static final Pattern RULES = Pattern.compile("[-–—_.?*/\\\\\\s]+");

  private static final Set<String> NOTHING =
      words(
          "n/a,n.a.,n.a,n/d,n.d.,n.d,(null),undefined,unknown,sconosciuto,sconosciuta,"
              + "non specificato,non disponibile,not specified,not provided,not available");

  /** Words for nothing that are, with a capital, also names: Null, Na, and None near Turin. */
  private static final Set<String> PERHAPS_NAMES = words("na,null,none,nil,nan");

  private static final Set<String> NO_COMPANY =
      words("privato,privata,private,private individual,individual,nessuna,nessuno,no company");

  /** What chats call those who say no name; with a number, mostly. */
  private static final Set<String> STRANGERS =
      words(
          "visitor,visitatore,visitatrice,guest,ospite,user,utente,anonymous,anonimo,anonima,"
              + "website visitor,site visitor,web visitor,anonymous visitor,anonymous user,"
              + "visitatore anonimo,utente anonimo,chat visitor,guest user,"
              + "test applicant,test visitor,test user,test customer,cliente test,utente test");

  /** Surnames, or too little to say, unless a number follows. */
  private static final Set<String> ONLY_WITH_NUMBER = words("guest,ospite,user,utente");

  private static final Set<String> COUNTED = words("one,two,three,uno,due,tre");

  private static final int FEWEST_DIGITS_OF_VISITOR = 10;

  private static final Set<Field> OF_VEHICLES =
      Sets.immutableEnumSet(
          Field.VEHICLE_YEAR, Field.VEHICLE_MAKE, Field.VEHICLE_MODEL, Field.VEHICLE_TRIM);

  private static final int LONGEST_WORD =
      Stream.of(NOTHING, PERHAPS_NAMES, NO_COMPANY)
          .flatMap(Set::stream)
          .mapToInt(String::length)
          .max()
          .orElse(0);

  /** What these words begin with; most other texts begin with something else. */
  private static final String INITIALS =
      Stream.of(NOTHING, PERHAPS_NAMES, NO_COMPANY)
          .flatMap(Set::stream)
          .map(word -> word.substring(0, 1))
          .distinct()
          .collect(Collectors.joining());

  private Placeholders() {}

  /** What to remark on the text, where it says nothing. */
  static Optional<String> remark(Field field, String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    if (!isPlain(text) && MARKER.matcher(text).matches()) {
      return Optional.of(Remarks.PLACEHOLDER);
    }
    if (field == Field.NAME && isStranger(text)) {
      return Optional.of(Remarks.PLACEHOLDER);
    }
    boolean vehicle = OF_VEHICLES.contains(field);
    if (isNothing(field, text) || (vehicle && text.equalsIgnoreCase("default"))) {
      return Optional.of(vehicle ? Remarks.FILLER : Remarks.PLACEHOLDER);
    }
    return Optional.empty();
  }

  /** No marker and no rule begins with a letter or digit; nearly every other text does. */
  private static boolean isPlain(String text) {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /**
   * {@code V1561719148780935}, {@code Visitor 123}, {@code Visitor One}, {@code #4711 Visitatore}.
   */
  private static boolean isStranger(String text) {
    if ("vgouawtc#".indexOf(Character.toLowerCase(text.charAt(0))) < 0) {
      return false;
    }
    StringBuilder letters = new StringBuilder(text.length());
    int digits = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits++;
      } else if (c != '#' && c != '-' && c != '_') {
        letters.append(c);
      }
    }
    String word = letters.toString().strip().toLowerCase(Locale.ROOT);
    int last = word.lastIndexOf(' ');
    if (last > 0 && COUNTED.contains(word.substring(last + 1))) {
      // Visitor One
      digits++;
      word = word.substring(0, last);
    }
    if (word.equals("v")) {
      return digits >= FEWEST_DIGITS_OF_VISITOR;
    }
    return STRANGERS.contains(word) && (digits > 0 || !ONLY_WITH_NUMBER.contains(word));
  }

  private static boolean startsWord(String text) {
    return INITIALS.indexOf(Character.toLowerCase(text.codePointAt(0))) >= 0;
  }

  private static boolean isNothing(Field field, String text) {
    if (isPlain(text) && (text.length() > LONGEST_WORD || !startsWord(text))) {
      return false;
    }
    String word = text.toLowerCase(Locale.ROOT);
    if (NOTHING.contains(word) || (!isPlain(text) && RULES.matcher(text).matches())) {
      return true;
    }
    if (PERHAPS_NAMES.contains(word)) {
      return !couldBeName(field, text, word);
    }
    return field == Field.COMPANY && NO_COMPANY.contains(word);
  }

  /** NA is the province of Naples; a name is written with a capital and then small letters. */
  private static boolean couldBeName(Field field, String text, String word) {
    return switch (field) {
      case REGION -> word.equals("na");
      case NAME, GIVEN_NAME, MIDDLE_NAME, FAMILY_NAME, NAME_SUFFIX, COMPANY, CITY ->
          !text.equals(word) && !text.equals(word.toUpperCase(Locale.ROOT)) && !text.equals("NaN");
      default -> false;
    };
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Splitter.on(',').splitToList(list));
  }
}
