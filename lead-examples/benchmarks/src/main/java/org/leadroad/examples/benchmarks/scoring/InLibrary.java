package org.leadroad.examples.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorer;

/** The library as any other engine: a score, and every rule asked what it gives. */
final class InLibrary implements Engine {

  private final Scorer<Contact> scorer;
  private final List<String> ids = new ArrayList<>();
  private final long[] limits;

  InLibrary(int count) {
    scorer = new Rules().scorer(count);
    limits = new long[count];
    int third = count / 3;
    for (String kind : List.of("a", "n", "p")) {
      for (int j = 0; j < third; j++) {
        // A decaying rule stands in a group of its own, which limits it.
        boolean grouped = kind.equals("p") && j % 2 == 1;
        limits[ids.size()] = grouped ? 4L * Rules.interactionPoints(j) : Long.MAX_VALUE;
        ids.add(kind + j);
      }
    }
  }

  @Override
  public long score(Contact lead, long[] points) {
    Score score = scorer.score(lead, Workload.NOW);
    for (int i = 0; i < points.length; i++) {
      points[i] = Math.min(limits[i], score.points(ids.get(i)));
    }
    return score.total();
  }
}
