package org.leadroad.scoring;

import java.util.List;
import org.leadroad.scoring.Score.Cause;
import org.leadroad.scoring.Score.Line;

/** What all lines of one part say. */
record Label(String part, String code, Tier tier, String reason) {

  static Label of(Part part, Tier tier) {
    String reason = part instanceof Rule rule ? rule.reason().orElse(rule.id()) : part.id();
    return new Label(part.id(), part.code().orElse(part.id()), tier, reason);
  }

  static Label of(Tier tier) {
    return new Label(tier.id(), tier.id(), tier, tier.id());
  }

  Line line(Cause cause, long points, List<Ground> grounds) {
    return new Line(part, code, tier, cause, points, reason, grounds);
  }

  /** A line that rests on nothing of its own. */
  Line line(Cause cause, long points) {
    return line(cause, points, List.of());
  }
}
