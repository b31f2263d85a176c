package org.leadroad.scoring.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is read off at which age, while time runs backwards over what happened.
 *
 * <p>A mark is three numbers: what has come by, where it goes, and 1 at the end of what is counted
 * or -1 at its beginning.
 *
 * @param ages rising, in units; the last is never reached
 * @param counts what is read off of numbers, by age
 * @param weights what is read off of weights, by age
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Marks(int[] ages, int[][] counts, int[][] weights) {

  static final int PARTS = 3;

  private static final int NEVER = Integer.MAX_VALUE;

  /** {@return the marks of all that is counted and weighed} */
  public static Marks of(Tally.Count[] counts, Tally.Weighing[] weighings, int decays) {
    TreeSet<Integer> ages = new TreeSet<>();
    ages.add(NEVER);
    for (Tally.Count each : counts) {
      ages.add(each.from());
      ages.add(each.to());
    }
    ages.remove(0);
    List<Integer> rising = new ArrayList<>(ages);
    List<List<Integer>> numbers = lists(rising);
    List<List<Integer>> weights = lists(rising);
    for (int i = 0; i < counts.length; i++) {
      mark(counts[i], 1, 0, i, rising, numbers);
    }
    for (int i = 0; i < weighings.length; i++) {
      Tally.Weighing each = weighings[i];
      mark(counts[each.count()], decays, each.decay(), i, rising, weights);
    }
    int[] at = new int[rising.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = rising.get(i);
    }
    return new Marks(at, arrays(numbers), arrays(weights));
  }

  private static void mark(
      Tally.Count count,
      int factor,
      int offset,
      int to,
      List<Integer> ages,
      List<List<Integer>> marks) {
    int[] bases = {count.base(), count.otherBase()};
    for (int base : bases) {
      if (base >= 0) {
        int from = base * factor + offset;
        marks.get(ages.indexOf(count.to())).addAll(List.of(from, to, 1));
        if (count.from() > 0) {
          marks.get(ages.indexOf(count.from())).addAll(List.of(from, to, -1));
        }
      }
    }
  }

  private static List<List<Integer>> lists(List<Integer> ages) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < ages.size(); i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    int[][] arrays = new int[lists.size()][];
    for (int i = 0; i < arrays.length; i++) {
      List<Integer> list = lists.get(i);
      arrays[i] = new int[list.size()];
      for (int k = 0; k < arrays[i].length; k++) {
        arrays[i][k] = list.get(k);
      }
    }
    return arrays;
  }
}
