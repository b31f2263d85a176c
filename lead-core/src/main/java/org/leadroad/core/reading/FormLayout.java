package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Word;

/** The words of a form, by what their labels stand for: one contact, one intent. */
final class FormLayout implements Layout {

  private static final Pattern NO_REPLY =
      Pattern.compile("(?:no|not)[-_.]?reply[^@]*@", Pattern.CASE_INSENSITIVE);

  private static final Set<String> NOTES =
      Set.of("note", "notes", "nota", "description", "descrizione");

  private final Lead lead;
  private final Notes notes;
  private final Background background;
  private final boolean byMachine;
  private final boolean byMail;
  private final Consents consents;
  private final Map<Field, List<Said>> fields = new EnumMap<>(Field.class);

  /** What the form says about a second person. */
  private final Map<Field, List<Said>> second = new EnumMap<>(Field.class);

  private final TradeIns tradeIns;
  private final Map<Said, Partners.Owned> owned = new LinkedHashMap<>();
  private final boolean two;
  private @Nullable Messages messages;

  FormLayout(Lead lead, Background background, Notes notes) {
    FormLabels labels = background.labels();
    this.lead = lead;
    this.notes = notes;
    this.background = background;
    this.byMachine = Machines.wrote(lead);
    this.byMail = lead.origin().channel() == Channel.EMAIL;
    this.consents = new Consents(background.wording(), notes);
    List<Said> unknown = new ArrayList<>();
    boolean titled = hasContactName(lead, labels);
    two = Partners.areTwo(lead, labels);
    tradeIns = new TradeIns(labels);
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      Said said = Said.of(lead, i);
      Optional<Field> field = labels.field(words.get(i).name());
      boolean known = field.isPresent() && fits(field.get(), said);
      Optional<Field> offered = tradeIns.field(words.get(i).name(), field, said);
      if (offered.isPresent()) {
        boolean bare = field.isPresent() && field.get() != Field.TRADE_IN;
        add(tradeIns.fields(), offered.get(), bare ? said.likely() : said);
        continue;
      }
      if (isOfSecond(words.get(i).name(), field, said)) {
        continue;
      }
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

  /** Takes what the label says is not about the first person. */
  private boolean isOfSecond(String label, Optional<Field> field, Said said) {
    FormLabels labels = background.labels();
    Optional<Field> theirs =
        field.isEmpty()
            ? Partners.ofPartner(label, labels)
            : field.filter(Partners::isPersonal).filter(f -> two && Partners.hasNumber(label, '2'));
    if (theirs.isPresent()) {
      add(second, theirs.get(), said);
      return true;
    }
    Optional<Partners.Owned> named =
        field.isEmpty() && !said.isBlank() ? Partners.owned(label, labels) : Optional.empty();
    named.ifPresent(owner -> owned.put(said, owner));
    return named.isPresent();
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
    add(fields, field, said);
  }

  private void add(Map<Field, List<Said>> to, Field field, Said said) {
    notes
        .value(field, said)
        .ifPresent(value -> to.computeIfAbsent(field, key -> new ArrayList<>()).add(value));
  }

  List<Said> all(Field field) {
    return fields.getOrDefault(field, List.of());
  }

  TradeIns tradeIns() {
    return tradeIns;
  }

  Optional<Said> only(Field field) {
    return notes.only(field, all(field));
  }

  @Override
  public List<Identity> identities(Optional<String> hostRegion) {
    Party party = new Party(notes);
    party.names(Names.of(this::only, this::displayName, notes), only(Field.COMPANY));
    for (Said email : mine(Field.EMAIL)) {
      if (isForwarder(email)) {
        notes.add(Remarks.FORWARDED, Field.EMAIL, email);
      } else {
        party.email(email);
      }
    }
    Phones phones = Phones.of(all(Field.COUNTRY), hostRegion);
    mine(Field.PHONE).forEach(said -> party.phone(phones, said));
    addOwned(party, phones);
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
    if (!messages().contact().isEmpty()) {
      party.told(messages().contact(), phones);
    }
    if (!messages().spoken().isEmpty()) {
      party.told(messages().spoken(), phones);
    }
    List<Identity> identities = new ArrayList<>(party.identities(lead.id()));
    if (!second.isEmpty()) {
      identities.addAll(secondParty(phones).identities(lead.id()));
    }
    return identities;
  }

  private Party secondParty(Phones phones) {
    Party party = new Party(notes);
    Function<Field, Optional<Said>> theirs =
        field -> notes.only(field, second.getOrDefault(field, List.of()));
    party.names(Names.of(theirs, Optional::empty, notes), Optional.empty());
    second.getOrDefault(Field.EMAIL, List.of()).forEach(party::email);
    second.getOrDefault(Field.PHONE, List.of()).forEach(said -> party.phone(phones, said));
    shared(Field.EMAIL).forEach(said -> party.email(said.possible()));
    shared(Field.PHONE).forEach(said -> party.phone(phones, said.possible()));
    return party;
  }

  /** What is of the first of two; what has no number is of neither in particular. */
  private List<Said> mine(Field field) {
    List<Said> shared = shared(field);
    return all(field).stream().map(said -> shared.contains(said) ? said.possible() : said).toList();
  }

  /** What has no number, where the second has none of it. */
  private List<Said> shared(Field field) {
    boolean each = !two || second.containsKey(field);
    return each ? List.of() : all(field).stream().filter(said -> !isNumbered(said)).toList();
  }

  private boolean isNumbered(Said said) {
    return Partners.hasNumber(label(said), '1');
  }

  /** Adds what is named after one of them; of anybody else nothing is known. */
  private void addOwned(Party party, Phones phones) {
    owned.forEach(
        (said, owner) -> {
          if (!party.has(owner.name())) {
            notes.add(Remarks.LABEL_UNKNOWN, "", said.words());
          } else if (owner.field() == Field.EMAIL) {
            party.email(said, owner.name());
          } else {
            party.phone(phones, said, owner.name());
          }
        });
  }

  /** Where no label is for a name, it may stand before an e-mail address. */
  private Optional<Said> displayName() {
    return all(Field.EMAIL).stream()
        .filter(said -> !isOther(said) && !isForwarder(said))
        .flatMap(said -> Emails.displayName(said).stream())
        .flatMap(said -> notes.value(Field.NAME, said).stream())
        .findFirst();
  }

  /** Whether it is the sender of a mail whose lines name somebody else. */
  private boolean isOther(Said email) {
    return isSender(email) && !messages().contact().mayBeOf(email.reveal());
  }

  /** Whether it only passes on what others write, who tell how to reach them. */
  private boolean isForwarder(Said email) {
    return (isOther(email) && !messages().contact().all(Field.EMAIL).isEmpty())
        || (isSender(email)
            && !messages().contact().isEmpty()
            && NO_REPLY.matcher(email.reveal()).find());
  }

  private boolean isSender(Said email) {
    int index = email.words().get(0).index();
    return byMail && lead.words().list().get(index).name().strip().equalsIgnoreCase("from");
  }

  @Override
  public Optional<Intent> intent() {
    return new FormWishes(this, messages(), background, notes).intent(lead.id());
  }

  private Messages messages() {
    Messages known = messages;
    if (known == null) {
      known =
          new Messages(
              notes.shown(all(Field.MESSAGE)),
              background,
              byMachine,
              this::isNote,
              consents,
              notes);
      messages = known;
    }
    return known;
  }

  /**
   * Whether the seller may have written it: a note, of an enquiry that nobody is known to begin.
   */
  private boolean isNote(Said said) {
    return lead.origin().initiative() != Initiative.THEIRS
        && NOTES.contains(String.join("", LabelTokens.of(label(said))));
  }

  private String label(Said said) {
    return lead.words().list().get(said.words().get(0).index()).name();
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
