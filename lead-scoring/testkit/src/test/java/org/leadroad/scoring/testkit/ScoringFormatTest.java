package org.leadroad.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.SampleReportingFormat;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;

class ScoringFormatTest {

  private final SampleReportingFormat format = new ScoringFormat();

  @Property(tries = 20)
  void aCardIsShownWithItsRules(@ForAll Scorecard card) {
    assertTrue(format.appliesTo(card));
    Map<?, ?> shown = (Map<?, ?>) format.report(card);
    card.tiers().forEach(tier -> assertTrue(shown.containsValue(card.parts(tier))));
    assertTrue(shown.containsValue(card.bands()));
    assertEquals(Optional.of("Scorecard "), format.label(card));
  }

  @Property(tries = 20)
  void aProfileIsShownWithWhatHappened(
      @ForAll Profile profile, @ForAll Interaction interaction, @ForAll Score score) {
    Engagement engagement = profile.engagement();
    assertTrue(((Map<?, ?>) format.report(profile)).containsValue(engagement));
    assertArrayEquals(engagement.list().toArray(), (Object[]) format.report(engagement));
    assertTrue(((Map<?, ?>) format.report(interaction)).containsValue(interaction.eventId()));
    assertEquals(score.explain(Locale.ENGLISH), format.report(score));
    assertFalse(format.appliesTo("a string"));
  }
}
