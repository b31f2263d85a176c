package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Two tiers of a score as one cell, as marketing tools show fit by engagement: {@code A1} is best
 * in both. It presents a score and changes nothing of it. Immutable.
 *
 * <pre>{@code
 * Matrix matrix =
 *     Matrix.of(
 *         Matrix.letters(Tier.QUALIFICATION, 700, 400, 100), // A from 700, B from 400, C from 100, else D
 *         Matrix.digits(Tier.PRIORITY, 75, 50, 25));         // 1 from 75, 2 from 50, 3 from 25, else 4
 * matrix.cell(score); // "B3"
 * }</pre>
 *
 * @param rows what the cell says first
 * @param columns what it says second
 */
public record Matrix(Axis rows, Axis columns) {

  private static final int MOST = 9;

  /** Checks that both are there. */
  public Matrix {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(columns, "columns");
  }

  /**
   * One side of a matrix.
   *
   * @param tier whose points are looked at
   * @param from the least points of each name but the last, falling
   * @param names from best to worst, one more than the thresholds
   */
  public record Axis(Tier tier, List<Long> from, List<String> names) {
    /** Checks that there is a name for each step, and that the steps fall. */
    public Axis {
      Objects.requireNonNull(tier, "tier");
      from = List.copyOf(from);
      names = List.copyOf(names);
      if (from.isEmpty() || names.size() != from.size() + 1) {
        throw new IllegalArgumentException(
            "an axis must have one more name than thresholds, and one threshold at least, but has "
                + names.size()
                + " and "
                + from.size());
      }
      for (int i = 1; i < from.size(); i++) {
        if (from.get(i) >= from.get(i - 1)) {
          throw new IllegalArgumentException("thresholds must fall, but were " + from);
        }
      }
    }

    /** {@return the name for these points} */
    String name(long points) {
      int step = 0;
      while (step < from.size() && points < from.get(step)) {
        step++;
      }
      return names.get(step);
    }
  }

  /**
   * {@return a matrix of these sides}
   *
   * @param rows what the cell says first
   * @param columns what it says second
   */
  public static Matrix of(Axis rows, Axis columns) {
    return new Matrix(rows, columns);
  }

  /**
   * {@return a side called A, B, C and so on}
   *
   * @param tier whose points are looked at
   * @param from the least points of each letter but the last, falling; 1 to 9 of them
   */
  public static Axis letters(Tier tier, long... from) {
    return axis(tier, 'A', from);
  }

  /**
   * {@return a side called 1, 2, 3 and so on}
   *
   * @param tier whose points are looked at
   * @param from the least points of each digit but the last, falling; 1 to 8 of them
   */
  public static Axis digits(Tier tier, long... from) {
    if (from.length >= MOST) {
      throw new IllegalArgumentException("there must be at most 8 thresholds for digits");
    }
    return axis(tier, '1', from);
  }

  private static Axis axis(Tier tier, char first, long... from) {
    if (from.length > MOST) {
      throw new IllegalArgumentException("there must be at most 9 thresholds");
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i <= from.length; i++) {
      names.add(String.valueOf((char) (first + i)));
    }
    return new Axis(tier, Arrays.stream(from).boxed().toList(), names);
  }

  /**
   * {@return the cell of a score: the name of its row, then that of its column}
   *
   * @param score of a card with both tiers
   */
  public String cell(Score score) {
    return rows.name(score.tier(rows.tier())) + columns.name(score.tier(columns.tier()));
  }
}
