package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

/**
 * Collects what one contact says about itself and makes a person of it, a company, or a person who
 * acts for a company.
 */
final class Party {

  private final Notes notes;
  private final List<EmailAddress> emails = new ArrayList<>();
  private final List<PhoneNumber> phones = new ArrayList<>();
  private final List<PostalAddress> addresses = new ArrayList<>();
  private final List<TaxId> taxIds = new ArrayList<>();
  private final Set<PersonalText> seen = new HashSet<>();

  /** Whose a contact is, where that was said, by its text. */
  private final Map<PersonalText, String> owners = new HashMap<>();

  private List<PersonName> names = List.of();
  private Optional<CompanyName> company = Optional.empty();

  Party(Notes notes) {
    this.notes = notes;
  }

  /** A company that stands in the place of a name is one, unless another is named. */
  void names(Names found, Optional<Said> firm) {
    names = found.persons();
    company =
        firm.map(said -> company(said, Confidence.CERTAIN))
            .or(() -> found.company().map(said -> company(said, Confidence.LIKELY)));
  }

  /** Adds what lines of a message say, unless they name somebody else; returns whether it did. */
  boolean told(ContactLines lines, Phones reader) {
    for (PersonName name : names) {
      if (lines.mayBeOf(name.full().reveal())) {
        return add(lines, reader);
      }
    }
    return names.isEmpty() && add(lines, reader);
  }

  private boolean add(ContactLines lines, Phones reader) {
    if (names.isEmpty()) {
      Optional<Said> firm = company.isEmpty() ? lines.first(Field.COMPANY) : Optional.empty();
      Optional<CompanyName> known = company;
      names(lines.names(), firm);
      company = known.or(() -> company);
    } else if (company.isEmpty()) {
      company = lines.first(Field.COMPANY).map(said -> company(said, Confidence.CERTAIN));
    }
    lines.all(Field.EMAIL).forEach(this::email);
    lines.all(Field.PHONE).forEach(said -> phone(reader, said));
    return true;
  }

  private static CompanyName company(Said said, Confidence sure) {
    return new CompanyName(said.text(), said.provenance(sure));
  }

  /** Adds the addresses in a piece that are not there yet. */
  void email(Said said) {
    Emails.read(said, notes).forEach(this::take);
  }

  private void take(EmailAddress email) {
    if (seen.add(PersonalText.of(email.text().reveal().toLowerCase(Locale.ROOT)))) {
      emails.add(email);
    }
  }

  /** Adds the addresses in a piece, which are of who is called so. */
  void email(Said said, String owner) {
    for (EmailAddress email : Emails.read(said, notes)) {
      owners.put(email.text(), owner);
      take(email);
    }
  }

  /** Adds the numbers in a piece, which are of who is called so. */
  void phone(Phones reader, Said said, String owner) {
    for (PhoneNumber phone : reader.read(said, notes)) {
      owners.put(phone.text(), owner);
      take(phone);
    }
  }

  /** Whether a name of theirs has this piece, in lower case and without accents. */
  boolean has(String piece) {
    return names.stream().anyMatch(name -> has(name, piece));
  }

  private static boolean has(PersonName name, String piece) {
    for (String own : Pieces.of(name.full().reveal())) {
      if (Folding.fold(own).equals(piece)) {
        return true;
      }
    }
    return false;
  }

  /** Adds the numbers in a piece that are not there yet. */
  void phone(Phones reader, Said said) {
    reader.read(said, notes).forEach(this::take);
  }

  private void take(PhoneNumber phone) {
    if (seen.add(phone.extension().isPresent() ? phone.text() : phone.key())) {
      phones.add(phone);
    }
  }

  void address(Optional<PostalAddress> found) {
    found.ifPresent(addresses::add);
  }

  void taxId(TaxId id) {
    taxIds.add(id);
  }

