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

  private static final Senses SPECIFIC = Senses.of(Sense.SPECIFIC, Sense.TRADE_IN);
  private static final Senses JUST_LOOKING = SPECIFIC.with(Sense.JUST_LOOKING);
  private static final Senses ANY_REQUEST = JUST_LOOKING.with(Sense.GENERAL);

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
        : kind(hits.get(0).sense()).map(told -> of(told, kind, Confidence.CERTAIN));
  }

  static Optional<Request> of(
      List<Said> kinds, List<Want> wants, Messages messages, Wording wording) {
    for (Said kind : kinds) {
      Optional<Request> named = named(kind, wording);
      if (named.isPresent()) {
        return named;
      }
    }
    Optional<Request> written = written(messages.sentences());
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

  /** The most specific that is said; any other question is one of general interest, perhaps. */
  private static Optional<Request> written(List<Sentence> sentences) {
    Optional<Request> found = Optional.empty();
    for (Sentence sentence : sentences) {
      if (!sentence.hasAny(stronger(found))) {
        continue;
      }
      for (Wording.Hit hit : sentence.hits()) {
        Optional<Request.Kind> kind = kind(hit.sense());
        if (kind.isPresent() && stronger(found).has(hit.sense()) && !sentence.denied(hit)) {
          Said piece = sentence.part(hit.from(), hit.to());
          found = Optional.of(of(kind.get(), piece, Confidence.LIKELY));
        }
      }
    }
    return found.or(() -> question(sentences));
  }

  private static Optional<Request> question(List<Sentence> sentences) {
    for (Sentence sentence : sentences) {
      if (sentence.isQuestion()) {
        return Optional.of(of(Request.Kind.GENERAL, sentence.said(), Confidence.POSSIBLE));
      }
    }
    return Optional.empty();
  }

  /** What would be said of a more specific request than this one. */
  private static Senses stronger(Optional<Request> found) {
    if (found.isEmpty()) {
      return ANY_REQUEST;
    }
    return switch (found.get().kind()) {
      case SPECIFIC -> Senses.NONE;
      case JUST_LOOKING -> SPECIFIC;
      case GENERAL -> JUST_LOOKING;
    };
  }

  private static Optional<Request.Kind> kind(Sense sense) {
    return switch (sense) {
      case SPECIFIC, TRADE_IN -> Optional.of(Request.Kind.SPECIFIC);
      case JUST_LOOKING -> Optional.of(Request.Kind.JUST_LOOKING);
      case GENERAL -> Optional.of(Request.Kind.GENERAL);
      default -> Optional.empty();
    };
  }

  private static Request of(Request.Kind kind, Said said, Confidence sure) {
    return new Request(kind, said.text(), said.provenance(sure));
  }
}
