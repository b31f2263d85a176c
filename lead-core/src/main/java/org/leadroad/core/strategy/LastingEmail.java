package org.leadroad.core.strategy;

import java.util.Objects;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy.Judge;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/**
 * Asks for an address outside throw-away services; and, where that is wanted, for its confirmation.
 */
record LastingEmail(DomainList disposable, boolean confirmed) implements Judge<Identity> {

  LastingEmail {
    Objects.requireNonNull(disposable, "disposable");
  }

  @Override
  public Opinion judge(Identity identity, Dossier dossier) {
    boolean lasts = identity.emails().stream().anyMatch(this::lasts);
    // Who gave no address at all is not asked for a better one, only for some evidence.
    return confirmed && (lasts || identity.emails().isEmpty())
        ? new EvidenceCheck<Identity>(EvidenceKind.EMAIL_CONFIRMED).judge(identity, dossier)
        : Information.needing(Need.LASTING_EMAIL, lasts);
  }

  private boolean lasts(EmailAddress email) {
    return PlausibleEmail.is(email) && !disposable.contains(email);
  }
}
