package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** What was answered can be answered again, whatever was decided or deleted since. */
class ExplanationTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final List<Fact> FACTS =
      List.of(Sample.received(ANNA), Sample.visit("visit", ANNA, Sample.TUESDAY));

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  private static final Text EMAIL = WORDS.text("e-mail", Fold.CASE);
  private static final Interactions VISITS = WORDS.interactions("showroom-visit");
  private static final Vocabulary VOCABULARY = WORDS.build();

  /** The rules as they were in a version: of a visit, and of the e-mail address. */
  private static Policy policy(int version, int visit) {
    Scorecard card =
        Scorecard.builder("sample", version, VOCABULARY)
            .tier(
                Tier.FLAT,
                Rule.each("visits", VISITS, visit).because("came to see us"),
                Rule.when("address", EMAIL.present(), 20).because("can be written to"))
            .bands(Bands.hot(30).warm(5))
            .build();
    Scorer<Snapshot> scorer =
        card.scorer(
            Bindings.<Snapshot>builder()
                .optional(
                    EMAIL,
                    snapshot ->
                        snapshot.reading().emails().stream()
                            .findFirst()
                            .map(address -> address.text().reveal()))
                .engagement(snapshot -> snapshot.road().engagement())
                .build());
    return Sample.policy(scorer);
  }

  private static Road with(Fact... more) {
    return Road.of(Stream.concat(FACTS.stream(), Stream.of(more)).toList());
  }

  private static Score score(Policy policy, Road road) {
    return LeadRow.of(policy, road, Sample.TUESDAY).score();
  }

  @Test
  void row162AnOldScoreIsExplainedByTheRulesOfItsDay() {
    Policy old = policy(1, 10);
    LeadRow row = LeadRow.of(old, with(), Sample.TUESDAY);
    Fact judged = Fact.judged(FactId.of("judged"), row, "night-run");

    Road later = with(judged, Sample.visit("again", ANNA, Sample.FRIDAY));
    assertEquals(50, score(policy(2, 30), later).total(), "by the rules of today");
    Judgement kept = later.judgement().orElseThrow();
    assertEquals("sample/1", kept.card());
    assertEquals(30, kept.total());
    assertEquals(row.score(), score(policy(1, 10), later));
    for (Locale locale : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
      assertEquals(row.score().explain(locale), score(policy(1, 10), later).explain(locale));
    }
  }

  @Test
  void row162WhatWasErasedCountsNoMoreAndIsSilentInTheExplanation() {
    Policy policy = policy(1, 10);
    Fact judged =
        Fact.judged(FactId.of("j"), LeadRow.of(policy, with(), Sample.TUESDAY), "night-run");
    Road erased = with(judged, Sample.erased("gone", ANNA, Sample.FRIDAY));

    assertTrue(erased.isErased(), "says why");
    assertEquals(30, erased.judgement().orElseThrow().total(), "what was said stays");
    Score again = score(policy, erased);
    assertEquals(10, again.total(), "the visit is counted, the address is not known any more");
    assertEquals(List.of("address"), again.silent().stream().map(Score.Line::part).toList());
    assertFalse(again.explain(Locale.ENGLISH).contains("example.com"));
  }

  @Test
  void row162WhatIfIsScoringAgain() {
    Policy policy = policy(1, 10);
    Score as = score(policy, with());
    Score unless = score(policy, Road.of(List.of(Sample.received(ANNA))));
    assertEquals(as.points("visits"), as.total() - unless.total());
    assertEquals(as.diff(unless).points(), as.total() - unless.total());
  }

  @Test
  void row120EachAnswerIsAFactOfItsOwnAndTheLeadStaysAsItIs() {
    Fact shake = Sample.handshake("shake", ANNA, Sample.TUESDAY);
    Road road = with(shake);
    Fact yes = judged("yes", road, IdentityChecks.standard());
    Fact no =
        judged("no", road, VerificationStrategy.of("no/1", (who, dossier) -> Opinion.needsALook()));
    List<Fact> all = new ArrayList<>(road.facts());
    all.addAll(List.of(yes, no));
    Road both = Road.of(all);

    assertEquals(ANNA, both.lead());
    assertTrue(both.facts().containsAll(List.of(yes, no)), "neither takes the other's place");
    assertEquals(Standing.Kind.CUSTOMER, standing(yes));
    assertEquals(Standing.Kind.LEAD, standing(no));
    assertEquals(
        Standing.Kind.CUSTOMER,
        LeadRow.of(Sample.policy(), both, Sample.FRIDAY).snapshot().standing().kind(),
        "where they stand is asked of what is known, and not of what was answered");
  }

  private static Fact judged(String id, Road road, VerificationStrategy<Identity> who) {
    Policy policy =
        Policy.builder()
            .reader(StandardReader.forRegion("IT"))
            .verification(Verification.of(who, IntentChecks.standard()))
            .scorer(Sample.policy().scorer())
            .definitions(Definitions.sales())
            .build();
    return Fact.judged(FactId.of(id), LeadRow.of(policy, road, Sample.TUESDAY), "night-run");
  }

  private static Standing.Kind standing(Fact judged) {
    return judged.what() instanceof Happening.Judged answer
        ? answer.judgement().standing()
        : Standing.Kind.LEAD;
  }
}
