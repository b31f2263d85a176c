package org.leadroad.scoring.testkit;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.leadroad.core.claim.Money;
import org.leadroad.core.testkit.LeadArbitraries;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Text;

/** Values of attributes: those that a dictionary names, their neighbours, and any others. */
final class SomeValues {

  private static final Pattern NUMBER = Pattern.compile("(?<![\\w.-])-?\\d{1,18}(?![\\w.-])");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern AMOUNT = Pattern.compile("(-?\\d{1,15}(?:\\.\\d+)?) ([A-Z]{3})");
  private static final Currency YEN = Currency.getInstance("JPY");

  private static final LocalDate TODAY = SomeHistories.TODAY;
  private static final long MOST_DAYS = 1_000_000;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private final Dictionary dictionary;

  SomeValues(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** A value of an attribute, or a list of texts for one that has many. */
  Arbitrary<Object> of(Attribute<?> attribute) {
    Dictionary about = dictionary.about(attribute.name());
    return switch (attribute.kind()) {
      case TEXT ->
          attribute instanceof Text text && text.many()
              ? texts(text.name()).list().ofMaxSize(3).map(Object.class::cast)
              : texts(attribute.name()).map(Object.class::cast);
      case NUMBER -> numbers(about).map(Object.class::cast);
      case FLAG -> Arbitraries.of(true, false);
      case DATE -> days(about).map(Object.class::cast);
      case MONEY -> amounts(about).map(Object.class::cast);
    };
  }

  /** A text for an attribute or detail of that name. */
  Arbitrary<String> texts(String name) {
    return Single.of(texts(dictionary.about(name).texts()));
  }

  /** Some values of an attribute that are always the same, the named ones first. */
  List<Object> candidates(Attribute<?> attribute) {
    Dictionary about = dictionary.about(attribute.name());
    return switch (attribute.kind()) {
      case TEXT -> List.copyOf(someTexts(attribute.name()));
      case NUMBER -> join(about.find(NUMBER, SomeValues::near), List.of(0L, -1L));
      case FLAG -> List.of(true, false);
      case DATE -> join(namedDays(about), List.of(LocalDate.EPOCH, TODAY));
      case MONEY ->
          join(
              about.find(AMOUNT, SomeValues::about),
              List.of(Money.of(0, Showroom.EUR), Money.of(30_000, Showroom.EUR)));
    };
  }

  /** Some texts for a name that are always the same, the named ones first. */
  List<String> someTexts(String name) {
    List<String> named = dictionary.about(name).texts();
    List<String> texts = new ArrayList<>(named);
    named.stream().limit(1).forEach(each -> texts.add(each.toUpperCase(Locale.ROOT)));
    texts.add("something else");
    return texts;
  }

  private static List<Object> join(List<?> named, List<?> others) {
    return Stream.concat(named.stream(), others.stream())
        .distinct()
        .map(Object.class::cast)
        .toList();
  }

  private static Arbitrary<String> texts(List<String> named) {
    Arbitrary<String> any = LeadArbitraries.personalTexts().map(PersonalText::reveal);
    return named.isEmpty()
        ? any
        : Arbitraries.frequencyOf(
            Tuple.of(8, Single.of(Arbitraries.of(named))),
            Tuple.of(
                1, Single.of(Arbitraries.of(named).map(each -> each.toUpperCase(Locale.ROOT)))),
            Tuple.of(1, Single.of(Arbitraries.of(named).map(each -> "\u00a0" + each + " "))),
            Tuple.of(2, Single.of(any)));
  }

  private static Arbitrary<Long> numbers(Dictionary about) {
    return named(
        about.find(NUMBER, SomeValues::near), Arbitraries.of(0L, -1L, 1L << 62, Long.MIN_VALUE));
  }

  private static Stream<Long> near(MatchResult found) {
    long number = Long.parseLong(found.group());
    return Stream.of(number - 1, number, number + 1);
  }

  private static Arbitrary<LocalDate> days(Dictionary about) {
    return named(
        namedDays(about),
        Arbitraries.of(LocalDate.of(2024, 2, 29), LocalDate.EPOCH, LocalDate.MIN, LocalDate.MAX));
  }

  /** Those that conditions name, and those that are as old as conditions say. */
  private static List<LocalDate> namedDays(Dictionary about) {
    List<LocalDate> days = new ArrayList<>(about.find(DAY, SomeValues::around));
    for (String each : about.lines()) {
      if (each.contains("days ago") || each.contains("days ahead")) {
        NUMBER
            .matcher(each)
            .results()
            .flatMap(SomeValues::near)
            .filter(number -> Math.abs(number) < MOST_DAYS)
            .flatMap(number -> Stream.of(TODAY.minusDays(number), TODAY.plusDays(number)))
            .forEach(days::add);
      }
    }
    return days;
  }

  private static Stream<LocalDate> around(MatchResult found) {
    try {
      LocalDate day = LocalDate.parse(found.group());
      return Stream.of(day.minusDays(1), day, day.plusDays(1));
    } catch (DateTimeException noDay) {
      return Stream.of();
    }
  }

  private static Arbitrary<Money> amounts(Dictionary about) {
    return named(
        about.find(AMOUNT, SomeValues::about),
        Arbitraries.of(
            Money.of(0, Showroom.EUR),
            Money.of(30_000, YEN),
            Money.of(999_999_999_999_999L, Showroom.EUR),
            Money.of(CENT.negate(), Showroom.EUR)));
  }

  private static Stream<Money> about(MatchResult found) {
    try {
      Currency currency = Currency.getInstance(found.group(2));
      BigDecimal amount = new BigDecimal(found.group(1));
      return Stream.of(amount.subtract(CENT), amount, amount.add(CENT))
          .map(each -> Money.of(each, currency))
          .toList()
          .stream();
    } catch (IllegalArgumentException noMoney) {
      return Stream.of();
    }
  }

  private static <T> Arbitrary<T> named(List<T> named, Arbitrary<T> odd) {
    return named.isEmpty()
        ? odd
        : Arbitraries.frequencyOf(
            Tuple.of(4, Single.of(Arbitraries.of(named))), Tuple.of(1, Single.of(odd)));
  }
}
