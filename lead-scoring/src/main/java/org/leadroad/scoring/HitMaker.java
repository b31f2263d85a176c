package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.leadroad.scoring.plan.Bits;
import org.leadroad.scoring.plan.FlagHits;
import org.leadroad.scoring.plan.Hit;
import org.leadroad.scoring.plan.Hits;
import org.leadroad.scoring.plan.NumberHits;
import org.leadroad.scoring.plan.TextHits;

/** Collects the tests of one attribute, and answers them beforehand for all values there can be. */
final class HitMaker {

  private final Attribute<?> attribute;
  private final Map<Condition, Test> tests = new LinkedHashMap<>();

  HitMaker(Attribute<?> attribute) {
    this.attribute = attribute;
  }

  /** What hangs on one test. */
  private static final class Test {
    private final List<Integer> atoms = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
  }

  private record Folding(Fold by) implements UnaryOperator<String> {
    @Override
    public String apply(String text) {
      return by.apply(text);
    }
  }

  private record Given(int rule, int sum, long points) {}

  /** Whether values of an attribute can be answered beforehand. */
  static boolean answers(Attribute<?> attribute) {
    return switch (attribute.kind()) {
      case TEXT, NUMBER, FLAG -> true;
      case DATE, MONEY -> false;
    };
  }

  /** Whether rules can hang on a test too: if there is one value, none speaks twice. */
  static boolean answersOnce(Attribute<?> attribute) {
    return answers(attribute) && !(attribute instanceof Text text && text.many());
  }

  /** Gives a test one more place among those that formulas ask for. */
  void atom(Condition test, int atom) {
    test(test).atoms.add(atom);
  }

  /** Lets a rule give its points when a test holds. */
  void rule(Condition test, int rule, int sum, long points) {
    test(test).given.add(new Given(rule, sum, points));
  }

  private Test test(Condition test) {
    Test known = tests.get(test);
    if (known == null) {
      known = new Test();
      tests.put(test, known);
    }
    return known;
  }

  Hits hits() {
    return switch (attribute.kind()) {
      case TEXT -> texts();
      case NUMBER -> numbers();
      default -> new FlagHits(hit(true), hit(false));
    };
  }

  private Hits numbers() {
    TreeSet<Long> begins = new TreeSet<>();
    for (Condition test : tests.keySet()) {
      if (test instanceof Terms.OneOf oneOf) {
        for (Object value : oneOf.values()) {
          begins.add((Long) value);
          after(begins, (Long) value);
        }
      } else if (test instanceof Terms.Between between) {
        if (between.low().isPresent()) {
          begins.add((Long) between.low().get());
        }
        if (between.high().isPresent()) {
          after(begins, (Long) between.high().get());
        }
      }
    }
    begins.remove(Long.MIN_VALUE);
    long[] from = new long[begins.size()];
    Hit[] hits = new Hit[from.length + 1];
    hits[0] = hit(Long.MIN_VALUE);
    int i = 0;
    for (Long begin : begins) {
      from[i++] = begin;
      hits[i] = hit(begin);
    }
    return new NumberHits(from, hits);
  }

  private static void after(Set<Long> begins, long value) {
    if (value < Long.MAX_VALUE) {
      begins.add(value + 1);
    }
  }

  private Hits texts() {
    Map<String, Hit> named = new HashMap<>();
    Map<String, Hit> begun = new TreeMap<>();
    for (Condition test : tests.keySet()) {
      if (test instanceof Terms.OneOf oneOf) {
        for (Object value : oneOf.values()) {
          named.put((String) value, hit(value));
        }
      } else if (test instanceof Terms.StartsWith startsWith) {
        begun.put(startsWith.beginning(), unnamed(startsWith.beginning()));
      }
    }
    Hit blank = all(List.of());
    Hit other = unnamed("");
    return new TextHits(
        new Folding(((Text) attribute).fold()),
        named,
        begun.keySet().toArray(new String[0]),
        begun.values().toArray(new Hit[0]),
        other.saysNothing() ? blank : other,
        blank);
  }

  /** What a value says. */
  private Hit hit(Object value) {
    List<Test> holding = new ArrayList<>();
    for (Map.Entry<Condition, Test> each : tests.entrySet()) {
      if (Source.holds(each.getKey(), value)) {
        holding.add(each.getValue());
      }
    }
    return all(holding);
  }

  /** What a text says that begins so, and that no test names. */
  private Hit unnamed(String beginning) {
    List<Test> holding = new ArrayList<>();
    for (Map.Entry<Condition, Test> each : tests.entrySet()) {
      if (!(each.getKey() instanceof Terms.OneOf) && Source.holds(each.getKey(), beginning)) {
        holding.add(each.getValue());
      }
    }
    return all(holding);
  }

  /** What these tests give together. */
  private static Hit all(List<Test> holding) {
    List<Integer> atoms = new ArrayList<>();
    List<Given> given = new ArrayList<>();
    for (Test test : holding) {
      atoms.addAll(test.atoms);
      given.addAll(test.given);
    }
    int[] rules = new int[given.size()];
    long[] points = new long[rules.length];
    Map<Integer, Long> sums = new LinkedHashMap<>();
    for (int i = 0; i < rules.length; i++) {
      rules[i] = given.get(i).rule;
      points[i] = given.get(i).points;
      Long before = sums.get(given.get(i).sum);
      sums.put(given.get(i).sum, before == null ? points[i] : before + points[i]);
    }
    int[] places = new int[sums.size()];
    long[] added = new long[places.length];
    int i = 0;
    for (Map.Entry<Integer, Long> sum : sums.entrySet()) {
      places[i] = sum.getKey();
      added[i++] = sum.getValue();
    }
    return new Hit(Bits.of(atoms), rules, points, places, added);
  }
}
