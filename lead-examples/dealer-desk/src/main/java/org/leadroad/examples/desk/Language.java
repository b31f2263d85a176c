package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.PersonalText;

/** The words of page and summary in one language, and days and times in one zone. */
final class Language {

  private final Locale locale;
  private final Properties words;

  private final ZoneId zone;

  private Language(Locale locale, ZoneId zone, Properties words) {
    this.locale = locale;
    this.zone = zone;
    this.words = words;
  }

  /** The language with this code, {@code en} or {@code it}, and clocks of this zone. */
  static Language of(String code, ZoneId zone) throws IOException {
    Properties words = new Properties();
    try (InputStream in = Language.class.getResourceAsStream("words_" + code + ".properties")) {
      if (in == null) {
        throw new IOException("no words in the language " + code);
      }
      Reader text = new InputStreamReader(in, StandardCharsets.UTF_8);
      words.load(text);
    }
    return new Language(Locale.forLanguageTag(code), zone, words);
  }

  Locale locale() {
    return locale;
  }

  ZoneId zone() {
    return zone;
  }

  /** The zone as people write it. */
  String zoneName() {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId().replace('_', ' ');
  }

  Set<String> keys() {
    return words.stringPropertyNames();
  }

  boolean knows(String key) {
    return words.containsKey(key);
  }

  /** The words with the arguments in their places; those are not looked at again. */
  String say(String key, Object... arguments) {
    String template = words.getProperty(key);
    if (template == null) {
      throw new IllegalStateException("no words for " + key);
    }
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < template.length(); i++) {
      if (template.charAt(i) == '{' && arguments.length > 0) {
        Object argument = arguments[template.charAt(i + 1) - '0'];
        said.append(argument instanceof Number n ? number(n.longValue()) : argument);
        i += 2;
      } else {
        said.append(template.charAt(i));
      }
    }
    return said.toString();
  }

  /** One of many, by a count: {@code key.one} for 1. */
  String count(String key, long count) {
    return say(count == 1 ? key + ".one" : key, count);
  }

  /** A code of ours, or of a host who added one that nobody here has words for. */
  String code(String prefix, String code) {
    return knows(prefix + code)
        ? say(prefix + code)
        : code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** What to do about a problem: as the desk says it, else as the library does. */
  String cure(String code) {
    return knows("cure." + code) ? say("cure." + code) : ProblemCode.valueOf(code).cure(locale);
  }

  String number(long number) {
    String digits = Long.toString(Math.abs(number));
    StringBuilder text = new StringBuilder(digits);
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      text.insert(at, say("number.group"));
    }
    return (number < 0 ? "−" : "") + text;
  }

  /** A sum of money as people write it. */
  String amount(BigDecimal amount) {
    BigDecimal rest = amount.remainder(BigDecimal.ONE).stripTrailingZeros();
    String whole = number(amount.longValue());
    return rest.signum() == 0
        ? whole
        : whole + say("number.point") + rest.abs().toPlainString().substring(2);
  }

  /** A language as it is called in this one, where it is known which is meant. */
  PersonalText name(org.leadroad.core.claim.Language spoken) {
    return spoken
        .locale()
        .map(meant -> PersonalText.of(meant.getDisplayName(locale)))
        .orElse(spoken.text());
  }

  String day(Instant instant) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    return day.getDayOfMonth() + " " + month(YearMonth.from(day));
  }

  String minute(Instant instant) {
    String time = instant.atZone(zone).toLocalTime().toString();
    return day(instant) + ", " + time.substring(0, 5);
  }

  String month(YearMonth month) {
    List<String> names = List.of(say("months.names").split(",", -1));
    return names.get(month.getMonthValue() - 1) + " " + month.getYear();
  }
}
