package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Want;

/**
 * Tells what kind of request an enquiry is (C3): by what a form says about it, then by the thing
 * that is wanted, then by what the message says; who writes that they only look is believed before
 * a form that names a thing.
 */
final class Requests {

  private static final Senses SENSES = Senses.of(Sense.SPECIFIC, Sense.GENERAL, Sense.JUST_LOOKING);

  private Requests() {}

  /** What the field for it says; "other" and "contact" say nothing. */
  static Optional<Request> named(Said kind, Wording wording) {
    Optional<Want.Kind> known = Interests.kind(kind.reveal());
    if (known.isPresent() && known.get() != Want.Kind.ASK) {
      return Optional.of(of(Request.Kind.SPECIFIC, kind, Confidence.CERTAIN));
    }
    List<Wording.Hit> hits = wording.tokens(kind.reveal()).find(SENSES);
    return hits.isEmpty()
        ? Optional.empty()
        : Optional.of(
            of(Request.Kind.valueOf(hits.get(0).sense().name()), kind, Confidence.CERTAIN));
  }

  static Optional<Request> of(
      List<Said> kinds, List<Want> wants, Messages messages, Wording wording) {
    for (Said kind : kinds) {
      Optional<Request> named = named(kind, wording);
      if (named.isPresent()) {
        return named;
      }
    }
    Optional<Request> written = messages.request();
    boolean looks = written.filter(r -> r.kind() == Request.Kind.JUST_LOOKING).isPresent();
    return looks ? written : thing(wants).or(() -> written);
  }

  private static Optional<Request> thing(List<Want> wants) {
    for (Want want : wants) {
      if (want.kind() != Want.Kind.ASK) {
        return Optional.of(
            new Request(
                Request.Kind.SPECIFIC,
                want.what(),
                new Provenance(want.provenance().words(), Confidence.LIKELY)));
      }
    }
    return Optional.empty();
  }

  private static Request of(Request.Kind kind, Said said, Confidence sure) {
    return new Request(kind, said.text(), said.provenance(sure));
  }
}
