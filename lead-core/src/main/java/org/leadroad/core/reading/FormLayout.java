package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Word;

/** The words of a form, by what their labels stand for: one contact, one intent. */
final class FormLayout implements Layout {

  private final LeadId lead;
  private final Notes notes;
  private final FormLabels labels;
  private final Wording wording;
  private final boolean byMachine;
  private final Consents consents;
  private final Map<Field, List<Said>> fields = new EnumMap<>(Field.class);

  FormLayout(Lead lead, FormLabels labels, Wording wording, Notes notes) {
    this.lead = lead.id();
    this.notes = notes;
    this.labels = labels;
    this.wording = wording;
    this.byMachine = Machines.wrote(lead);
    this.consents = new Consents(wording, notes);
    List<Said> unknown = new ArrayList<>();
    boolean titled = hasContactName(lead, labels);
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      Said said = Said.of(lead, i);
      Optional<Field> field = labels.field(words.get(i).name());
      boolean known = field.isPresent() && fits(field.get(), said);
      if (known) {
        boolean title = titled && field.orElseThrow() == Field.NAME && isBare(words.get(i));
        add(title ? Field.MESSAGE : field.orElseThrow(), said);
      } else if (!said.isBlank() && !consents.readLabel(words.get(i).name(), said, said)) {
        unknown.add(said);
      }
    }
    if (!unknown.isEmpty()) {
      notes.add(Remarks.LABEL_UNKNOWN, "", Said.wordsOf(unknown));
    }
  }

  /** Where a contact has a name of its own, what is called "name" is that of the enquiry. */
  private static boolean hasContactName(Lead lead, FormLabels labels) {
    for (Word word : lead.words().list()) {
      if (word.name().regionMatches(true, 0, "contact", 0, "contact".length())
          && !word.text().isBlank()
          && LabelTokens.of(word.name()).equals(List.of("contact", "name"))
          && labels.field(word.name()).filter(Field.NAME::equals).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBare(Word word) {
    return word.name().strip().equalsIgnoreCase("name");
  }

  /** A title may be that of a job, a locale may be a place, and a consent is told by its label. */
  private static boolean fits(Field field, Said said) {
    return switch (field) {
      case HONORIFIC -> said.isBlank() || Honorifics.areAll(said.reveal());
      case LANGUAGE -> said.isBlank() || Languages.locale(said.reveal()).isPresent();
      case CONSENT -> false;
      default -> true;
    };
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
    party.names(names(), only(Field.COMPANY));
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
  private Names names() {
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
    return Names.of(
        whole,
        given,
        only(Field.MIDDLE_NAME),
        family,
        only(Field.NAME_SUFFIX),
        only(Field.HONORIFIC),
        notes);
  }

  @Override
  public Optional<Intent> intent() {
    Messages messages =
        new Messages(all(Field.MESSAGE), labels, wording, byMachine, consents, notes);
    return new FormWishes(this, messages, wording, notes).intent(lead);
  }

  @Override
  public List<Consent> consents() {
    return consents.found();
  }

  @Override
  public List<Language> languages() {
    List<Language> languages = new ArrayList<>();
    for (Said said : all(Field.LANGUAGE)) {
      languages.add(Languages.read(said, Confidence.LIKELY));
    }
    return languages;
  }

  @Override
  public List<Said> dates() {
    return all(Field.REQUESTED_AT);
  }
}
