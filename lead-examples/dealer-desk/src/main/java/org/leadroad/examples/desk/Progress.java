package org.leadroad.examples.desk;

import java.io.PrintStream;

/**
 * How far long work is, as one line that draws over itself; nothing where nobody watches or the
 * work is short.
 */
final class Progress {

  private static final int WIDTH = 30;
  private static final int LONG = 200;

  private final PrintStream to;
  private final boolean watched;
  private final String label;
  private int drawn = -1;

  Progress(PrintStream to, boolean watched, String label) {
    this.to = to;
    this.watched = watched;
    this.label = label;
  }

  /** Draws at most once for each hundredth, and ends the line with the work. */
  void show(int done, int all) {
    int percent = (int) (100L * done / Math.max(1, all));
    if (!watched || all < LONG || percent == drawn) {
      return;
    }
    drawn = percent;
    int full = percent * WIDTH / 100;
    to.print(
        "\r" + label + " [" + "#".repeat(full) + ".".repeat(WIDTH - full) + "] " + percent + " %");
    if (done >= all) {
      to.println();
    }
    to.flush();
  }
}
