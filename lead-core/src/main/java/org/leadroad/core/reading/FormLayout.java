package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Word;

/** The words of a form, by what their labels stand for: one contact, one intent. */
final class FormLayout implements Layout {

  private final LeadId lead;
  private final Notes notes;
  private final Map<Field, List<Said>> fields = new EnumMap<>(Field.class);

  FormLayout(Lead lead, FormLabels labels, Notes notes) {
    this.lead = lead.id();
    this.notes = notes;
    List<Said> unknown = new ArrayList<>();
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      Said said = Said.of(lead, i);
      Optional<Field> field = labels.field(words.get(i).name());
      if (field.isPresent()) {
        add(field.get(), said);
      } else if (!said.isBlank()) {
        unknown.add(said);
      }
    }
    if (!unknown.isEmpty()) {
      notes.add(Remarks.LABEL_UNKNOWN, "", Said.wordsOf(unknown));
    }
  }

  private void add(Field field, Said said) {
    notes
        .value(field, said)
        .ifPresent(value -> fields.computeIfAbsent(field, key -> new ArrayList<>()).add(value));
  }

  List<Said> all(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  Optional<Said> only(Field field) {
    return notes.only(field, all(field));
  }

  @Override
  public List<Identity> identities(Optional<String> hostRegion) {
    Party party = new Party(notes);
    party.name(name());
    party.company(only(Field.COMPANY));
    all(Field.EMAIL).forEach(party::email);
    Phones phones = Phones.of(all(Field.COUNTRY), hostRegion);
    all(Field.PHONE).forEach(said -> party.phone(phones, said));
    party.address(
        Addresses.of(
            all(Field.STREET),
            only(Field.CITY),
            only(Field.REGION),
            only(Field.POSTAL_CODE),
            only(Field.COUNTRY)));
    for (Field label : List.of(Field.PARTITA_IVA, Field.CODICE_FISCALE, Field.TAX_ID)) {
      all(label).forEach(said -> party.taxId(TaxIds.read(label, said)));
    }
    return party.identities(lead);
  }

  /**
   * Beside a family name, {@code nome} and {@code name} are the given one, unless they hold both.
   * Where no label is for a name, it may stand before an e-mail address.
   */
  private Optional<PersonName> name() {
    Optional<Said> whole = only(Field.NAME);
    Optional<Said> given = only(Field.GIVEN_NAME);
    Optional<Said> family = only(Field.FAMILY_NAME);
    if (whole.isPresent()
        && given.isEmpty()
        && family.isPresent()
        && !Names.holds(whole.get(), family.get())) {
      given = whole;
      whole = Optional.empty();
    }
    if (whole.isEmpty() && given.isEmpty() && family.isEmpty()) {
      whole =
          all(Field.EMAIL).stream()
              .flatMap(said -> Emails.displayName(said).stream())
              .flatMap(said -> notes.value(Field.NAME, said).stream())
              .findFirst();
    }
    return Names.of(whole, given, only(Field.MIDDLE_NAME), family, only(Field.NAME_SUFFIX));
  }

  @Override
  public Optional<Intent> intent() {
    return new FormWishes(this, notes).intent(lead);
  }

  @Override
  public List<Said> dates() {
    return all(Field.REQUESTED_AT);
  }
}
