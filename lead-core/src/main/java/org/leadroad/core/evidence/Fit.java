package org.leadroad.core.evidence;

import java.util.List;
import java.util.stream.Stream;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;

/** What evidence can be about: anything else would be kept, and never count. */
final class Fit {

  private Fit() {}

  static void requireKind(EvidenceKind kind, Claim about) {
    if (!kind.about().contains(about.kind())) {
      throw new IllegalArgumentException(
          "evidence of kind "
              + kind
              + " must be about one of "
              + kind.about()
              + ", but was about "
              + about.kind()
              + ". Maybe pass the identity instead of the intent, or the other way round.");
    }
  }

  static void requireContact(Contact through, Claim about) {
    boolean mail = through instanceof EmailAddress;
    List<Contact> given =
        parties(about)
            .flatMap(who -> mail ? who.emails().stream() : who.phones().stream())
            .map(Contact.class::cast)
            .toList();
    if (!given.isEmpty()
        && given.stream().noneMatch(contact -> contact.key().equals(through.key()))) {
      throw new IllegalArgumentException(
          "contact must be one of the "
              + given.size()
              + (mail ? " e-mail addresses" : " telephone numbers")
              + " of the "
              + about.kind()
              + " that the evidence is about, but is none of them."
              + " Maybe take it from the claim: person.emails().get(0).");
    }
  }

  private static Stream<Identity> parties(Claim about) {
    if (about instanceof Sameness link) {
      return Stream.of(link.one(), link.other());
    }
    return about instanceof Identity who ? Stream.of(who) : Stream.of();
  }
}
