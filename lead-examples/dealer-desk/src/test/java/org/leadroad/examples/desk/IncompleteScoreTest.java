package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.LeadList;
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

  private final Enquiries enquiries = FactsFileTest.enquiries();
  private final LeadList list = list();

  @Test
  void theLineOfTheLeadSaysSo() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new LeadLines(enquiries).write(list, out);
    Map<?, ?> line = (Map<?, ?>) Json.read(out.toByteArray());
    assertEquals("false", String.valueOf(((Map<?, ?>) line.get("score")).get("complete")));
    assertEquals(
        List.of(
            Map.of("code", "SCORE_INCOMPLETE", "field", ""),
            Map.of("code", "INTERACTION_TYPE_UNKNOWN", "field", "page-veiw")),
        line.get("issues"));
  }

  @Test
  void thePageSaysSo() throws Exception {
    StringBuilder out = new StringBuilder();
    new Report(list, enquiries, List.of(), Language.of("en"))
        .write(out, new Progress(System.err, false, ""));
    String page = out.toString();
    assertTrue(page.contains(">incomplete</small>"), page);
    assertTrue(page.contains("Incomplete: a rule or a band could not be asked"), page);
    assertTrue(page.contains("No rule can count page-veiw"), page);
  }

  @Test
  void theSummarySaysSo() throws Exception {
    StringWriter out = new StringWriter();
    new Summary(list, List.of(), Path.of("out"), Language.of("en")).print(new PrintWriter(out));
    assertTrue(out.toString().contains("  1 score is incomplete"), out.toString());
  }

  private LeadList list() {
    Policy policy =
        Policy.builder()
            .reader(enquiries)
            .verification(House.verification())
            .scorer(failing())
            .definitions(Definitions.sales())
            .build();
    LeadId form = LeadId.of("form");
    Interaction misspelt = Interaction.of("page-veiw", NOW, Direction.THEIRS, "e-1");
    Book book =
        Book.of(
            List.of(
                Fact.received(FactId.of("f-1"), enquiries.of(form).receipt().lead(), "desk"),
                Fact.observed(FactId.of("f-2"), form, misspelt, "desk")));
    return LeadList.of(book, policy, NOW);
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
