package org.leadroad.examples.benchmarks.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/**
 * A card of any size over {@link Workload}: a third tests of attributes, a third counts in a
 * window, a third points for each interaction, every other one decaying.
 */
public final class Rules {

  static final int[] WINDOWS = {7, 14, 30, 60, 90, 180};
  static final int HALF_LIFE = 14;
  static final int HOT = 12_000;
  static final int WARM = 4_000;

  private final Vocabulary.Builder names = Vocabulary.builder();
  private final List<Text> texts = new ArrayList<>();
  private final List<Measure<Long>> numbers = new ArrayList<>();
  private final Attribute<Boolean> b2b;
  private final List<Interactions> types = new ArrayList<>();

  /** Declares the names. */
  public Rules() {
    for (String name : Workload.TEXTS) {
      texts.add(names.text(name, Fold.EXACT));
    }
    for (String name : Workload.NUMBERS) {
      numbers.add(names.number(name));
    }
    b2b = names.flag("b2b");
    for (String type : Workload.TYPES) {
      types.add(names.interactions(type));
    }
  }

  /** {@return a card of so many rules, a multiple of three} */
  public Scorecard card(int rules) {
    int third = rules / 3;
    List<Part> parts = new ArrayList<>();
    for (int j = 0; j < third; j++) {
      parts.add(Rule.when("a" + j, condition(j), qualityPoints(j)));
    }
    for (int j = 0; j < third; j++) {
      Duration window = Duration.ofDays(window(j));
      Interactions some = types.get(j % 12).within(window);
      parts.add(Rule.each("n" + j, some, countPoints(j)).every(1 + j % 4).atMost(5));
    }
    for (int j = 0; j < third; j++) {
      parts.add(each(j));
    }
    return Scorecard.builder("workload", 1, names.build())
        .tier(Tier.FLAT, parts.toArray(new Part[0]))
        .bands(Bands.hot(HOT).warm(WARM))
        .build();
  }

  /** {@return a scorer of contacts by a card of so many rules} */
  public Scorer<Contact> scorer(int rules) {
    return card(rules).scorer(bindings());
  }

  private Part each(int j) {
    Interactions some = types.get((5 * j + 3) % 12);
    int points = interactionPoints(j);
    if (j % 2 == 0) {
      return Rule.each("p" + j, some, points).atMost(4);
    }
    Rule rule =
        Rule.each("p" + j, some, points).decaying(Decay.halfLife(Duration.ofDays(HALF_LIFE)));
    return Group.sum("capped-p" + j, rule).between(0, 4 * points);
  }

  static int qualityPoints(int j) {
    return j % 7 == 6 ? -100 : 100;
  }

  static int countPoints(int j) {
    return j % 12 == 11 ? -1000 : 1000;
  }

  static int interactionPoints(int j) {
    return 1 + (37 * j) % 99;
  }

  static int window(int j) {
    return WINDOWS[(j + j / 12) % 6];
  }

  /** The four words of a set. */
  static Set<String> set(int j) {
    int a = (j + 2) % 9;
    Set<String> words = new TreeSet<>();
    for (int i = 0; i < 8; i += 2) {
      words.add(word(a, 3 * j + i));
    }
    return words;
  }

  static String word(int attribute, int i) {
    return Workload.word(attribute, i % Workload.SIZES[attribute]);
  }

  static int rangeOf(int j) {
    return (j / 5) % 4;
  }

  static long low(int j) {
    long h = j / 20;
    return switch (rangeOf(j)) {
      case 0 -> 20 + h % 30;
      case 1 -> 10 * (1 + h);
      case 2 -> 1000 * (1 + h % 20);
      default -> h % 60;
    };
  }

  static long high(int j) {
    long h = j / 20;
    return switch (rangeOf(j)) {
      case 0 -> 35 + h % 40;
      case 1 -> 500 * (1 + h);
      case 2 -> 30_000 + 1000 * (h % 50);
      default -> 90 + h % 200;
    };
  }

  static int prefixOf(int j) {
    return 1 + 3 * ((j / 5) % 3);
  }

  static String prefix(int j) {
    int a = prefixOf(j);
    return word(a, 4 * j + j / 15).substring(0, a == 1 ? 3 : 2);
  }

  private Condition condition(int j) {
    return switch (j % 5) {
      case 0 -> texts.get(j % 9).is(word(j % 9, 7 * j));
      case 1 -> texts.get((j + 2) % 9).in(set(j));
      case 2 -> range(j);
      case 3 -> texts.get(prefixOf(j)).startsWith(prefix(j));
      default ->
          texts
              .get(j % 9)
              .is(word(j % 9, 7 * j))
              .and(range(j + 3))
              .or(b2b.is(true).and(texts.get((j + 3) % 9).in(set(j + 1))));
    };
  }

  private Condition range(int j) {
    return numbers.get(rangeOf(j)).between(low(j), high(j));
  }

  /** {@return where the card finds everything in a contact} */
  public Bindings<Contact> bindings() {
    return Bindings.<Contact>builder()
        .value(texts.get(0), Contact::country)
        .value(texts.get(1), Contact::region)
        .value(texts.get(2), Contact::role)
        .value(texts.get(3), Contact::industry)
        .value(texts.get(4), Contact::emailDomain)
        .value(texts.get(5), Contact::channel)
        .value(texts.get(6), Contact::device)
        .value(texts.get(7), Contact::model)
        .value(texts.get(8), Contact::language)
        .value(numbers.get(0), Contact::age)
        .value(numbers.get(1), Contact::companySize)
        .value(numbers.get(2), Contact::budget)
        .value(numbers.get(3), Contact::timeframe)
        .value(b2b, Contact::b2b)
        .engagement(Contact::engagement)
        .build();
  }
}
