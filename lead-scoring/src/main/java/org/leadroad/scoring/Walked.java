package org.leadroad.scoring;

import java.util.List;
import java.util.Set;
import org.leadroad.scoring.Score.Discarded;
import org.leadroad.scoring.Score.Line;

/** What a walk over the tree of the card told. */
record Walked(Ledger ledger, Points points) implements Account {

  static Walked of(Ledger ledger, Outline outline) {
    long[] points = new long[outline.places().size()];
    for (Line line : ledger.lines()) {
      Integer rule = outline.places().get(line.part());
      if (rule != null) {
        points[rule] += line.points();
      }
    }
    return new Walked(ledger, new Points(points));
  }

  @Override
  public List<Line> lines() {
    return ledger.lines();
  }

  @Override
  public Set<String> passedOver() {
    return ledger.passedOver();
  }

  @Override
  public Set<String> unknownTypes() {
    return ledger.unknownTypes();
  }

  @Override
  public List<Discarded> discarded() {
    return ledger.discarded();
  }

  @Override
  public Warmth warmth(long total) {
    return ledger.warmth();
  }

  @Override
  public boolean isComplete() {
    return ledger.isComplete();
  }
}
