package org.leadroad.scoring;

import java.util.List;
import java.util.Set;
import org.leadroad.scoring.Score.Discarded;
import org.leadroad.scoring.Score.Line;

/** What a score can tell of itself. */
sealed interface Account permits Walked, Told {

  /** What a rule gives, by its place. */
  long points(int rule);

  /** In the order of the card. */
  List<Line> lines();

  /** Rules that spoke where their group chose another. */
  Set<String> passedOver();

  /** What happened and the vocabulary does not declare. */
  Set<String> unknownTypes();

  /** What machines did. */
  List<Discarded> discarded();

  /** Whether everything could be asked. */
  boolean isComplete();
}
