package org.leadroad.scoring.plan;

/** Whole parts of a whole. */
public final class Weights {

  /** The weight of what counts in full. */
  public static final long WHOLE = 1L << 30;

  private Weights() {}

  /** {@code points × part / whole}, half to even; part may be many times the whole. */
  public static long scaled(long points, long part, long whole) {
    if (whole == WHOLE && isSmall(part)) {
      return shifted(points * part);
    }
    long exact = points * (part / whole);
    long rest = points * (part % whole);
    long down = Math.floorDiv(rest, whole);
    long twice = 2 * (rest - down * whole);
    boolean up = twice > whole || (twice == whole && (exact + down) % 2 != 0);
    return exact + down + (up ? 1 : 0);
  }

  /** Whether a part is so small that any points times it fit into a long. */
  static boolean isSmall(long part) {
    return part < WHOLE << 12;
  }

  /** {@code product / WHOLE}, half to even. */
  static long shifted(long product) {
    long odd = (product >> 30) & 1;
    return (product + WHOLE / 2 - 1 + odd) >> 30;
  }
}
