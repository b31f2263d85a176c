package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.Enquiries;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class IntentChecksTest {

  private static final EvidenceKind[] BANT = {
    EvidenceKind.NEED_STATED,
    EvidenceKind.BUDGET_STATED,
    EvidenceKind.AUTHORITY_STATED,
    EvidenceKind.TIMING_STATED
  };

  private static final Intent SUV = Enquiries.SEVEN_SEATS;
  private static final Intent NOTHING = Intent.builder().about(Enquiries.SUV.id()).build();

  private static Intent ask(String what) {
    return Intent.builder().about(Enquiries.SUV.id()).want(Want.of(Want.Kind.ASK, what)).build();
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "un SUV a 7 posti",
        "quanto costa la 500?",
        "preventivo",
        "a quote",
        "come si paga?",
        "Buongiorno, vorrei informazioni sulla Panda ibrida",
        "test drive",
        "finanziamento",
        "the electric one"
      })
  void askingForSomethingIsSpecific(String what) {
    assertEquals(Ask.enough(), Ask.part(IntentChecks.specificRequest(), ask(what)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "informazioni",
        "Buongiorno, vorrei avere maggiori informazioni. Grazie",
        "I would like more information about your products",
        "contattatemi",
        "newsletter",
        "info su un'auto",
        "...",
        "please call me back"
      })
  void askingInGeneralIsNot(String what) {
    assertEquals(
        Opinion.lacksInformation(Need.SPECIFIC_WANT),
        Ask.part(IntentChecks.specificRequest(), ask(what)));
  }

  @Test
  void whoWantsToBuyLeaseTryOrSellWantsSomethingSpecific() {
    for (Want.Kind kind : Want.Kind.values()) {
      Intent intent =
          Intent.builder().about(Enquiries.SUV.id()).want(Want.of(kind, "auto")).build();
      assertEquals(
          kind == Want.Kind.ASK ? Opinion.Kind.LACKS : Opinion.Kind.HOLDS,
          Ask.part(IntentChecks.specificRequest(), intent).kind());
    }
    assertEquals(
        Opinion.lacksInformation(Need.SPECIFIC_WANT),
        Ask.part(IntentChecks.specificRequest(), NOTHING));
  }

  @ParameterizedTest(name = "{0} of 4 asked, {1} stated: {2}")
  @CsvSource({
    "1,0,LACKS",
    "1,1,HOLDS",
    "2,1,LACKS",
    "2,2,HOLDS",
    "2,4,HOLDS",
    "3,2,LACKS",
    "3,3,HOLDS",
    "4,3,LACKS",
    "4,4,HOLDS"
  })
  void bantCountsWhatWasStated(int atLeast, int stated, Opinion.Kind expected) {
    EvidenceKind[] seen = Arrays.copyOf(BANT, stated);
    assertEquals(expected, Ask.verdict(IntentChecks.bant(atLeast), SUV, seen).kind());
  }

  @Test
  void bantSaysWhatIsMissing() {
    assertEquals(
        "one of (authority stated, budget stated, timing stated)",
        missing(IntentChecks.bant(2), EvidenceKind.NEED_STATED));
    assertEquals(
        "2 of (authority stated, budget stated, timing stated)",
        missing(IntentChecks.bant(3), EvidenceKind.NEED_STATED));
    assertEquals(
        "authority stated and budget stated and timing stated",
        missing(IntentChecks.bant(4), EvidenceKind.NEED_STATED));
    assertEquals(
        "offer fits and one of (operator convinced, 2 of (authority stated, budget stated, need"
            + " stated, timing stated))",
        missing(IntentChecks.standard()));
  }

  private static String missing(VerificationStrategy<Intent> strategy, EvidenceKind... seen) {
    return ((Opinion.Lacks) Ask.verdict(strategy, SUV, seen)).missing().describe(Locale.ENGLISH);
  }

  @Test
  void theSameStatedTwiceCountsOnce() {
    Opinion said =
        IntentChecks.bant(2)
            .judge(
                SUV,
                Enquiries.about(SUV)
                    .with(
                        Enquiries.seen("e1", EvidenceKind.NEED_STATED, SUV),
                        Enquiries.seen("e2", EvidenceKind.NEED_STATED, SUV)));
    assertEquals(Opinion.Kind.LACKS, said.kind());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {-1, 0, 5})
  void anotherNumberThanOneToFourIsRefused(int atLeast) {
    assertThrows(IllegalArgumentException.class, () -> IntentChecks.bant(atLeast));
  }

  @Test
  void theOfferFitsOrMisses() {
    assertEquals(
        Opinion.Kind.HOLDS,
        Ask.verdict(IntentChecks.withinOffer(), SUV, EvidenceKind.OFFER_FITS).kind());
    assertEquals(
        new Opinion.Denied(Denial.NOT_OFFERED, Set.of(EvidenceId.of("OFFER_MISSES"))),
        Ask.verdict(IntentChecks.withinOffer(), SUV, EvidenceKind.OFFER_MISSES));
    assertEquals(
        Opinion.Kind.CLASHES,
        Ask.verdict(
                IntentChecks.withinOffer(), SUV, EvidenceKind.OFFER_FITS, EvidenceKind.OFFER_MISSES)
            .kind());
  }

  @Test
  void theHostsOwnRuleForItsOfferDeniesWhatItCannotMeet() {
    assertEquals(Ask.enough(), Ask.part(IntentChecks.offering("all/1", intent -> true), SUV));
    assertEquals(
        new Opinion.Denied(Denial.NOT_OFFERED, Set.of()),
        Ask.part(IntentChecks.offering("none/1", intent -> false), SUV));
  }

  @Test
  void aRuleOfTheHostThatThrowsIsNamed() {
    Opinion said =
        Ask.verdict(
            IntentChecks.offering(
                "stock/1",
                intent -> {
                  throw new IllegalStateException("no stock");
                }),
            SUV);
    assertEquals(new Opinion.Undecided(Doubt.STRATEGY_FAILED, Set.of("stock/1")), said);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "'',LACKS",
    "OPERATOR_CONVINCED,LACKS",
    "NEED_STATED OFFER_FITS,LACKS",
    "NEED_STATED TIMING_STATED,LACKS",
    "NEED_STATED TIMING_STATED OFFER_FITS,HOLDS",
    "NOT_INTERESTED,DENIED",
    "JUNK_REPORTED,DENIED",
    "DISOWNED,DENIED",
    "OPERATOR_CONVINCED NOT_INTERESTED,CLASHES",
    "NEED_STATED NOT_INTERESTED,CLASHES",
    "OFFER_FITS,LACKS",
    "OFFER_MISSES,DENIED",
    "OPERATOR_CONVINCED OFFER_MISSES,DENIED",
    "OPERATOR_CONVINCED OFFER_FITS,HOLDS",
    "OPERATOR_CONVINCED OFFER_FITS OFFER_MISSES,CLASHES"
  })
  void theStandardWantsSomethingSpecificThatIsMeantAndOffered(String seen, Opinion.Kind expected) {
    EvidenceKind[] kinds =
        Arrays.stream(seen.split(" "))
            .filter(code -> !code.isEmpty())
            .map(IntentChecksTest::kind)
            .toArray(EvidenceKind[]::new);
    assertEquals(expected, Ask.verdict(IntentChecks.standard(), SUV, kinds).kind());
    Opinion.Kind vague = Ask.verdict(IntentChecks.standard(), ask("informazioni"), kinds).kind();
    assertEquals(expected == Opinion.Kind.HOLDS ? Opinion.Kind.LACKS : expected, vague);
  }

  @ParameterizedTest(name = "offered {0}, {1}: {2}")
  @CsvSource({
    "true,OPERATOR_CONVINCED,HOLDS",
    "true,NEED_STATED,LACKS",
    "true,OPERATOR_CONVINCED OFFER_MISSES,DENIED",
    "true,OPERATOR_CONVINCED OFFER_FITS,HOLDS",
    "false,OPERATOR_CONVINCED,DENIED",
    "false,OPERATOR_CONVINCED OFFER_FITS,DENIED"
  })
  void theHostsRuleTakesThePlaceOfSomebodyWhoLooks(
      boolean offered, String seen, Opinion.Kind expected) {
    VerificationStrategy<Intent> standard =
        IntentChecks.standard(IntentChecks.offering("stock/1", intent -> offered));
    EvidenceKind[] kinds =
        Arrays.stream(seen.split(" ")).map(IntentChecksTest::kind).toArray(EvidenceKind[]::new);
    assertEquals("standard-intent/2+stock/1", standard.name());
    assertEquals(expected, Ask.verdict(standard, SUV, kinds).kind());
  }

  private static EvidenceKind kind(String code) {
    boolean against =
        Set.of("NOT_INTERESTED", "JUNK_REPORTED", "DISOWNED", "OFFER_MISSES").contains(code);
    return against ? EvidenceKind.contradicting(code) : EvidenceKind.supporting(code);
  }
}
