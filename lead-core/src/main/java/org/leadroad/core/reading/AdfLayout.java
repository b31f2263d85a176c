package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.words.LeadId;

/**
 * The words of an ADF prospect: contacts of the customer, one intent. The vendor is the seller and
 * the provider a portal, so nothing is claimed of them.
 */
final class AdfLayout implements Layout {

  private final LeadId lead;
  private final AdfTree prospect;
  private final Notes notes;

  AdfLayout(Lead lead, Notes notes) {
    this.lead = lead.id();
    this.prospect = AdfTree.of(lead);
    this.notes = notes;
  }

  @Override
  public List<Identity> identities(Optional<String> hostRegion) {
    List<Identity> identities = new ArrayList<>();
    for (AdfTree customer : prospect.all("customer")) {
      identities.addAll(identities(customer, hostRegion));
      for (AdfTree contact : customer.all("contact")) {
        identities.addAll(identities(contact, hostRegion));
      }
    }
    return identities;
  }

  private List<Identity> identities(AdfTree contact, Optional<String> hostRegion) {
    // Most customers say nothing of the kind themselves, but in their contacts.
    if (contact.all("name", "email", "phone", "address").isEmpty()) {
      return List.of();
    }
    return new AdfContact(contact, notes).party(hostRegion).identities(lead);
  }

  @Override
  public Optional<Intent> intent() {
    return new AdfWishes(prospect, notes).intent(lead);
  }

  @Override
  public List<Said> dates() {
    return notes.values(Field.REQUESTED_AT, prospect.all("requestdate"));
  }
}
