package org.leadroad.examples.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.PersonalText;

/** What a reading says, in the flat lists that files and pages show. */
record Shown(
    List<PersonalText> names,
    List<PersonalText> emails,
    List<PersonalText> phones,
    List<PersonalText> organizations,
    List<PersonalText> addresses,
    List<Want> wants,
    List<Want> offers,
    Optional<PersonalText> when,
    Optional<PersonalText> budget) {

  static Shown of(Reading reading) {
    List<Identity> all = reading.identities();
    return new Shown(
        all.stream().flatMap(Shown::personName).distinct().toList(),
        all.stream()
            .flatMap(who -> who.emails().stream())
            .map(mail -> mail.text())
            .distinct()
            .toList(),
        all.stream()
            .flatMap(who -> who.phones().stream())
            .map(PhoneNumber::dialled)
            .flatMap(Optional::stream)
            .distinct()
            .toList(),
        all.stream().flatMap(Shown::companyName).distinct().toList(),
        all.stream()
            .flatMap(who -> who.addresses().stream())
            .map(PostalAddress::oneLine)
            .distinct()
            .toList(),
        reading.intents().stream().flatMap(intent -> intent.wants().stream()).toList(),
        reading.intents().stream().flatMap(intent -> intent.offers().stream()).toList(),
        reading.intents().stream()
            .flatMap(intent -> intent.when().stream())
            .map(Timeframe::text)
            .findFirst(),
        reading.intents().stream()
            .flatMap(intent -> intent.budget().stream())
            .map(Budget::text)
            .findFirst());
  }

  private static Stream<PersonalText> personName(Identity who) {
    return who instanceof Person person
        ? person.name().map(name -> name.full()).stream()
        : Stream.of();
  }

  private static Stream<PersonalText> companyName(Identity who) {
    return who instanceof Company company
        ? company.name().map(name -> name.text()).stream()
        : ((Person) who).actsFor().flatMap(Company::name).map(name -> name.text()).stream();
  }
}
