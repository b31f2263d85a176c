package org.leadroad.scoring.plan;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * All of a card as tables: what is left to do for a subject. Values of attributes are taken in and
 * what happened are taken in first, then {@link #run} does the rest. Immutable; every thread brings
 * its own {@link Workspace}.
 *
 * @param words how many words the tests take that formulas ask for
 * @param attributes how many attributes are looked up
 * @param rules how many rules there are
 * @param tally of interactions
 * @param enough tests that there are enough interactions
 * @param tables rules of which the sum alone matters, put together
 * @param rows the same rules, each
 * @param decayed rules of which the sum alone matters and that decay, put together
 * @param counted rules that are counted one by one
 * @param tested rules with a formula, those of one shape together
 * @param testPlaces where each of these rules is: 64 for each formula, and its place in it
 * @param later rules that are asked for when needed
 * @param sums groups and tiers, those within before those around them
 * @param tiers the sums of tiers, the highest first
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Program(
    int words,
    int attributes,
    int rules,
    Tally tally,
    Enough[] enough,
    Table[] tables,
    Rows rows,
    Decayed[] decayed,
    CountRule[] counted,
    TestRules[] tested,
    int[] testPlaces,
    LaterRule[] later,
    Sum[] sums,
    int[] tiers) {

  /** Tests of formulas: a count found so many. */
  public record Enough(int count, int times, Bits tests) {}

  /**
   * What all rules on some counts give one sum: of each count a row by how many were found.
   *
   * @param first the first of each row, by count
   * @param longest the last of each row: for so many and all beyond
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Table(int sum, int[] counts, int[] first, int[] longest, long[] given) {

    void add(Workspace work) {
      int[] found = work.found;
      long added = 0;
      for (int i = 0; i < counts.length; i++) {
        added += given[first[i] + Math.min(found[counts[i]], longest[i])];
      }
      work.sums[sum] += added;
    }
  }

  /**
   * The same rules, one by one: of each a row by how many were found, as far as that goes.
   *
   * @param rules by place
   * @param counts of each
   * @param first the first of each row
   * @param longest the last of each row: what is more is worked out
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Rows(
      CountRule[] all, int[] rules, int[] counts, int[] first, int[] longest, long[] given) {

    void share(Finding of, long[] byRule) {
      int[] found = of.found();
      for (int i = 0; i < rules.length; i++) {
        int times = found[counts[i]];
        byRule[rules[i]] =
            times <= longest[i] ? given[first[i] + times] : all[i].given(times);
      }
    }
  }

  /** Rules that give points when something is so, by place in their formula. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record TestRules(Formula formula, int[] rules, int[] sums, long[] points) {

    long test(Workspace work) {
      long holding = formula.holding(work);
      for (long left = holding; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        give(sums[i], points[i], work);
      }
      return holding;
    }

    /** Writes what each of them gives. */
    void share(long holding, long[] byRule) {
      for (long left = holding; left != 0; left &= left - 1) {
        int i = Long.numberOfTrailingZeros(left);
        byRule[rules[i]] = points[i];
      }
    }
  }

  /** A rule that is asked for when needed, by its place among those. */
  public record LaterRule(int rule, int sum, int place, long floor, long cap) {}

  /** {@return room for one subject after the other} */
  public Workspace workspace() {
    return new Workspace(this);
  }

  /**
   * Begins with a subject.
   *
   * @param asked what no table holds; null if nothing of that is needed
   * @param kept whether a {@link Finding} is wanted
   */
  public void begin(@Nullable Asked asked, Workspace work, boolean kept) {
    work.clear(asked, kept);
  }

  /** Takes in all that happened; nothing later than an instant counts. */
  public void take(Engagement engagement, Instant asOf, Workspace work) {
    tally.take(engagement, asOf, work);
  }

  /** Takes in all that happened to one of many; nothing later than an instant counts. */
  public void take(Past past, int row, int[] rows, Instant asOf, Workspace work) {
    tally.take(past, row, rows, asOf, work);
  }

  /** {@return where this program counts each kind of interaction of a past} */
  public int[] rows(Past past) {
    return tally.rows(past);
  }

  /** {@return the total of the subject that was taken in} */
  public long run(Workspace work) {
    for (Enough each : enough) {
      if (work.found[each.count] >= each.times) {
        each.tests.set(work.atoms);
      }
    }
    for (Table each : tables) {
      each.add(work);
    }
    for (Decayed each : decayed) {
      each.add(work);
    }
    for (int i = 0; i < counted.length; i++) {
      work.counted[i] = count(counted[i], work);
    }
    for (int i = 0; i < tested.length; i++) {
      work.held[i] = tested[i].test(work);
    }
    for (int i = 0; i < later.length; i++) {
      work.answered[i] = ask(later[i], work);
    }
    for (Sum each : sums) {
      each.settle(work);
    }
    long total = 0;
    for (int tier : tiers) {
      total += work.sums[tier];
    }
    return total;
  }

  private long count(CountRule rule, Workspace work) {
    int found = work.found[rule.count()];
    int times = rule.times(found);
    if (times == 0) {
      return 0;
    }
    long given = rule.points() * times;
    if (rule.weighing() >= 0) {
      int many = times * rule.every();
      long weights =
          many == found
              ? work.weights[rule.weighing()]
              : tally.youngest(rule.weighing(), many, work);
      given = Weights.scaled(rule.points(), weights, Weights.WHOLE * rule.every());
    }
    given *= rule.unit();
    give(rule.sum(), rule.limited(given), work);
    return given;
  }

  private static long ask(LaterRule rule, Workspace work) {
    long points = work.asked().points(rule.place);
    if (points != Asked.SILENT) {
      give(rule.sum, Math.max(rule.floor, Math.min(rule.cap, points)), work);
    }
    return points;
  }

  private static void give(int sum, long added, Workspace work) {
    work.sums[sum] += added;
    work.spoke[sum] = true;
  }

  /** {@return what a tier gave, by its place in order} */
  public long tier(int place, Workspace work) {
    return work.sums[tiers[place]];
  }

  /** {@return what was found of the subject, if it was said that it is wanted} */
  public Finding finding(Workspace work) {
    return new Finding(
        work.hits.clone(),
        work.found.clone(),
        work.weights.clone(),
        work.counted.length == 0 ? work.counted : work.counted.clone(),
        work.held.length == 0 ? work.held : work.held.clone(),
        work.answered.length == 0 ? work.answered : work.answered.clone(),
        work.silenced.clone());
  }

  /**
   * {@return whether the formula of a rule held}
   *
   * @param test its place among those that have one
   */
  public boolean held(int test, Finding of) {
    int place = testPlaces[test];
    return (of.held()[place / Long.SIZE] >>> place & 1) != 0;
  }

  /** {@return what each rule gave, by place; 0 where its group leaves it out} */
  public long[] points(Finding of) {
    long[] points = new long[rules];
    for (@Nullable Hit each : of.hits()) {
      if (each != null) {
        each.share(points);
      }
    }
    rows.share(of, points);
    for (Decayed each : decayed) {
      each.share(of, points);
    }
    for (int i = 0; i < counted.length; i++) {
      points[counted[i].rule()] = of.counted()[i];
    }
    for (int i = 0; i < tested.length; i++) {
      tested[i].share(of.held()[i], points);
    }
    for (int i = 0; i < later.length; i++) {
      points[later[i].rule] = of.asked()[i] == Asked.SILENT ? 0 : of.asked()[i];
    }
    for (Sum each : sums) {
      if (of.silenced()[each.place()]) {
        Arrays.fill(points, each.firstRule(), each.endRule(), 0);
      }
    }
    return points;
  }
}
