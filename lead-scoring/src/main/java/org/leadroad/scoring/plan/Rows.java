package org.leadroad.scoring.plan;

/**
 * Rules of {@link Table}s one by one: of each a row by how many were found, as far as that goes.
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
      byRule[rules[i]] = times <= longest[i] ? given[first[i] + times] : all[i].given(times);
    }
  }
}
