package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** What a card could not ask, and what no rule can count, is seen in everything that is written. */
class IncompleteScoreTest {

  private static final Instant NOW = Instant.parse("2026-03-31T18:00:00Z");

  @TempDir Path out;

  @Test
  void theLineOfTheLeadSaysSo() throws Exception {
    run();
    Map<?, ?> line = new Desk(out).leads().get(0);
    assertEquals("false", String.valueOf(((Map<?, ?>) line.get("score")).get("complete")));
    assertEquals(
        List.of(
            Map.of("code", "SCORE_INCOMPLETE", "field", ""),
            Map.of("code", "INTERACTION_TYPE_UNKNOWN", "field", "page-veiw")),
        line.get("issues"));
  }

  @Test
  void thePageSaysSo() throws Exception {
    run();
    String page = new Desk(out).page();
    assertTrue(page.contains(">incomplete</small>"), page);
    assertTrue(page.contains("Incomplete: a rule or a band could not be asked"), page);
    assertTrue(page.contains("No rule can count page-veiw"), page);
  }

  @Test
  void theSummarySaysSo() throws Exception {
    String says = run();
    assertTrue(says.contains("  1 score is incomplete"), says);
  }

  private String run() throws IOException {
    Enquiries enquiries = new Enquiries(StandardReader.forRegion("IT"));
    Policy policy =
        Policy.builder()
            .reader(enquiries)
            .verification(House.verification())
            .scorer(failing())
            .definitions(Definitions.sales())
            .build();
    FactsFile said = new FactsFile("facts.jsonl");
    said.read(
        new StringReader(
            "{\"file\":\"form.json\",\"interaction\":\"page-veiw\",\"at\":\"2026-03-31T18:00:00Z\"}"));
    Language english = Language.of("en", ZoneOffset.UTC);
    StringWriter summary = new StringWriter();
    try (Job job = new Job(enquiries, said, policy, NOW, english, new Spool(out))) {
      Receipt form = FactsFileTest.receipt("form", Optional.empty());
      job.take(
          new Inbox.Opened("form.json", Optional.empty(), Intake.of(List.of(form), List.of())));
      job.write(out, Optional.empty(), new Progress(System.err, false, ""))
          .print(new PrintWriter(summary), out);
    }
    return summary.toString();
  }

  private static Scorer<Snapshot> failing() {
    Vocabulary.Builder words = Vocabulary.builder();
    Attribute<Boolean> known = words.flag("known");
    Interactions pages = words.interactions("page-view");
    return Scorecard.builder("failing", 1, words.build())
        .tier(Tier.FLAT, Rule.when("known", known.is(true), 1), Rule.each("pages", pages, 1))
        .bands(Bands.hot(2).warm(1))
        .build()
        .scorer(
            Bindings.<Snapshot>builder()
                .value(
                    known,
                    snapshot -> {
                      throw new IllegalStateException("no answer");
                    })
                .engagement(snapshot -> snapshot.road().engagement())
                .build());
  }
}
