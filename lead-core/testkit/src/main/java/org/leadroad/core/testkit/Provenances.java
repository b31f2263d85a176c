package org.leadroad.core.testkit;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;

/** Where each value of a claim was read. */
final class Provenances {

  private Provenances() {}

  /** Of all that a reading says, remarks aside. */
  static List<Provenance> of(Reading reading) {
    List<Provenance> found = new ArrayList<>();
    reading.identities().forEach(claim -> found.addAll(of(claim)));
    reading.intents().forEach(claim -> found.addAll(of(claim)));
    reading.consents().stream().map(Consent::provenance).forEach(found::add);
    reading.languages().stream().map(Language::provenance).forEach(found::add);
    reading.requestedAt().map(at -> reading.requestedAtFrom()).ifPresent(found::add);
    return found;
  }

  static List<Provenance> of(Claim claim) {
    List<Provenance> found = new ArrayList<>();
    switch (claim.kind()) {
      case PERSON -> ofPerson((Person) claim, found);
      case COMPANY -> ofCompany((Company) claim, found);
      case INTENT -> ofIntent((Intent) claim, found);
      case SAMENESS -> {
        found.addAll(of(((Sameness) claim).one()));
        found.addAll(of(((Sameness) claim).other()));
      }
    }
    return found;
  }

  private static void ofPerson(Person person, List<Provenance> found) {
    person.name().map(PersonName::provenance).ifPresent(found::add);
    person.actsFor().ifPresent(company -> ofCompany(company, found));
    ofIdentity(person, found);
  }

  private static void ofCompany(Company company, List<Provenance> found) {
    company.name().map(CompanyName::provenance).ifPresent(found::add);
    ofIdentity(company, found);
  }

  private static void ofIdentity(Identity identity, List<Provenance> found) {
    identity.emails().stream().map(EmailAddress::provenance).forEach(found::add);
    identity.phones().stream().map(PhoneNumber::provenance).forEach(found::add);
    identity.addresses().stream().map(PostalAddress::provenance).forEach(found::add);
    identity.taxId().map(TaxId::provenance).ifPresent(found::add);
  }

  private static void ofIntent(Intent intent, List<Provenance> found) {
    intent.wants().stream().map(Want::provenance).forEach(found::add);
    intent.offers().stream().map(Want::provenance).forEach(found::add);
    intent.when().map(Timeframe::provenance).ifPresent(found::add);
    intent.budget().map(Budget::provenance).ifPresent(found::add);
    intent.request().map(Request::provenance).ifPresent(found::add);
  }
}
