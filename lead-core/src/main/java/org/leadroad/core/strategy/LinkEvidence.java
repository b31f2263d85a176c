package org.leadroad.core.strategy;

import java.util.List;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Holds on evidence of one kind about a link itself, not about its sides. */
record LinkEvidence(EvidenceKind kind) implements VerificationStrategy<Sameness> {

  LinkEvidence {
    EvidenceCheck.requireSupport(kind);
  }

  @Override
  public String name() {
    return EvidenceCheck.nameOf(kind);
  }

  @Override
  public Opinion judge(Sameness link, Dossier dossier) {
    return Against.whole(link, dossier.evidenceAbout(link)).orElseGet(() -> onLink(link, dossier));
  }

  private Opinion onLink(Sameness link, Dossier dossier) {
    List<Evidence> grounds =
        dossier.supporting(link).stream()
            .filter(piece -> piece.kind().matches(kind) && piece.claim().sameSubjectAs(link))
            .toList();
    return grounds.isEmpty()
        ? Opinion.lacksEvidence(Need.of(kind))
        : Opinion.holds(Confidence.LIKELY, grounds);
  }
}
