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

  /** A rule that is asked for when needed, by its place among those. */
  public record LaterRule(int rule, int sum, int place, long floor, long cap) {}

  /** Whether any sum can be left out, by a gate or because another was chosen. */
  boolean chooses() {
    boolean chooses = false;
    for (Sum each : sums) {
      chooses |= each.gate() != null || each.choice() != Sum.Choice.ALL;
    }
    return chooses;
  }

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
    work.give(rule.sum(), rule.limited(given));
    return given;
  }

  private static long ask(LaterRule rule, Workspace work) {
    long points = work.asked().points(rule.place);
    if (points != Asked.SILENT) {
      work.give(rule.sum, Math.max(rule.floor, Math.min(rule.cap, points)));
    }
    return points;
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
        copy(work.counted),
        copy(work.held),
        copy(work.answered),
        work.chooses ? work.silenced.clone() : work.silenced);
  }

  private static long[] copy(long[] of) {
    return of.length == 0 ? of : of.clone();
  }

  /**
   * {@return whether the formula of a rule held}
   *
   * @param test its place among those that have one
   */
  public boolean held(int test, Finding of) {
    int place = testPlaces[test];
    return ((of.held()[place / Long.SIZE] >>> place) & 1) != 0;
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
