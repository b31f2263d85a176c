package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.scoring.plan.CountRule;
import org.leadroad.scoring.plan.Program;

/** Puts rules together that count the same for the same sum: one look-up gives all their points. */
final class Tables {

  /** How many interactions a table goes up to. */
  static final int LONGEST = 256;

  private Tables() {}

  private record Key(int sum, int count) {}

  /** Of rules none of which goes beyond {@link #LONGEST}. */
  static Program.Table[] of(List<CountRule> rules) {
    Map<Key, List<CountRule>> together = new LinkedHashMap<>();
    for (CountRule each : rules) {
      together
          .computeIfAbsent(new Key(each.sum(), each.count()), any -> new ArrayList<>())
          .add(each);
    }
    List<Program.Table> tables = new ArrayList<>();
    for (Map.Entry<Key, List<CountRule>> each : together.entrySet()) {
      tables.add(new Program.Table(each.getKey().sum, each.getKey().count, given(each.getValue())));
    }
    return tables.toArray(new Program.Table[0]);
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
