package org.leadroad.scoring;

import java.util.List;
import java.util.Set;
import org.leadroad.scoring.Score.Discarded;
import org.leadroad.scoring.Score.Line;

/** What a score can tell of itself. */
sealed interface Account permits Walked, Told {

  /**
   * What each rule gives.
   *
   * @param byRule by its place; never written to once it is there
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Points(long[] byRule) {}

  /** What each rule gives. */
  Points points();

  /** In the order of the card. */
  List<Line> lines();

  /** Rules that spoke where their group chose another. */
  Set<String> passedOver();

  /** What happened and the vocabulary does not declare. */
  Set<String> unknownTypes();

  /** What machines did. */
  List<Discarded> discarded();

  /** Which of the bands spoke of a total, which is the score's. */
  Warmth warmth(long total);

  /** Whether everything could be asked. */
  boolean isComplete();
}
