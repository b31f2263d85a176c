package org.leadroad.scoring;

import org.leadroad.scoring.Score.Cause;
import org.leadroad.scoring.plan.CountRule;

/**
 * A part of a compiled card, as a ledger tells it: what its lines say is worked out once, and a
 * subject only adds how much.
 */
sealed interface Entry {

  /** Adds the lines of this part; returns what they give together. */
  long tell(Telling telling);

  /** Remembers the rules of this part that spoke, where another part was chosen. */
  void passOver(Telling telling);

  /**
   * A rule that asks whether something is so.
   *
   * @param place of the rule
   * @param tested its place among those that have a formula; -1 for those that hang on a value
   */
  record When(Label label, Rule rule, int place, int tested) implements Entry {

    @Override
    public long tell(Telling telling) {
      boolean spoke = tested < 0 ? telling.points(place) != 0 : telling.held(tested);
      if (!spoke) {
        return 0;
      }
      telling.add(label.line(Cause.RULE, rule.points(), telling.grounds(rule, -1)));
      return rule.points();
    }

    /** Those that hang on a value are never where one of several is chosen. */
    @Override
    public void passOver(Telling telling) {
      if (tested >= 0 && telling.held(tested)) {
        telling.passOver(label.part());
      }
    }
  }

  /** A rule that counts what one pass finds. */
  record Each(Label label, Rule rule, CountRule counts) implements Entry {

    @Override
    public long tell(Telling telling) {
      int found = telling.finding().found()[counts.count()];
      if (found < counts.every()) {
        return 0;
      }
      long all = counts.unit() * counts.points() * (found / counts.every());
      long capped = counts.given(found);
      long left = counts.weighing() < 0 ? capped : telling.points(counts.rule());
      telling.add(label, all, capped, left, telling.grounds(rule, counts.count()));
      return left;
    }

    @Override
    public void passOver(Telling telling) {
      if (telling.finding().found()[counts.count()] >= counts.every()) {
        telling.passOver(label.part());
      }
    }
  }

  /**
   * A rule that counts what takes more than one pass.
   *
   * @param asked its place among those
   */
  record Asked(Label label, Rule rule, int asked) implements Entry {

    @Override
    public long tell(Telling telling) {
      if (!spoke(telling)) {
        return 0;
      }
      Given given = telling.given(rule, label.tier());
      telling.add(label, given.all(), given.capped(), given.left(), telling.grounds(rule, -1));
      return given.left();
    }

    @Override
    public void passOver(Telling telling) {
      if (spoke(telling)) {
        telling.passOver(label.part());
      }
    }

    private boolean spoke(Telling telling) {
      return telling.finding().asked()[asked] != org.leadroad.scoring.plan.Asked.SILENT;
    }
  }

  /**
   * A group or a whole tier.
   *
   * @param gate the sum that is left out while its gate is closed; -1 without a gate
   * @param choices the sum of each part, if one of them is chosen; else none
   * @param floor the least that it gives
   * @param cap the most that it gives
   * @param above what a line says that takes what is more
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Parts(
      Label label, Entry[] parts, int gate, int[] choices, long floor, long cap, Cause above)
      implements Entry {

    @Override
    public long tell(Telling telling) {
      if (isClosed(telling)) {
        return 0;
      }
      long points = 0;
      for (int i = 0; i < parts.length; i++) {
        if (choices.length > 0 && telling.finding().silenced()[choices[i]]) {
          parts[i].passOver(telling);
        } else {
          points += parts[i].tell(telling);
        }
      }
      if (points > cap) {
        telling.add(label.line(above, cap - points));
      } else if (points < floor) {
        telling.add(label.line(Cause.FLOOR, floor - points));
      }
      return Math.max(floor, Math.min(cap, points));
    }

    @Override
    public void passOver(Telling telling) {
      if (!isClosed(telling)) {
        for (Entry each : parts) {
          each.passOver(telling);
        }
      }
    }

    private boolean isClosed(Telling telling) {
      return gate >= 0 && telling.finding().silenced()[gate];
    }
  }
}
