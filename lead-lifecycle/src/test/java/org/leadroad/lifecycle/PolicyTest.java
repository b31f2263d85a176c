package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.LeadId;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

class PolicyTest {

  private static final Book BOOK = Book.of(Sample.week());

  @Test
  void everyPartIsRequired() {
    Policy.Builder builder = Policy.builder().definitions(Definitions.sales());
    IllegalStateException refused = assertThrows(IllegalStateException.class, builder::build);
    assertTrue(refused.getMessage().contains("reader"), refused.getMessage());
  }

  @Test
  void theStepsOneByOneGiveWhatTheListShows() {
    Policy policy = Sample.policy();
    for (LeadRow row : LeadList.of(BOOK, policy, Sample.FRIDAY)) {
      Road road = BOOK.road(row.snapshot().lead().id()).orElseThrow();
      Snapshot snapshot = policy.snapshot(road, Sample.FRIDAY);
      Score score = policy.score(snapshot);
      assertEquals(row.snapshot(), snapshot);
      assertEquals(row.score(), score);
      assertEquals(row.definition(), policy.definitionOf(snapshot, score));
    }
  }

  @Test
  void aSnapshotIsOfOneInstantInAllItsParts() {
    Road road = BOOK.road(LeadId.of("bruno")).orElseThrow();
    Snapshot onMonday = Sample.policy().snapshot(road, Sample.MONDAY);
    assertEquals(Sample.MONDAY, onMonday.asOf());
    assertEquals(road.asOf(Sample.MONDAY), onMonday.road());
    assertEquals(Standing.Kind.LEAD, onMonday.standing().kind());
    assertEquals(onMonday.lead(), onMonday.reading().lead());
    assertEquals(Sample.MONDAY, Sample.policy().score(onMonday).asOf());
    assertFalse(onMonday.toString().contains("Ferri"), onMonday.toString());
  }

  @Test
  void beforeTheWordsCameInThereIsNothingToKnow() {
    Road road = BOOK.road(LeadId.of("bruno")).orElseThrow();
    assertThrows(
        IllegalArgumentException.class,
        () -> Sample.policy().snapshot(road, Sample.MONDAY.minusNanos(1)));
  }

  @Test
  void everyLeadIsReadOnceAndScoredOnce() {
    List<String> read = new ArrayList<>();
    List<String> scored = new ArrayList<>();
    Reader reader =
        new Reader() {
          @Override
          public String name() {
            return "counting/1";
          }

          @Override
          public Reading read(Lead lead) {
            read.add(lead.id().value());
            return StandardReader.withoutRegion().read(lead);
          }
        };
    Vocabulary.Builder words = Vocabulary.builder();
    Attribute<Boolean> known = words.flag("known");
    Scorer<Snapshot> scorer =
        Scorecard.builder("counting", 1, words.build())
            .tier(Tier.FLAT, Rule.when("known", known.is(true), 1))
            .bands(Bands.hot(1).warmIf(known.is(false)))
            .build()
            .scorer(
                Bindings.<Snapshot>builder()
                    .value(
                        known,
                        snapshot -> {
                          scored.add(snapshot.lead().id().value());
                          return snapshot.standing().kind().identityVerified();
                        })
                    .build());
    LeadList.of(BOOK, Sample.policy(reader, Definitions.sales(), scorer), Sample.FRIDAY);
    assertEquals(List.of("anna", "bruno", "carla"), read);
    assertEquals(List.of("anna", "bruno", "carla"), scored);
  }
}
