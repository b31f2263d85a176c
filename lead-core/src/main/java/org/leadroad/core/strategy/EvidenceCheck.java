package org.leadroad.core.strategy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/**
 * Holds on evidence of one kind about the claim, denies on what speaks against it, and clashes
 * where both happened. What speaks against the whole claim clashes with any support that it has.
 */
record EvidenceCheck<C extends Claim>(EvidenceKind kind) implements VerificationStrategy<C> {

  EvidenceCheck {
    if (!kind.supports()) {
      throw new IllegalArgumentException(
          "kind must be one that supports, but was "
              + kind.code()
              + ". Maybe ask for what it contradicts: that check denies on it.");
    }
  }

  @Override
  public String name() {
    return kind.code().toLowerCase(Locale.ROOT).replace('_', '-') + "/1";
  }

  @Override
  public Opinion judge(C claim, Dossier dossier) {
    List<Evidence> about = dossier.evidenceAbout(claim);
    List<Evidence> against = about.stream().filter(piece -> why(piece, claim).isPresent()).toList();
    boolean wholly = against.stream().anyMatch(piece -> whyWholly(piece, claim).isPresent());
    Set<EvidenceId> supporting =
        ids(about, piece -> wholly ? piece.kind().supports() : piece.kind().equals(kind));
    if (against.isEmpty()) {
      return supporting.isEmpty()
          ? Opinion.lacksEvidence(Need.of(kind))
          : new Opinion.Holds(confidence(), supporting);
    }
    Set<EvidenceId> contradicting = ids(against, piece -> true);
    return supporting.isEmpty()
        ? new Opinion.Denied(worst(against, claim), contradicting)
        : Opinion.clashes(Clash.of(supporting, contradicting));
  }

  /** A hand shaken and a document seen leave nothing open; whoever answers may still be another. */
  private Confidence confidence() {
    boolean shown = kind.equals(EvidenceKind.HANDSHAKE) || kind.equals(EvidenceKind.DOCUMENT_SEEN);
    return shown ? Confidence.CERTAIN : Confidence.LIKELY;
  }

  private Denial worst(List<Evidence> against, Claim claim) {
    return against.stream()
        .flatMap(piece -> why(piece, claim).stream())
        .min(Denial::compareTo)
        .orElseThrow();
  }

  private Optional<Denial> why(Evidence piece, Claim claim) {
    return whyWholly(piece, claim).or(() -> whyThisKind(piece.kind()));
  }

  private static Optional<Denial> whyWholly(Evidence piece, Claim claim) {
    EvidenceKind seen = piece.kind();
    if (seen.equals(EvidenceKind.DISOWNED)) {
      return Optional.of(Denial.NOT_THEM);
    }
    if (seen.equals(EvidenceKind.JUNK_REPORTED)) {
      return Optional.of(Denial.JUNK);
    }
    boolean unwanted =
        claim.kind() == Claim.Kind.INTENT && seen.equals(EvidenceKind.NOT_INTERESTED);
    return unwanted ? Optional.of(Denial.NOT_INTERESTED) : Optional.empty();
  }

  private Optional<Denial> whyThisKind(EvidenceKind seen) {
    boolean bounced =
        kind.equals(EvidenceKind.EMAIL_CONFIRMED) && seen.equals(EvidenceKind.EMAIL_BOUNCED);
    boolean called =
        kind.equals(EvidenceKind.PHONE_CONFIRMED) || kind.equals(EvidenceKind.CALL_ANSWERED);
    if (bounced || (called && seen.equals(EvidenceKind.PHONE_DEAD))) {
      return Optional.of(Denial.UNREACHABLE);
    }
    boolean missed = kind.equals(EvidenceKind.OFFER_FITS) && seen.equals(EvidenceKind.OFFER_MISSES);
    return missed ? Optional.of(Denial.NOT_OFFERED) : Optional.empty();
  }

  private static Set<EvidenceId> ids(List<Evidence> pieces, Predicate<Evidence> which) {
    return pieces.stream().filter(which).map(Evidence::id).collect(Collectors.toSet());
  }
}
