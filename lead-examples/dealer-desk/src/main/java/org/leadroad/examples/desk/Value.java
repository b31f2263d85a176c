package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.words.PersonalText;

/** One thing that was read, what it is, and the words it came from. */
record Value(String label, PersonalText text, Provenance provenance) {

  /** Everything a reading says, in its order; what two claims share is there once. */
  static List<Value> of(Reading reading, Language language) {
    List<Value> values = new ArrayList<>();
    for (Identity who : reading.identities()) {
      if (who instanceof Person person) {
        person
            .name()
            .ifPresent(
                name ->
                    values.add(
                        new Value(language.say("value.name"), name.full(), name.provenance())));
        person.actsFor().ifPresent(company -> company(company, values, language));
      } else {
        company((Company) who, values, language);
      }
      contacts(who, values, language);
    }
    reading.intents().forEach(intent -> intent(intent, values, language));
    return values.stream().distinct().toList();
  }

  private static void company(Company company, List<Value> values, Language language) {
    company
        .name()
        .ifPresent(
            name ->
                values.add(
                    new Value(language.say("value.company"), name.text(), name.provenance())));
    company.taxId().ifPresent(id -> values.add(tax(id.text(), id.provenance(), language)));
  }

  private static Value tax(PersonalText text, Provenance provenance, Language language) {
    return new Value(language.say("value.tax"), text, provenance);
  }

  private static void contacts(Identity who, List<Value> values, Language language) {
    who.emails()
        .forEach(
            email ->
                values.add(
                    new Value(language.say("value.email"), email.text(), email.provenance())));
    who.phones()
        .forEach(
            phone ->
                values.add(
                    new Value(
                        language.say("value.phone"),
                        phone.dialled().orElse(phone.text()),
                        phone.provenance())));
    who.addresses()
        .forEach(
            address ->
                values.add(
                    new Value(
                        language.say("value.address"), address.oneLine(), address.provenance())));
    who.taxId().ifPresent(id -> values.add(tax(id.text(), id.provenance(), language)));
  }

  private static void intent(Intent intent, List<Value> values, Language language) {
    intent
        .wants()
        .forEach(
            want ->
                values.add(
                    new Value(
                        language.code("want.", want.kind().name()),
                        want.what(),
                        want.provenance())));
    intent
        .offers()
        .forEach(
            want ->
                values.add(
                    new Value(
                        language.code("want.", want.kind().name()),
                        want.what(),
                        want.provenance())));
    intent
        .when()
        .ifPresent(
            when ->
                values.add(new Value(language.say("value.when"), when.text(), when.provenance())));
    intent
        .budget()
        .ifPresent(
            budget ->
                values.add(
                    new Value(language.say("value.budget"), budget.text(), budget.provenance())));
  }
}
