package org.leadroad.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.claim.Money;

/**
 * Every way that an attribute can be, as far as tests of it tell: not known, and then one value for
 * each set of tests that can hold together. Complete, since tests are of values, ranges and
 * beginnings: between two neighbours among what they name all values are alike.
 */
final class AttributeCells {

  private static final BigDecimal LEAST_AMOUNT = new BigDecimal("1E-15");

  private final Attribute<?> attribute;
  private final Set<Condition> tests;

  private AttributeCells(Attribute<?> attribute, Set<Condition> tests) {
    this.attribute = attribute;
    this.tests = tests;
  }

  static List<Cell> of(Attribute<?> attribute, Set<Condition> tests) {
    return new AttributeCells(attribute, tests).cells();
  }

  private List<Cell> cells() {
    List<Cell> all = new ArrayList<>();
    all.add(Cell.of(attribute, tests, Set.of(), List.of()));
    if (attribute instanceof Text text && text.many()) {
      Map<Set<Condition>, List<Object>> many = new LinkedHashMap<>(Map.of(Set.of(), List.of()));
      values().forEach((holds, value) -> join(many, holds, Objects.requireNonNull(value)));
      many.forEach((holds, said) -> all.add(Cell.of(attribute, tests, holds, said)));
    } else {
      values()
          .forEach(
              (holds, value) ->
                  all.add(Cell.of(attribute, tests, holds, value == null ? null : List.of(value))));
    }
    return all;
  }

  /** A test on many holds if it holds for any one. */
  private static void join(
      Map<Set<Condition>, List<Object>> many, Set<Condition> holds, Object value) {
    new LinkedHashMap<>(many)
        .forEach(
            (before, said) -> {
              Set<Condition> either = new LinkedHashSet<>(before);
              either.addAll(holds);
              List<Object> more = new ArrayList<>(said);
              more.add(value);
              if (many.size() <= Worlds.MOST) {
                many.putIfAbsent(either, more);
              }
            });
  }

  private Map<Set<Condition>, @Nullable Object> values() {
    Map<Set<Condition>, @Nullable Object> values = new LinkedHashMap<>();
    Set<Set<Condition>> days = new LinkedHashSet<>();
    Set<Set<Condition>> ages = new LinkedHashSet<>();
    for (Object value : candidates()) {
      values.putIfAbsent(holding(value, true, true), value);
      days.add(holding(value, true, false));
      ages.add(holding(value, false, true));
    }
    // Whatever the day, some instant is so many days later.
    for (Set<Condition> day : days) {
      for (Set<Condition> age : ages) {
        Set<Condition> both = new LinkedHashSet<>(day);
        both.addAll(age);
        values.putIfAbsent(both, null);
      }
    }
    return values;
  }

  private Set<Condition> holding(Object value, boolean itself, boolean age) {
    Set<Condition> holding = new LinkedHashSet<>();
    for (Condition test : tests) {
      if (test instanceof Terms.DaysAgo ago) {
        if (age && ago.holds(Witness.today(ago.attribute()) - ((LocalDate) value).toEpochDay())) {
          holding.add(test);
        }
      } else if (itself && Source.holds(test, value)) {
        holding.add(test);
      }
    }
    return holding;
  }

  private List<?> candidates() {
    return switch (attribute.kind()) {
      case FLAG -> List.of(true, false);
      case TEXT -> texts();
      case NUMBER -> named().map(Long.class::cast).flatMap(AttributeCells::around).toList();
      case DATE -> days();
      case MONEY -> amounts();
    };
  }

  /** What the tests name, and something where they name nothing. */
  private Stream<Object> named() {
    List<Object> named = new ArrayList<>();
    for (Condition test : tests) {
      if (test instanceof Terms.OneOf oneOf) {
        named.addAll(oneOf.values());
      } else if (test instanceof Terms.Between between) {
        between.low().ifPresent(named::add);
        between.high().ifPresent(named::add);
      } else if (test instanceof Terms.StartsWith startsWith) {
        named.add(startsWith.beginning());
      }
    }
    if (named.isEmpty() && attribute.kind() == Attribute.Kind.NUMBER) {
      named.add(0L);
    }
    return named.stream();
  }

  private static Stream<Long> around(long number) {
    return Stream.of(
        number,
        number == Long.MIN_VALUE ? number : number - 1,
        number == Long.MAX_VALUE ? number : number + 1);
  }

  private List<LocalDate> days() {
    Set<Long> days = new LinkedHashSet<>();
    named().forEach(day -> around(((LocalDate) day).toEpochDay()).forEach(days::add));
    for (Condition test : tests) {
      if (test instanceof Terms.DaysAgo ago) {
        long today = Witness.today(ago.attribute());
        around(today - ago.least()).forEach(days::add);
        around(today - ago.most()).forEach(days::add);
      }
    }
    if (days.isEmpty()) {
      days.add(0L);
    }
    List<LocalDate> dates = new ArrayList<>();
    for (long day : days) {
      try {
        dates.add(LocalDate.ofEpochDay(day));
      } catch (DateTimeException noDay) {
        // Nothing is beyond the last.
      }
    }
    return dates;
  }

  private List<Money> amounts() {
    List<Money> named = named().map(Money.class::cast).toList();
    Set<Currency> currencies = named.stream().map(Money::currency).collect(Collectors.toSet());
    List<Money> amounts = new ArrayList<>(named);
    for (Money each : named) {
      for (BigDecimal step : List.of(LEAST_AMOUNT, LEAST_AMOUNT.negate())) {
        try {
          amounts.add(Money.of(each.amount().add(step), each.currency()));
        } catch (IllegalArgumentException noMoney) {
          // Nothing is beyond the last.
        }
      }
    }
    Currency.getAvailableCurrencies().stream()
        .filter(currency -> !currencies.contains(currency))
        .min(Comparator.comparing(Currency::getCurrencyCode))
        .ifPresent(other -> amounts.add(Money.of(1, other)));
    return amounts;
  }

  /** What is named, and for each beginning a text that nothing else names. */
  private List<String> texts() {
    List<String> named = named().map(String.class::cast).toList();
    List<String> texts = new ArrayList<>(named);
    texts.add(another("", named));
    for (Condition test : tests) {
      if (test instanceof Terms.StartsWith startsWith) {
        texts.add(another(startsWith.beginning(), named));
      }
    }
    return texts;
  }

  private static String another(String beginning, Collection<String> named) {
    IntStream letters =
        IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed(0x4e00, 0x9fff));
    return letters
        .mapToObj(letter -> beginning + (char) letter)
        .filter(text -> named.stream().noneMatch(each -> each.startsWith(text)))
        .findFirst()
        .orElseThrow();
  }
}
