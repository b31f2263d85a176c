package org.leadroad.scoring.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * All of a card as tables: what is left to do for a subject. Values of attributes are taken in and
 * what happened are taken in first, then {@link #run} does the rest. Immutable; every thread brings
 * its own {@link Workspace}.
 *
 * @param atoms how many tests formulas ask for
 * @param attributes how many attributes are looked up
 * @param rules how many rules there are
 * @param tally of interactions
 * @param enough tests that there are enough interactions
 * @param tables rules of which the sum alone matters, put together
 * @param tabled the same rules, each
 * @param decayed rules of which the sum alone matters and that decay, put together
 * @param counted rules that are counted one by one
 * @param tested rules with a formula
 * @param later rules that are asked for when needed
 * @param sums groups and tiers, those within before those around them
 * @param tiers the sums of tiers, the highest first
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Program(
    int atoms,
    int attributes,
    int rules,
    Tally tally,
    Enough[] enough,
    Table[] tables,
    CountRule[] tabled,
    Decayed[] decayed,
    CountRule[] counted,
    TestRule[] tested,
    LaterRule[] later,
    Sum[] sums,
    int[] tiers) {

  /** A test of formulas: a count found so many. */
  public record Enough(int atom, int count, int times) {}

  /**
   * What all rules on some counts give one sum, for each count by how many were found; the last for
   * all beyond.
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  public record Table(int sum, int[] counts, long[][] given) {

    void add(Workspace work) {
      long added = 0;
      for (int i = 0; i < counts.length; i++) {
        long[] each = given[i];
        added += each[Math.min(work.found[counts[i]], each.length - 1)];
      }
      work.sums[sum] += added;
    }
  }

  /** A rule that gives points when something is so. */
  public record TestRule(int rule, int sum, Formula formula, long points) {}

  /** A rule that is asked for when needed, by its place among those. */
  public record LaterRule(int rule, int sum, int place, long floor, long cap) {}

  /** {@return room for one subject after the other} */
  public Workspace workspace() {
    return new Workspace(atoms, sums.length, rules, attributes, tally);
  }

  /**
   * Begins with a subject.
   *
   * @param asked what no table holds; null if nothing of that is needed
   * @param shared whether it is wanted what each rule gives
   */
  public void begin(@Nullable Asked asked, Workspace work, boolean shared) {
    work.clear(asked, shared);
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

  /**
   * {@return the total of the subject that was taken in}
   *
   * @param shared whether it is wanted too what each rule gives
   */
  public long run(Workspace work, boolean shared) {
    if (shared) {
      share(work);
    }
    for (Enough each : enough) {
      if (work.found[each.count] >= each.times) {
        work.atoms[each.atom >> 6] |= 1L << each.atom;
      }
    }
    for (Table each : tables) {
      each.add(work);
    }
    for (Decayed each : decayed) {
      each.add(work, shared);
    }
    for (CountRule each : counted) {
      count(each, work);
    }
    for (TestRule each : tested) {
      if (each.formula.holds(work)) {
        give(each.rule, each.sum, each.points, each.points, work);
      }
    }
    for (LaterRule each : later) {
      long points = work.asked().points(each.place);
      if (points != Asked.SILENT) {
        long added = Math.max(each.floor, Math.min(each.cap, points));
        give(each.rule, each.sum, points, added, work);
      }
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

  private void count(CountRule rule, Workspace work) {
    int found = work.found[rule.count()];
    int times = rule.times(found);
    if (times == 0) {
      return;
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
    give(rule.rule(), rule.sum(), given, rule.limited(given), work);
  }

  private static void give(int rule, int sum, long given, long added, Workspace work) {
    work.points[rule] = given;
    work.sums[sum] += added;
    work.spoke[sum] = true;
  }

  /** What each of the rules gives that were put together. */
  private void share(Workspace work) {
    for (@Nullable Hit each : work.hits) {
      if (each != null) {
        each.share(work);
      }
    }
    for (CountRule each : tabled) {
      work.points[each.rule()] = each.given(work.found[each.count()]);
    }
  }

  /** {@return what a tier gave, by its place in order} */
  public long tier(int place, Workspace work) {
    return work.sums[tiers[place]];
  }

  /** {@return what each rule gave, by place, if it was shared} */
  public long[] points(Workspace work) {
    return work.points.clone();
  }
}
