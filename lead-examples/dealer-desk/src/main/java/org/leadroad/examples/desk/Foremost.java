package org.leadroad.examples.desk;

import java.util.TreeSet;
import org.leadroad.lifecycle.Rank;

/** Who is among the first so many of those who have come so far. */
final class Foremost {

  private final int most;
  private final TreeSet<Rank> ranks = new TreeSet<>();

  Foremost(int most) {
    this.most = most;
  }

  /**
   * Whoever is told no once will never be among them; a yes may be taken back by who comes later.
   */
  boolean takes(Rank rank) {
    ranks.add(rank);
    return ranks.size() <= most || !rank.equals(ranks.pollLast());
  }
}
