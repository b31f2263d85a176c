package org.leadroad.core.strategy;

import java.util.Objects;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy.Judge;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Asks for an address outside throw-away services. */
record LastingEmail(DomainList disposable) implements Judge<Identity> {

  LastingEmail {
    Objects.requireNonNull(disposable, "disposable");
  }

  /** Whether mail to it could arrive, and could still arrive next year. */
  static boolean is(EmailAddress email, DomainList disposable) {
    return PlausibleEmail.is(email) && !disposable.contains(email);
  }

  @Override
  public Opinion judge(Identity identity, Dossier dossier) {
    return Information.needing(
        Need.LASTING_EMAIL, identity.emails().stream().anyMatch(email -> is(email, disposable)));
  }
}
