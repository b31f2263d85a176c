package org.leadroad.lifecycle.privacy;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Consent;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/** What one lead says to each purpose, as of an instant. */
final class Answers {

  /** Who is not to be approached at all is not to be approached in any of these ways. */
  private static final Set<Consent.Purpose> WAYS =
      EnumSet.of(
          Consent.Purpose.CALL,
          Consent.Purpose.EMAIL,
          Consent.Purpose.MESSAGE,
          Consent.Purpose.FAX,
          Consent.Purpose.MARKETING);

  private final Road then;
  private final Instant asOf;
  private final boolean erased;

  Answers(Road road, Instant asOf) {
    this.then = road.asOf(asOf);
    this.asOf = asOf;
    this.erased =
        then.facts().stream().anyMatch(fact -> fact.what().kind() == Happening.Kind.ERASED);
  }

  /** The last word; of one instant the strictest, since nobody knows which came last. */
  Permission.Answer to(Consent.Purpose purpose) {
    Permission.State state = Permission.State.UNKNOWN;
    Optional<Permission.Proof> last = Optional.empty();
    for (Fact fact : then.valid()) {
      if (fact.what() instanceof Happening.Consented consented
          && speaksOf(purpose, consented.proof())) {
        Permission.State next = state(consented.proof());
        boolean sameInstant = last.isPresent() && last.get().at().equals(fact.happened());
        if (!sameInstant || next.compareTo(state) > 0) {
          state = next;
          last =
              Optional.of(
                  new Permission.Proof(fact.id(), fact.happened(), fact.by(), consented.proof()));
        }
      }
    }
    return new Permission.Answer(then.lead().id(), state, last);
  }

  private static boolean speaksOf(Consent.Purpose purpose, ConsentProof said) {
    return said.purpose() == purpose
        || (said.purpose() == Consent.Purpose.CONTACT
            && said.answer() == Consent.Answer.REFUSED
            && WAYS.contains(purpose));
  }

  private Permission.State state(ConsentProof said) {
    if (said.until().isPresent() && !asOf.isBefore(said.until().get())) {
      return Permission.State.EXPIRED;
    }
    if (said.answer() == Consent.Answer.REFUSED) {
      return Permission.State.REFUSED;
    }
    return erased ? Permission.State.EXPIRED : Permission.State.GIVEN;
  }
}