  /** Nobody, a person, a couple, a company, or persons and the company they act for. */
  List<Identity> identities(LeadId lead) {
    boolean hasCompany = company.isPresent();
    for (TaxId id : taxIds) {
      hasCompany |= TaxIds.isOfCompany(id);
    }
    List<TaxId> ofCompany = new ArrayList<>();
    List<TaxId> ofPerson = new ArrayList<>();
    for (TaxId id : taxIds) {
      (isOfCompany(id, hasCompany) ? ofCompany : ofPerson).add(id);
    }
    boolean reachable = !emails.isEmpty() || !phones.isEmpty() || !addresses.isEmpty();
    boolean hasPerson = !names.isEmpty() || !ofPerson.isEmpty() || (reachable && !hasCompany);
    List<Identity> identities = new ArrayList<>();
    Optional<Company> firm =
        hasCompany ? Optional.of(company(lead, ofCompany, !hasPerson)) : Optional.empty();
    if (names.size() > 1) {
      for (TaxId id : ofPerson) {
        notes.add(Remarks.SEVERAL_NAMES, Field.TAX_ID.code(), id.provenance().words());
      }
      names.forEach(name -> identities.add(oneOfTwo(lead, name, firm)));
    } else if (hasPerson) {
      identities.add(person(lead, names.stream().findFirst(), ofPerson, firm));
    }
    firm.ifPresent(identities::add);
    return identities;
  }

  private static boolean isOfCompany(TaxId id, boolean hasCompany) {
    return TaxIds.isOfCompany(id) || (hasCompany && id.kind() == TaxId.Kind.OTHER);
  }

  /** What is nobody's in particular may be of either. */
  private Person oneOfTwo(LeadId lead, PersonName name, Optional<Company> firm) {
    Person.Builder person = Person.builder().about(lead).name(name).addresses(addresses);
    for (EmailAddress email : emails) {
      Optional<PersonName> owner = owner(email.text());
      if (owner.isEmpty()) {
        person.email(email.readFrom(possible(email.provenance())));
      } else if (owner.get().equals(name)) {
        person.email(email);
      }
    }
    for (PhoneNumber phone : phones) {
      Optional<PersonName> owner = owner(phone.text());
      if (owner.isEmpty()) {
        person.phone(phone.readFrom(possible(phone.provenance())));
      } else if (owner.get().equals(name)) {
        person.phone(phone);
      }
    }
    firm.ifPresent(person::actsFor);
    return person.build();
  }

  private static Provenance possible(Provenance from) {
    return new Provenance(from.words(), Confidence.POSSIBLE);
  }

  /** The one of them who is named beside it: {@code 347 1234567 (Marco)}. */
  private Optional<PersonName> owner(PersonalText contact) {
    String named = owners.get(contact);
    List<String> said = named == null ? Tokens.words(contact.reveal()) : List.of(named);
    List<PersonName> found = new ArrayList<>();
    for (PersonName name : names) {
      if (contact.reveal().indexOf('@') < 0 || named != null) {
        boolean his = said.stream().anyMatch(piece -> has(name, piece));
        if (his) {
          found.add(name);
        }
      }
    }
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Person person(
      LeadId lead, Optional<PersonName> name, List<TaxId> ids, Optional<Company> firm) {
    Person.Builder person =
        Person.builder().about(lead).emails(emails).phones(phones).addresses(addresses);
    name.ifPresent(person::name);
    only(ids).ifPresent(person::taxId);
    firm.ifPresent(person::actsFor);
    return person.build();
  }

  private Company company(LeadId lead, List<TaxId> ids, boolean alone) {
    Company.Builder builder = Company.builder().about(lead);
    company.ifPresent(builder::name);
    only(ids).ifPresent(builder::taxId);
    if (alone) {
      builder.emails(emails).phones(phones).addresses(addresses);
    }
    return builder.build();
  }

  private Optional<TaxId> only(List<TaxId> ids) {
    if (ids.isEmpty()) {
      return Optional.empty();
    }
    TaxId first = ids.get(0);
    for (TaxId id : ids) {
      if (!id.text().equals(first.text())) {
        notes.add(Remarks.REPEATED, Field.TAX_ID.code(), id.provenance().words());
      }
    }
    return Optional.of(first);
  }
}
