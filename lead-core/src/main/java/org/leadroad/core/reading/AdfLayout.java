package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.words.LeadId;

/**
 * The words of an ADF prospect: contacts of the customer, one intent. The vendor is the seller and
 * the provider a portal, so nothing is claimed of them.
 */
final class AdfLayout implements Layout {

  /** Elements that ask for no consent, and of which there are many. */
  private static final Set<String> KNOWN =
      Set.of("name", "email", "phone", "comments", "comment", "timeframe", "id", "contact");

  private final LeadId lead;
  private final AdfTree prospect;

  /** The customers, each followed by its contacts. */
  private final List<AdfTree> people = new ArrayList<>(2);

  private final Notes notes;
  private final Background background;
  private final Consents consents;
  private final AdfWishes wishes;
  private @Nullable Messages messages;

  AdfLayout(Lead lead, Background background, Notes notes) {
    this.background = background;
    this.consents = new Consents(background.wording(), notes);
    this.lead = lead.id();
    this.prospect = AdfTree.of(lead);
    this.notes = notes;
    for (AdfTree customer : prospect.all("customer")) {
      people.add(customer);
      people.addAll(customer.all("contact"));
    }
    this.wishes = new AdfWishes(prospect, people, background, notes);
  }

  @Override
  public List<Identity> identities(Optional<String> hostRegion) {
    List<Identity> identities = new ArrayList<>();
    ContactLines told = messages().contact();
    for (AdfTree person : people) {
      // Most customers say nothing of the kind themselves, but in their contacts.
      if (person.first("name", "email", "phone", "address") != null) {
        identities.addAll(new AdfContact(person, notes).party(hostRegion, told).identities(lead));
      }
    }
    if (identities.isEmpty() && !told.isEmpty()) {
      Party party = new Party(notes);
      party.told(told, Phones.of(List.of(), hostRegion));
      identities.addAll(party.identities(lead));
    }
    return identities;
  }

  private Messages messages() {
    Messages known = messages;
    if (known == null) {
      known = new Messages(wishes.comments(), background, false, said -> false, consents, notes);
      messages = known;
    }
    return known;
  }

  @Override
  public Optional<Intent> intent() {
    return wishes.intent(lead, messages());
  }

  @Override
  public List<Consent> consents() {
    for (AdfTree person : people) {
      person.leaves().forEach(this::readConsent);
    }
    return consents.found();
  }

  private void readConsent(AdfTree element) {
    if (!KNOWN.contains(element.localName())) {
      element.text().ifPresent(said -> consents.readLabel(element.name(), said, said));
    }
  }

  @Override
  public List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (AdfTree person : people) {
      for (Said said : notes.values(Field.LANGUAGE, person, "language", "locale")) {
        languages.add(Languages.read(said, Confidence.CERTAIN));
      }
    }
    return languages;
  }

  @Override
  public List<Said> dates() {
    return notes.values(Field.REQUESTED_AT, prospect, "requestdate");
  }
}
