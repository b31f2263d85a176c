package org.leadroad.scoring.testkit.laws;

import static org.leadroad.scoring.testkit.laws.OfferCard.NOW;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.sessions.JqwikSession;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.testkit.GoldenFile;
import org.leadroad.scoring.testkit.ScorecardContract;
import org.leadroad.scoring.testkit.ScoringVerifier;

/**
 * All that the kit has to find out about a card, run on the same profiles each time: its laws, the
 * laws of its owner, a golden file and a few assertions.
 */
final class Inspection {

  static final Path GOLDEN =
      Path.of(System.getProperty("basedir", "lead-scoring/testkit"), "src/test/golden/offers.txt");
  private static final int TRIES = 100;

  private final Set<String> found = new TreeSet<>();

  private Inspection() {}

  /** The names of what finds something, as its message begins. */
  static Set<String> of(ScorecardContract contract) {
    Inspection inspection = new Inspection();
    inspection.laws(contract);
    inspection.run("golden file", () -> golden(contract).check());
    inspection.run("assertion", () -> assertions(contract));
    return inspection.found;
  }

  static GoldenFile golden(ScorecardContract contract) {
    return GoldenFile.of(GOLDEN, contract.card());
  }

  private void laws(ScorecardContract contract) {
    for (Try each : Tries.SAME_FOR_ALL) {
      law(() -> contract.everythingCanBeAsked(each.one, each.asOf));
      law(() -> contract.theLinesSumToTheTotal(each.one, each.asOf));
      law(() -> contract.theSameFactsGiveTheSameScore(each.one, each.asOf));
      law(() -> contract.whatComesLaterIsNotSeen(each.one, each.asOf));
      law(() -> contract.whatDecaysNeverGrows(each.one, each.before, each.asOf));
      law(() -> contract.noScoreIsOutOfRange(each.one, each.asOf));
      law(() -> contract.thePlanSaysWhatTheTreeSays(each.one, each.asOf));
      law(() -> contract.ownLawsHold(each.one, each.other, each.asOf));
    }
    List<Profile> some = Tries.SAME_FOR_ALL.stream().map(Try::one).limit(20).toList();
    law(() -> contract.theTotalRanksTierByTier(some, NOW));
    law(() -> contract.aRankingHoldsEveryone(some, NOW));
    law(contract::theCardAndItsDocumentAreTheSame);
  }

  /** Whom a law is tried with, and when. */
  private record Try(Profile one, Profile other, Instant asOf, Instant before) {}

  private static final class Tries {

    static final List<Try> SAME_FOR_ALL = new ArrayList<>();

    static {
      OfferContract sound = new OfferCardLawsTest();
      JqwikSession.run(
          () -> {
            RandomGenerator<Profile> profiles = sound.profiles().generator(TRIES);
            RandomGenerator<Instant> instants = sound.instantsToAskAbout().generator(TRIES);
            Random chance = new Random(7);
            for (int i = 0; i < TRIES; i++) {
              SAME_FOR_ALL.add(
                  new Try(
                      profiles.next(chance).value(),
                      profiles.next(chance).value(),
                      instants.next(chance).value(),
                      instants.next(chance).value()));
            }
          });
    }
  }

  /** A law says its name itself. */
  private void law(Runnable law) {
    try {
      law.run();
    } catch (AssertionError broken) {
      String message = String.valueOf(broken.getMessage());
      found.add(
          message.startsWith("own law \"")
              ? "own law: " + message.split("\"", 3)[1]
              : message.split(":", 2)[0]);
    }
  }

  private void run(String name, Runnable check) {
    try {
      check.run();
    } catch (AssertionError broken) {
      found.add(name);
    }
  }

  private static void assertions(ScorecardContract contract) {
    ScoringVerifier<Profile> verifier = ScoringVerifier.of(contract.card());
    verifier
        .given(
            Profile.builder()
                .set(OfferCard.AGE, 18L)
                .set(OfferCard.CONSENT, true)
                .engagement(
                    Engagement.of(
                        List.of(
                            happened("email-click", 2, Direction.THEIRS),
                            happened("call", 29, Direction.THEIRS),
                            happened("call", 31, Direction.THEIRS),
                            happened("call", 1, Direction.OURS))))
                .build(),
            NOW)
        .fires("grown-up")
        .withPoints(100)
        .fires("clicks")
        .withPoints(5)
        .fires("calls")
        .withPoints(10);
  }

  private static Interaction happened(String type, int daysAgo, Direction side) {
    return Interaction.of(type, NOW.minus(Duration.ofDays(daysAgo)), side, type + daysAgo);
  }
}
