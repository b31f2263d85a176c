package org.leadroad.core.testkit.laws;

import java.util.List;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Holds when one thing happened and nothing speaks against it, as a host would write it. */
class Handshake implements VerificationStrategy<Claim> {

  private final EvidenceKind kind;

  Handshake() {
    this(EvidenceKind.HANDSHAKE);
  }

  Handshake(EvidenceKind kind) {
    this.kind = kind;
  }

  @Override
  public String name() {
    return "shaken/1";
  }

  @Override
  public Opinion judge(Claim claim, Dossier dossier) {
    List<Evidence> shaken =
        dossier.supporting(claim).stream().filter(piece -> piece.kind().equals(kind)).toList();
    List<Evidence> against = dossier.contradicting(claim);
    if (against.isEmpty()) {
      return shaken.isEmpty()
          ? Opinion.lacksEvidence(Need.of(kind))
          : Opinion.holds(Confidence.CERTAIN, shaken);
    }
    return shaken.isEmpty()
        ? Opinion.denied(Denial.NOT_THEM, against)
        : Opinion.clashes(shaken, against);
  }
}
