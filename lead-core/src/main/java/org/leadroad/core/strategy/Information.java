package org.leadroad.core.strategy;

import java.util.Set;
import java.util.TreeSet;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy.Judge;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** What the words alone can be asked about an identity; held without grounds, never denied. */
enum Information implements Judge<Identity> {
  NAMED,
  REACHABLE,
  PLAUSIBLE_EMAIL,
  PLAUSIBLE_PHONE,
  PLAUSIBLE_TAX_ID,
  NOT_PLACEHOLDER;

  @Override
  public Opinion judge(Identity identity, Dossier dossier) {
    return switch (this) {
      case NAMED -> needing(Need.NAME, identity.isNamed() && !Placeholders.namesNobody(identity));
      case REACHABLE -> reachable(identity);
      case PLAUSIBLE_EMAIL -> needing(Need.EMAIL, hasEmail(identity));
      case PLAUSIBLE_PHONE -> needing(Need.PHONE, hasPhone(identity));
      case PLAUSIBLE_TAX_ID -> identity.taxId().map(Information::taxId).orElse(NO_TAX_ID);
      case NOT_PLACEHOLDER -> notPlaceholder(identity);
    };
  }

  private static final Opinion NO_TAX_ID = Opinion.lacksInformation(Need.TAX_ID);

  /** Given, so far as the words go; the mint knows that words alone verify nothing. */
  static Opinion needing(Need need, boolean given) {
    return given ? Opinion.holds(Confidence.CERTAIN) : Opinion.lacksInformation(need);
  }

  private static Opinion needing(Set<Need> needs) {
    return needs.isEmpty()
        ? Opinion.holds(Confidence.CERTAIN)
        : Opinion.lacksInformation(needs.toArray(Need[]::new));
  }

  private static Opinion reachable(Identity identity) {
    Set<Need> needs = new TreeSet<>();
    if (!identity.isNamed()) {
      needs.add(Need.NAME);
    }
    if (!hasEmail(identity) && !hasPhone(identity)) {
      needs.add(Need.CONTACT);
    }
    return needing(needs);
  }

  private static boolean hasEmail(Identity identity) {
    return identity.emails().stream().anyMatch(PlausibleEmail::is);
  }

  private static boolean hasPhone(Identity identity) {
    return identity.phones().stream().anyMatch(PlausiblePhone::is);
  }

  private static Opinion taxId(TaxId id) {
    return switch (id.kind()) {
      case CODICE_FISCALE -> needing(Need.TAX_ID, ItalianTaxIds.isCodiceFiscale(id.key()));
      case PARTITA_IVA -> needing(Need.TAX_ID, ItalianTaxIds.isPartitaIva(id.key()));
      case OTHER -> Opinion.noAnswer();
    };
  }

  private static Opinion notPlaceholder(Identity identity) {
    boolean contactsMadeUp = Placeholders.onlyMadeUpContacts(identity);
    Set<Need> needs = new TreeSet<>();
    if (Placeholders.namesNobody(identity)
        || (contactsMadeUp && Placeholders.namesAnybody(identity))) {
      needs.add(Need.NAME);
    }
    if (contactsMadeUp) {
      needs.add(Need.CONTACT);
    }
    return needing(needs);
  }
}
