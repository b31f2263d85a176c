package org.leadroad.examples.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.PersonalText;

/**
 * One thing that was read: what it is, more about it where there is more, and the words it came
 * from.
 */
record Value(String label, PersonalText text, PersonalText more, Provenance provenance) {

  private static final PersonalText NOTHING = PersonalText.of("");

  /** Everything a reading says, in its order; what two claims share is there once. */
  static List<Value> of(Reading reading, Language language) {
    Collected values = new Collected(language, new ArrayList<>());
    for (Identity who : reading.identities()) {
      if (who instanceof Person person) {
        person.name().ifPresent(name -> values.add("name", name.full(), name.provenance()));
        person.actsFor().ifPresent(values::company);
      } else {
        values.company((Company) who);
      }
      values.contacts(who);
    }
    reading.intents().forEach(values::intent);
    reading.consents().forEach(values::consent);
    reading
        .languages()
        .forEach(spoken -> values.add("language", language.name(spoken), spoken.provenance()));
    return values.list().stream().distinct().toList();
  }

  private record Collected(Language language, List<Value> list) {

    void add(String what, PersonalText text, Provenance from) {
      list.add(new Value(language.say("value." + what), text, NOTHING, from));
    }

    void company(Company company) {
      company.name().ifPresent(name -> add("company", name.text(), name.provenance()));
      company.taxId().ifPresent(id -> add("tax", id.text(), id.provenance()));
    }

    void contacts(Identity who) {
      who.emails().forEach(email -> add("email", email.text(), email.provenance()));
      who.phones()
          .forEach(phone -> add("phone", phone.dialled().orElse(phone.text()), phone.provenance()));
      who.addresses().forEach(place -> add("address", place.oneLine(), place.provenance()));
      who.taxId().ifPresent(id -> add("tax", id.text(), id.provenance()));
    }

    void intent(Intent intent) {
      Stream.concat(intent.wants().stream(), intent.offers().stream()).forEach(this::want);
      intent.when().ifPresent(when -> add("when", when.text(), when.provenance()));
      intent.budget().ifPresent(sum -> add("budget", spoken(sum), sum.provenance()));
      intent
          .request()
          .ifPresent(
              request ->
                  coded(
                      "value.request",
                      language.code("request.", request.kind().name()),
                      request.text(),
                      request.provenance()));
    }

    void consent(Consent consent) {
      coded(
          consent.refused() ? "value.refusal" : "value.consent",
          language.code("purpose.", consent.purpose().name()),
          consent.text(),
          consent.provenance());
    }

    /** What it means in our words, and what they wrote. */
    private void coded(String label, String says, PersonalText written, Provenance from) {
      PersonalText quoted = PersonalText.of(language.say("value.written", Rows.shorten(written)));
      list.add(new Value(language.say(label), PersonalText.of(says), quoted, from));
    }

    private void want(Want want) {
      list.add(
          new Value(
              language.code("want.", want.kind().name()),
              want.what(),
              want.vehicle().map(this::parts).orElse(NOTHING),
              want.provenance()));
    }

    /** Nothing where it is all in the one line already. */
    private PersonalText parts(Vehicle vehicle) {
      List<String> parts = new ArrayList<>();
      vehicle.condition().ifPresent(is -> parts.add(language.code("vehicle.", is.name())));
      part("year", vehicle.year(), parts);
      part("make", vehicle.make(), parts);
      part("model", vehicle.model(), parts);
      part("trim", vehicle.trim(), parts);
      part("odometer", vehicle.odometer(), parts);
      String currency = vehicle.priceCurrency().map(Currency::getCurrencyCode).orElse("");
      part("price", vehicle.priceAmount().map(amount -> sum(amount, currency)), parts);
      part("stock", vehicle.stock(), parts);
      part("vin", vehicle.vin(), parts);
      return parts.size() < 2 ? NOTHING : PersonalText.of(String.join(" · ", parts));
    }

    private void part(String name, Optional<PersonalText> value, List<String> parts) {
      value.ifPresent(
          text -> parts.add(language.say("vehicle." + name) + " " + text.reveal().strip()));
    }

    private PersonalText spoken(Budget budget) {
      return budget
          .money()
          .map(money -> sum(money.amount(), money.currency().getCurrencyCode()))
          .orElse(budget.text());
    }

    private PersonalText sum(BigDecimal amount, String currency) {
      return PersonalText.of((language.amount(amount) + " " + currency).strip());
    }
  }
}
