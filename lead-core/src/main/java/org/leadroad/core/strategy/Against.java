package org.leadroad.core.strategy;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** What speaks against a whole claim: heard by every check of evidence, whatever it asks for. */
final class Against {

  private Against() {}

  /** Denied if something does and nothing at all speaks for the claim; else a clash. */
  static Optional<Opinion> whole(Claim claim, List<Evidence> about) {
    List<Evidence> against =
        about.stream().filter(piece -> why(piece.kind(), claim).isPresent()).toList();
    if (against.isEmpty()) {
      return Optional.empty();
    }
    List<Evidence> supporting = about.stream().filter(piece -> piece.kind().supports()).toList();
    return Optional.of(
        supporting.isEmpty()
            ? Opinion.denied(worst(against, claim), against)
            : Opinion.clashes(supporting, against));
  }

  private static Denial worst(List<Evidence> against, Claim claim) {
    return against.stream()
        .flatMap(piece -> why(piece.kind(), claim).stream())
        .min(Denial::compareTo)
        .orElseThrow();
  }

  private static Optional<Denial> why(EvidenceKind seen, Claim claim) {
    if (seen.equals(EvidenceKind.DISOWNED)) {
      return Optional.of(Denial.NOT_THEM);
    }
    if (seen.equals(EvidenceKind.JUNK_REPORTED)) {
      return Optional.of(Denial.JUNK);
    }
    return switch (claim.kind()) {
      case INTENT ->
          Optional.of(Denial.NOT_INTERESTED)
              .filter(why -> seen.equals(EvidenceKind.NOT_INTERESTED));
      case SAMENESS ->
          Optional.of(Denial.NOT_SAME).filter(why -> seen.equals(EvidenceKind.OTHER_PARTY));
      case PERSON, COMPANY -> Optional.empty();
    };
  }
}
