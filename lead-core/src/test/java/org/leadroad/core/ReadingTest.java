package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Want;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/** What lists and pages show of a reading, whoever of a couple it belongs to. */
class ReadingTest {

  private static final Lead LEAD =
      Lead.builder()
          .id(LeadId.of("web-1"))
          .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
          .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
          .words(Words.of("message", "we are looking for a van"))
          .build();

  private static final EmailAddress SHARED = EmailAddress.of("home@example.com");
  private static final PhoneNumber NUMBER = PhoneNumber.of("+390255500142");

  private static Company company(String name) {
    return Company.builder().about(LEAD.id()).name(CompanyName.of(name)).email(SHARED).build();
  }

  private static Person person(String name) {
    return Person.builder()
        .about(LEAD.id())
        .name(PersonName.of(name))
        .email(SHARED)
        .email(EmailAddress.of(name.toLowerCase(java.util.Locale.ROOT) + "@example.com"))
        .phone(NUMBER)
        .actsFor(company("Verdi"))
        .build();
  }

  private static final Reading COUPLE =
      Reading.builder(LEAD, "hand/1")
          .identity(person("Anna"))
          .identity(company("Rossi"))
          .identity(person("Bruno"))
          .identity(Person.builder().about(LEAD.id()).build())
          .intent(Intent.builder().about(LEAD.id()).want(Want.of(Want.Kind.BUY, "a van")).build())
          .intent(
              Intent.builder()
                  .about(LEAD.id())
                  .want(Want.of(Want.Kind.BUY, "a van"))
                  .want(Want.of(Want.Kind.LEASE, "a van"))
                  .build())
          .build();

  @Test
  void namesAreThoseOfPersonsAndOfCompaniesInTheirOrder() {
    assertEquals(List.of(PersonName.of("Anna"), PersonName.of("Bruno")), COUPLE.personNames());
    assertEquals(List.of(CompanyName.of("Verdi"), CompanyName.of("Rossi")), COUPLE.companyNames());
  }

  @Test
  void whatTwoShareIsThereOnce() {
    assertEquals(
        List.of(SHARED, EmailAddress.of("anna@example.com"), EmailAddress.of("bruno@example.com")),
        COUPLE.emails());
    assertEquals(List.of(NUMBER), COUPLE.phones());
    assertEquals(
        List.of(Want.of(Want.Kind.BUY, "a van"), Want.of(Want.Kind.LEASE, "a van")),
        COUPLE.wants());
  }

  @Test
  void nobodyHasNothing() {
    Reading nobody = Reading.builder(LEAD, "hand/1").build();
    assertTrue(nobody.personNames().isEmpty() && nobody.companyNames().isEmpty());
    assertTrue(nobody.emails().isEmpty() && nobody.phones().isEmpty());
    assertTrue(nobody.addresses().isEmpty() && nobody.wants().isEmpty());
  }

  @Test
  void aReaderImprovesOnWhatAnotherFound() {
    TaxId taxId = TaxId.of(TaxId.Kind.OTHER, "12-3");
    Person found = person("Anna");
    Reading better =
        COUPLE
            .withReader("better/1")
            .withIdentities(List.of(found.withTaxId(taxId).withPhones(List.of())));
    assertEquals("better/1", better.reader());
    assertEquals(COUPLE.intents(), better.intents());
    Person improved = (Person) better.identities().get(0);
    assertEquals(Optional.of(taxId), improved.taxId());
    assertEquals(List.of(), improved.phones());
    assertEquals(found.emails(), improved.emails());
    Person stranger = Person.builder().about(LeadId.of("web-2")).build();
    assertThrows(IllegalArgumentException.class, () -> COUPLE.withIdentities(List.of(stranger)));
  }

  @Test
  void theSendersDateHasTheWordsItCameFrom() {
    Instant at = Instant.parse("2026-03-02T09:15:00Z");
    Provenance from = Provenance.of(LEAD.id(), 0, Confidence.LIKELY);
    Reading dated = Reading.builder(LEAD, "hand/1").requestedAt(at, from).build();
    assertEquals(Optional.of(at), dated.requestedAt());
    assertEquals(from, dated.requestedAtFrom());
    Reading later = COUPLE.withRequestedAt(at, from);
    assertEquals(Optional.of(at), later.requestedAt());
    assertEquals(from, later.requestedAtFrom());
    assertEquals(Optional.empty(), COUPLE.requestedAt());
  }

  @Test
  void theWordThatAValueCameFromIsFound() {
    WordRef ref = new WordRef(LEAD.id(), 0);
    assertEquals(LEAD.words().list().get(0), LEAD.word(ref));
    assertEquals(List.of(ref), Provenance.of(List.of(ref), Confidence.LIKELY).words());
    for (WordRef other : List.of(new WordRef(LEAD.id(), 1), new WordRef(LeadId.of("web-2"), 0))) {
      assertThrows(IllegalArgumentException.class, () -> LEAD.word(other));
    }
  }
}
