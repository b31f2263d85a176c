package org.leadroad.scoring.testkit;

import java.util.Locale;
import java.util.Objects;
import org.leadroad.scoring.Analysis;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Range;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;

/** Which points of a score a law is about. */
sealed interface Amount permits Amount.OfTotal, Amount.OfTier, Amount.OfPart {

  Amount TOTAL = new OfTotal();

  long of(Score score);

  /** Between which points it can be, as far as an analysis can tell. */
  Range of(Analysis analysis);

  /** All points. */
  record OfTotal() implements Amount {
    @Override
    public long of(Score score) {
      return score.total();
    }

    @Override
    public Range of(Analysis analysis) {
      return analysis.total();
    }

    @Override
    public String toString() {
      return "the total";
    }
  }

  /** Those of a tier. */
  record OfTier(Tier tier) implements Amount {
    @Override
    public long of(Score score) {
      return score.tier(tier);
    }

    @Override
    public Range of(Analysis analysis) {
      return analysis.range(tier);
    }

    @Override
    public String toString() {
      return tier.name().toLowerCase(Locale.ROOT);
    }
  }

  /** Those of a rule or group: its lines, and those of what is in it. */
  record OfPart(String id) implements Amount {
    /** Checks that it is there. */
    public OfPart {
      Objects.requireNonNull(id, "part");
    }

    @Override
    public long of(Score score) {
      return RuleLines.points(score, part(score.card()));
    }

    private Part part(Scorecard card) {
      return RuleLines.part(card, id)
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "part must be a rule or group of the card "
                          + card
                          + ", but was \""
                          + id
                          + "\". Maybe one of "
                          + RuleLines.parts(card).stream().map(Part::id).toList()));
    }

    @Override
    public Range of(Analysis analysis) {
      return analysis.range(id);
    }

    @Override
    public String toString() {
      return id;
    }
  }
}
