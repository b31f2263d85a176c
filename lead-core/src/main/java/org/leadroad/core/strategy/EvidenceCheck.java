package org.leadroad.core.strategy;

import java.util.List;
import java.util.Locale;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/**
 * Holds on evidence of one kind about the claim, denies on what speaks against it, and clashes
 * where both happened. What speaks against the whole claim clashes with any support that it has.
 */
record EvidenceCheck<C extends Claim>(EvidenceKind kind) implements VerificationStrategy<C> {

  EvidenceCheck {
    requireSupport(kind);
  }

  static void requireSupport(EvidenceKind kind) {
    if (!kind.supports()) {
      throw new IllegalArgumentException(
          "kind must be one that supports, but was "
              + kind.code()
              + ". Maybe ask for what it contradicts: that check denies on it.");
    }
  }

  static String nameOf(EvidenceKind kind) {
    return kind.code().toLowerCase(Locale.ROOT).replace('_', '-') + "/1";
  }

  @Override
  public String name() {
    return nameOf(kind);
  }

  @Override
  public Opinion judge(C claim, Dossier dossier) {
    List<Evidence> about = dossier.evidenceAbout(claim);
    return Against.whole(claim, about).orElseGet(() -> judge(about));
  }

  private Opinion judge(List<Evidence> about) {
    List<Evidence> supporting = about.stream().filter(it -> it.kind().matches(kind)).toList();
    List<Evidence> against = about.stream().filter(it -> misses(it.kind())).toList();
    if (against.isEmpty()) {
      return supporting.isEmpty()
          ? Opinion.lacksEvidence(Need.of(kind))
          : Opinion.holds(confidence(), supporting);
    }
    return supporting.isEmpty()
        ? Opinion.denied(Denial.NOT_OFFERED, against)
        : Opinion.clashes(supporting, against);
  }

  private boolean misses(EvidenceKind seen) {
    return kind.equals(EvidenceKind.OFFER_FITS) && seen.equals(EvidenceKind.OFFER_MISSES);
  }

  /** A hand shaken and a document seen leave nothing open; whoever answers may still be another. */
  private Confidence confidence() {
    boolean shown = kind.equals(EvidenceKind.HANDSHAKE) || kind.equals(EvidenceKind.DOCUMENT_SEEN);
    return shown ? Confidence.CERTAIN : Confidence.LIKELY;
  }
}
