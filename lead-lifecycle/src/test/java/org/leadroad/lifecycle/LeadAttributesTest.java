package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** What the library knows of a lead is an attribute, in one line. */
class LeadAttributesTest {

  private static final Lead BOUGHT =
      Lead.builder()
          .id(LeadId.of("dario"))
          .receivedAt(Sample.MONDAY)
          .origin(
              Origin.builder()
                  .channel(Channel.TRADE_FAIR)
                  .initiative(Initiative.OURS)
                  .sources(List.of("Fiera di Aurora", "Liste e Nomi"))
                  .build())
          .words(Words.of("nome", "Dario Conti", "email", "dario@example.com"))
          .build();

  /** Each condition, and of whom it holds: Dario of the bought list, Bruno who shook hands. */
  static Stream<Arguments> conditions() {
    return Stream.of(
        asked("fair", lead -> lead.cameBy(Channel.WEBINAR, Channel.TRADE_FAIR), "dario"),
        asked("form", lead -> lead.channel().is("CONTACT_FORM"), "bruno"),
        asked("boughtList", lead -> lead.initiative(Initiative.OURS), "dario"),
        asked("theirs", lead -> lead.initiative().is("THEIRS"), "bruno"),
        asked("source", lead -> lead.sources().is("liste e nomi"), "dario"),
        asked("identityVerified", lead -> lead.identityVerified().is(true), "bruno"),
        asked("intentUnverified", lead -> lead.intentVerified().is(false), "bruno", "dario"),
        asked("customer", lead -> lead.standing().is("CUSTOMER"), "bruno"),
        asked("identityLacks", lead -> lead.identityVerdicts().is("LACKS"), "dario"),
        asked("identityHolds", lead -> lead.identityVerdicts().is("HOLDS"), "bruno"),
        asked("noIntent", lead -> lead.intentVerdicts().present().negate(), "bruno", "dario"));
  }

  private static Arguments asked(
      String id, Function<LeadAttributes, Condition> condition, String... holdsOf) {
    return Arguments.of(id, condition, List.of(holdsOf));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("conditions")
  void aCardCanAskForIt(
      String id, Function<LeadAttributes, Condition> condition, List<String> holdsOf) {
    Vocabulary.Builder words = Vocabulary.builder();
    LeadAttributes lead = LeadAttributes.in(words);
    Attribute<Boolean> own = words.flag("of-the-host");
    Scorecard card =
        Scorecard.builder("asks", 1, words.build())
            .tier(
                Tier.FLAT,
                Rule.when("asked", condition.apply(lead), 10),
                Rule.when("own", own.is(true), 1))
            .bands(Bands.hot(10).warm(1))
            .build();
    Scorer<Snapshot> scorer =
        card.scorer(lead.bindings().value(own, snapshot -> snapshot.complete()).build());
    Lead bruno = Sample.lead("bruno", "Bruno Ferri");
    Book book =
        Book.of(
            List.of(
                Sample.received(BOUGHT),
                Sample.received(bruno),
                Sample.handshake("shake-1", bruno, Sample.TUESDAY)));
    List<String> holds =
        LeadList.of(book, Sample.policy(scorer), Sample.TUESDAY).rows().stream()
            .filter(row -> row.score().total() == 11)
            .map(Sample::id)
            .sorted()
            .toList();
    assertEquals(holdsOf, holds);
  }

  @Test
  void theNamesAreDeclaredInTheVocabularyOfTheHost() {
    Vocabulary.Builder words = Vocabulary.builder();
    LeadAttributes lead = LeadAttributes.in(words);
    assertEquals(
        Map.of(
            "channel", lead.channel(),
            "initiative", lead.initiative(),
            "sources", lead.sources(),
            "standing", lead.standing(),
            "identity-verified", lead.identityVerified(),
            "intent-verified", lead.intentVerified(),
            "identity-verdicts", lead.identityVerdicts(),
            "intent-verdicts", lead.intentVerdicts()),
        words.build().attributes());
  }

  @Test
  void aNameThatMeansSomethingElseIsRefused() {
    Vocabulary.Builder words = Vocabulary.builder();
    words.text("channel", Fold.CASE);
    assertThrows(IllegalArgumentException.class, () -> LeadAttributes.in(words));
  }
}
