package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** Stored verdicts are replayed, never recomputed behind the host's back. */
class RecordedVerdictTest {

  @Provide
  Arbitrary<Opinion> opinions() {
    return AnyOpinion.opinions();
  }

  @Property
  void aReplayedVerdictEqualsTheOriginal(@ForAll("opinions") Opinion opinion) {
    Dossier dossier = StrategyAlgebraTest.known();
    Verdict<Identity> given =
        Verification.ask(Enquiries.<Identity>saying(opinion), Enquiries.GIULIA, dossier);
    Verdict<Identity> replayed =
        Verification.recorded(Enquiries.GIULIA, given.opinion(), given.strategy(), dossier);
    assertEquals(given, replayed);
    assertEquals(given.verified(), replayed.verified());
    assertEquals(given.hashCode(), replayed.hashCode());
  }

  @Test
  void anOpinionThatHoldsOnNothingWasNeverAVerdict() {
    Opinion words = Opinion.holds(Confidence.CERTAIN);
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Verification.<Identity>recorded(
                    Enquiries.GIULIA, words, "handshake/1", Enquiries.giulia()));
    assertTrue(refusal.toString().contains("handshake/1"));
  }

  @Test
  void evidenceThatIsMissingOrLaterIsRefused() {
    Opinion holds = new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("HANDSHAKE")));
    Dossier now = Enquiries.giulia(Enquiries.seen(EvidenceKind.HANDSHAKE, Enquiries.GIULIA));
    Dossier before =
        Dossier.asOf(Enquiries.NOW.minusSeconds(61), Enquiries.giulia().readings().get(0))
            .with(now.evidence());
    assertTrue(
        Verification.<Identity>recorded(Enquiries.GIULIA, holds, "handshake/1", now)
            .verified()
            .isPresent());
    assertThrows(
        IllegalArgumentException.class,
        () -> Verification.<Identity>recorded(Enquiries.GIULIA, holds, "handshake/1", before));
  }
}
