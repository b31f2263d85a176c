package org.leadroad.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Provenance;

class FixtureTest {

  static List<Arguments> everybody() {
    return List.of(
        Arguments.of("giulia", Fixture.giulia()), Arguments.of("verdi", Fixture.verdi()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everybody")
  void eachStandingRestsOnTheLead(String name, Fixture somebody) {
    List<Standing> standings =
        List.of(somebody.lead(), somebody.prospect(), somebody.customer(), somebody.opportunity());
    assertEquals(List.of(Standing.Kind.values()), standings.stream().map(Standing::kind).toList());
    standings.forEach(standing -> assertEquals(List.of(somebody.lead()), standing.leads()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everybody")
  void theReadingComesFromTheWords(String name, Fixture somebody) {
    Identity who = somebody.reading().identities().get(0);
    assertEquals(somebody.identity(), who);
    assertEquals(List.of(somebody.intent()), somebody.reading().intents());
    for (Provenance from : Provenances.of(who)) {
      from.words().forEach(word -> assertTrue(word.index() < somebody.lead().words().size()));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everybody")
  void theEvidenceIsKnownNow(String name, Fixture somebody) {
    assertEquals(
        List.of(somebody.handshake(), somebody.needStated()),
        somebody.dossier().with(somebody.needStated(), somebody.handshake()).evidence());
    assertTrue(somebody.lead().receivedAt().isBefore(somebody.handshake().at()));
  }
}
