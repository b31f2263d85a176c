package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.scoring.plan.CountRule;
import org.leadroad.scoring.plan.Decayed;
import org.leadroad.scoring.plan.Rows;
import org.leadroad.scoring.plan.Table;

/** Puts rules together that count the same for the same sum: one look-up gives all their points. */
final class Tables {

  /** How many interactions a table goes up to. */
  static final int LONGEST = 256;

  private Tables() {}

  /** Of rules none of which goes beyond {@link #LONGEST}: a table for each sum. */
  static Table[] of(List<CountRule> rules) {
    Map<Integer, List<List<CountRule>>> bySum = new LinkedHashMap<>();
    for (List<CountRule> alike : together(rules)) {
      int sum = alike.get(0).sum();
      List<List<CountRule>> known = bySum.get(sum);
      if (known == null) {
        known = new ArrayList<>();
        bySum.put(sum, known);
      }
      known.add(alike);
    }
    Table[] tables = new Table[bySum.size()];
    int next = 0;
    for (Map.Entry<Integer, List<List<CountRule>>> each : bySum.entrySet()) {
      tables[next++] = table(each.getKey(), each.getValue());
    }
    return tables;
  }

  private static Table table(int sum, List<List<CountRule>> counted) {
    int[] counts = new int[counted.size()];
    long[][] rows = new long[counts.length][];
    for (int i = 0; i < counts.length; i++) {
      counts[i] = counted.get(i).get(0).count();
      rows[i] = given(counted.get(i));
    }
    return new Table(sum, counts, firsts(rows), lasts(rows), joined(rows));
  }

  /** What each of these rules gives, before the sum limits it. */
  static Rows each(List<CountRule> rules) {
    int[] places = new int[rules.size()];
    int[] counts = new int[places.length];
    long[][] rows = new long[places.length][];
    for (int i = 0; i < places.length; i++) {
      CountRule rule = rules.get(i);
      places[i] = rule.rule();
      counts[i] = rule.count();
      rows[i] = new long[(int) rule.enough() + 1];
      for (int found = 0; found < rows[i].length; found++) {
        rows[i][found] = rule.given(found);
      }
    }
    CountRule[] all = rules.toArray(new CountRule[0]);
    return new Rows(all, places, counts, firsts(rows), lasts(rows), joined(rows));
  }

  /** Where each row begins when they are joined. */
  private static int[] firsts(long[][] rows) {
    int[] firsts = new int[rows.length];
    for (int i = 1; i < rows.length; i++) {
      firsts[i] = firsts[i - 1] + rows[i - 1].length;
    }
    return firsts;
  }

  private static int[] lasts(long[][] rows) {
    int[] lasts = new int[rows.length];
    for (int i = 0; i < rows.length; i++) {
      lasts[i] = rows[i].length - 1;
    }
    return lasts;
  }

  private static long[] joined(long[][] rows) {
    int size = 0;
    for (long[] row : rows) {
      size += row.length;
    }
    long[] joined = new long[size];
    int next = 0;
    for (long[] row : rows) {
      System.arraycopy(row, 0, joined, next, row.length);
      next += row.length;
    }
    return joined;
  }

  /** Rules that count the same with the same decay for the same sum, in order. */
  private static List<List<CountRule>> together(List<CountRule> rules) {
    Map<Long, List<CountRule>> known = new HashMap<>();
    List<List<CountRule>> together = new ArrayList<>();
    for (CountRule each : rules) {
      long what = each.weighing() < 0 ? each.count() : ~each.weighing();
      long key = (long) each.sum() << Integer.SIZE ^ what;
      List<CountRule> alike = known.get(key);
      if (alike == null) {
        alike = new ArrayList<>();
        known.put(key, alike);
        together.add(alike);
      }
      alike.add(each);
    }
    return together;
  }

  /** Of rules that decay and count as often as there are any. */
  static Decayed[] decayed(List<CountRule> rules) {
    List<List<CountRule>> together = together(rules);
    Decayed[] decayed = new Decayed[together.size()];
    for (int i = 0; i < decayed.length; i++) {
      decayed[i] = decay(together.get(i));
    }
    return decayed;
  }

  private static Decayed decay(List<CountRule> alike) {
    CountRule first = alike.get(0);
    int size = alike.size();
    int[] rules = new int[size];
    long[] points = new long[size];
    long[] floors = new long[size];
    long[] caps = new long[size];
    for (int i = 0; i < size; i++) {
      CountRule each = alike.get(i);
      rules[i] = each.rule();
      points[i] = each.points();
      floors[i] = each.floor();
      caps[i] = each.cap();
    }
    return new Decayed(
        first.sum(), first.count(), first.weighing(), first.unit(), rules, points, floors, caps);
  }

  private static long[] given(List<CountRule> rules) {
    long longest = 0;
    for (CountRule each : rules) {
      longest = Math.max(longest, each.enough());
    }
    long[] given = new long[(int) longest + 1];
    for (CountRule each : rules) {
      for (int found = 0; found < given.length; found++) {
        given[found] += each.limited(each.given(found));
      }
    }
    return given;
  }
}
