package org.leadroad.scoring.testkit;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;

/**
 * Shows in jqwik's reports what a generated card or profile says, which its own text form does not.
 * Found by jqwik itself; nothing here reaches a log of the library.
 */
public final class ScoringFormat implements SampleReportingFormat {

  /** Called by jqwik. */
  public ScoringFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Scorecard
        || value instanceof Profile
        || value instanceof Engagement
        || value instanceof Interaction
        || value instanceof Score;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Score score) {
      return score.explain(Locale.ENGLISH);
    }
    if (value instanceof Engagement engagement) {
      return engagement.list().toArray();
    }
    Map<Object, Object> parts = new LinkedHashMap<>();
    if (value instanceof Scorecard card) {
      for (Tier tier : card.tiers()) {
        put(parts, tier.name(), card.parts(tier));
      }
      put(parts, "bands", card.bands());
    } else if (value instanceof Profile profile) {
      put(parts, "size", profile.toString());
      put(parts, "engagement", profile.engagement());
    } else if (value instanceof Interaction interaction) {
      put(parts, "type", interaction.type());
      put(parts, "at", interaction.at());
      put(parts, "direction", interaction.direction());
      put(parts, "eventId", interaction.eventId());
      interaction.messageId().ifPresent(id -> put(parts, "messageId", id));
      put(parts, "details", interaction.details());
    }
    return parts;
  }

  private static void put(Map<Object, Object> parts, String label, Object part) {
    parts.put(SampleReportingFormat.plainLabel(label), part);
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(
        value instanceof Scorecard
            ? "Scorecard "
            : value instanceof Profile ? "Profile " : value instanceof Score ? "Score " : "");
  }
}
