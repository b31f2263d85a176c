package org.leadroad.scoring.plan;

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
