package org.leadroad.lifecycle.report;

/** Intervals at 95 % from counts; formulas and sources are told where they are shown. */
final class Wilson {

  private static final double Z = 1.959963984540054;
  private static final double SQUARE = Z * Z;

  private Wilson() {}

  /** The share of a population, as of {@link Rate}. */
  static Estimate share(long successes, long trials) {
    double part = successes;
    double whole = trials;
    double centre = part + SQUARE / 2;
    double half = Z * StrictMath.sqrt(part * (whole - part) / whole + SQUARE / 4);
    double scale = whole + SQUARE;
    return within(part / whole, (centre - half) / scale, (centre + half) / scale, 1);
  }

  /** How many of so many more, as of {@link Forecast}. */
  static Estimate next(long successes, long trials, long open) {
    double part = successes;
    double whole = trials;
    double more = open;
    double all = whole + more;
    double inner = 4 * all * part * (whole - part) / whole + SQUARE * more;
    double centre = 2 * all * part + SQUARE * more;
    double half = StrictMath.sqrt(SQUARE * more * inner);
    double scale = 2 * (whole + SQUARE * more / all);
    return within(
        more * (part / whole),
        (centre - half) / scale - part,
        (centre + half) / scale - part,
        more);
  }

  /** What rounding made of the ends is put right: none alone is none, all is all. */
  private static Estimate within(double value, double low, double high, double most) {
    return new Estimate(
        value,
        value == 0 ? 0 : Math.min(Math.max(low, 0), value),
        value == most ? most : Math.max(Math.min(high, most), value));
  }
}
