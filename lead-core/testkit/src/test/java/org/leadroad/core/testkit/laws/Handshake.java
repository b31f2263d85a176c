package org.leadroad.core.testkit.laws;

import java.util.Set;
import java.util.stream.Collectors;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Holds when somebody shook hands, as a host would write it. */
class Handshake implements VerificationStrategy<Claim> {

  @Override
  public String name() {
    return "shaken/1";
  }

  @Override
  public Opinion judge(Claim claim, Dossier dossier) {
    Set<EvidenceId> grounds =
        dossier.evidenceAbout(claim).stream()
            .filter(piece -> piece.kind().equals(EvidenceKind.HANDSHAKE))
            .map(Evidence::id)
            .collect(Collectors.toSet());
    return grounds.isEmpty()
        ? Opinion.lacksEvidence(Need.of(EvidenceKind.HANDSHAKE))
        : new Opinion.Holds(Confidence.CERTAIN, grounds);
  }
}
