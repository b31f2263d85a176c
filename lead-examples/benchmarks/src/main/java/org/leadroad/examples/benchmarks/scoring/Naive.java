package org.leadroad.examples.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.leadroad.core.engagement.Engagement;

/**
 * A card as a list of lambdas, each of which looks at everything itself: what somebody writes in an
 * afternoon. It reads interactions as the hand-written code does, without making them.
 */
public final class Naive implements ByHand<Contact> {

  private final List<ToLongFunction<Contact>> rules = new ArrayList<>();
  private final long[] weights = Specialised.weights();
  private final long now;

  /** Makes a card of so many rules, as of an instant. */
  public Naive(int count, long now) {
    this.now = now;
    int third = count / 3;
    for (int j = 0; j < third; j++) {
      Predicate<Contact> condition = condition(j);
      int points = Rules.qualityPoints(j);
      rules.add(lead -> condition.test(lead) ? points : 0);
    }
    for (int j = 0; j < third; j++) {
      String type = Workload.TYPES.get(j % 12);
      int days = Rules.window(j);
      int every = 1 + j % 4;
      int points = Rules.countPoints(j);
      rules.add(lead -> points * Math.min(5, count(lead, type, days) / every));
    }
    for (int j = 0; j < third; j++) {
      String type = Workload.TYPES.get((5 * j + 3) % 12);
      long points = Rules.interactionPoints(j);
      if (j % 2 == 0) {
        rules.add(lead -> points * Math.min(4, count(lead, type, Long.MAX_VALUE)));
      } else {
        rules.add(lead -> Math.min(4 * points, Specialised.rounded(points * weight(lead, type))));
      }
    }
  }

  @Override
  public long total(Contact lead, long asOf) {
    long total = 0;
    for (ToLongFunction<Contact> rule : rules) {
      total += rule.applyAsLong(lead);
    }
    return total;
  }

  @Override
  public long total(Contact lead, long asOf, long[] points) {
    long total = 0;
    for (int i = 0; i < points.length; i++) {
      points[i] = rules.get(i).applyAsLong(lead);
      total += points[i];
    }
    return total;
  }

  /** {@return what one rule gives, by its place in the card} */
  ToLongFunction<Contact> rule(int i) {
    return rules.get(i);
  }

  private long days(Engagement all, int place) {
    long second = all.epochSecond(place) + (all.nano(place) > 0 ? 1 : 0);
    return (now - second) / 86_400;
  }

  /** {@return how many of a type there are, younger than so many days} */
  long count(Contact lead, String type, long days) {
    Engagement all = lead.engagement();
    long count = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.type(all.kind(i) / 2).equals(type) && days(all, i) < days) {
        count++;
      }
    }
    return count;
  }

  private long weight(Contact lead, String type) {
    Engagement all = lead.engagement();
    long weight = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.type(all.kind(i) / 2).equals(type)) {
        weight += weights[(int) Math.min(days(all, i), weights.length - 1L)];
      }
    }
    return weight;
  }

  static Predicate<Contact> condition(int j) {
    return switch (j % 5) {
      case 0 -> is(j);
      case 1 -> in(j);
      case 2 -> range(j);
      case 3 -> prefix(j);
      default -> {
        Predicate<Contact> business = lead -> Boolean.TRUE.equals(lead.b2b());
        yield is(j).and(range(j + 3)).or(business.and(in(j + 1)));
      }
    };
  }

  private static Predicate<Contact> is(int j) {
    Function<Contact, String> text = text(j % 9);
    String word = Rules.word(j % 9, 7 * j);
    return lead -> word.equals(text.apply(lead));
  }

  private static Predicate<Contact> in(int j) {
    Function<Contact, String> text = text((j + 2) % 9);
    List<String> words = List.copyOf(Rules.set(j));
    return lead -> {
      String value = text.apply(lead);
      return value != null && words.contains(value);
    };
  }

  private static Predicate<Contact> prefix(int j) {
    Function<Contact, String> text = text(Rules.prefixOf(j));
    String prefix = Rules.prefix(j);
    return lead -> {
      String value = text.apply(lead);
      return value != null && value.startsWith(prefix);
    };
  }

  private static Predicate<Contact> range(int j) {
    Function<Contact, Long> number = number(Rules.rangeOf(j));
    long low = Rules.low(j);
    long high = Rules.high(j);
    return lead -> {
      Long value = number.apply(lead);
      return value != null && value >= low && value <= high;
    };
  }

  @SuppressWarnings("NullAway") // Null is not known, and every caller asks.
  private static Function<Contact, String> text(int attribute) {
    return switch (attribute) {
      case 0 -> Contact::country;
      case 1 -> Contact::region;
      case 2 -> Contact::role;
      case 3 -> Contact::industry;
      case 4 -> Contact::emailDomain;
      case 5 -> Contact::channel;
      case 6 -> Contact::device;
      case 7 -> Contact::model;
      default -> Contact::language;
    };
  }

  @SuppressWarnings("NullAway") // Null is not known, and every caller asks.
  private static Function<Contact, Long> number(int attribute) {
    return switch (attribute) {
      case 0 -> Contact::age;
      case 1 -> Contact::companySize;
      case 2 -> Contact::budget;
      default -> Contact::timeframe;
    };
  }
}
