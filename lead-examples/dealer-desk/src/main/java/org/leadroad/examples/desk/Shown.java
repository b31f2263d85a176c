package org.leadroad.examples.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.PersonName;
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
    List<Intent> intents = reading.intents();
    return new Shown(
        texts(reading.personNames().stream().map(PersonName::full)),
        texts(reading.emails().stream().map(EmailAddress::text)),
        texts(reading.phones().stream().map(PhoneNumber::dialled).flatMap(Optional::stream)),
        texts(reading.companyNames().stream().map(CompanyName::text)),
        texts(reading.addresses().stream().map(PostalAddress::oneLine)),
        reading.wants(),
        intents.stream().flatMap(intent -> intent.offers().stream()).toList(),
        intents.stream().flatMap(intent -> intent.when().stream()).map(Timeframe::text).findFirst(),
        intents.stream().flatMap(intent -> intent.budget().stream()).map(Budget::text).findFirst());
  }

  private static List<PersonalText> texts(Stream<PersonalText> texts) {
    return texts.distinct().toList();
  }
}
