package org.leadroad.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;

/**
 * One contact of somebody, and what came through it; or, of somebody who gave none of the sort, the
 * one that nobody wrote down.
 */
record Line(Sort sort, Optional<Contact> contact) {

  /** What is tried in the same way, and what says that it works or does not. */
  enum Sort {
    MAIL,
    PHONE;

    EvidenceKind dead() {
      return this == MAIL ? EvidenceKind.EMAIL_BOUNCED : EvidenceKind.PHONE_DEAD;
    }

    List<EvidenceKind> works() {
      return this == MAIL
          ? List.of(EvidenceKind.EMAIL_CONFIRMED)
          : List.of(EvidenceKind.PHONE_CONFIRMED, EvidenceKind.CALL_ANSWERED);
    }

    List<Contact> given(Identity identity) {
      return List.copyOf(this == MAIL ? identity.emails() : identity.phones());
    }
  }

  static List<Line> of(Sort sort, Identity identity) {
    List<Line> lines = new ArrayList<>();
    sort.given(identity).forEach(contact -> lines.add(new Line(sort, Optional.of(contact))));
    return lines.isEmpty() ? List.of(new Line(sort, Optional.empty())) : lines;
  }

  List<Evidence> supporting(List<Evidence> about, List<EvidenceKind> asked) {
    return about.stream()
        .filter(piece -> asked.contains(piece.kind()) && sort.works().contains(piece.kind()))
        .filter(this::carries)
        .toList();
  }

  List<Evidence> contradicting(List<Evidence> about) {
    return about.stream()
        .filter(piece -> piece.kind().equals(sort.dead()))
        .filter(this::carries)
        .toList();
  }

  /** Evidence that names no contact is about all of the sort. */
  private boolean carries(Evidence piece) {
    Optional<Contact> through = piece.contact();
    return through.isEmpty()
        || contact.isEmpty()
        || contact.get().key().equals(through.get().key());
  }
}
