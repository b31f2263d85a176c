package org.leadroad.core.testkit;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.testkit.arbitrary.Single;

/** Claims that the words of one lead could be read as. */
final class SomeClaims {

  private SomeClaims() {}

  static Arbitrary<Draft<Person>> persons() {
    return Single.of(
        Combinators.combine(
                SomeValues.personNames().optional(0.8),
                SomeValues.emails().list().ofMaxSize(2),
                SomeValues.phones().list().ofMaxSize(2),
                SomeValues.addresses().list().ofMaxSize(1),
                SomeValues.taxIds().optional(0.2),
                companies().optional(0.2))
            .<Draft<Person>>as(
                (name, emails, phones, addresses, taxId, company) ->
                    lead -> {
                      Person.Builder person =
                          Person.builder()
                              .about(lead.id())
                              .emails(Draft.all(emails, lead))
                              .phones(Draft.all(phones, lead))
                              .addresses(Draft.all(addresses, lead));
                      name.ifPresent(draft -> person.name(draft.in(lead)));
                      taxId.ifPresent(draft -> person.taxId(draft.in(lead)));
                      company.ifPresent(draft -> person.actsFor(draft.in(lead)));
                      return person.build();
                    }));
  }

  static Arbitrary<Draft<Company>> companies() {
    return Single.of(
        Combinators.combine(
                SomeValues.companyNames().optional(0.9),
                SomeValues.emails().list().ofMaxSize(2),
                SomeValues.phones().list().ofMaxSize(1),
                SomeValues.addresses().list().ofMaxSize(1),
                SomeValues.taxIds().optional(0.4))
            .<Draft<Company>>as(
                (name, emails, phones, addresses, taxId) ->
                    lead -> {
                      Company.Builder company =
                          Company.builder()
                              .about(lead.id())
                              .emails(Draft.all(emails, lead))
                              .phones(Draft.all(phones, lead))
                              .addresses(Draft.all(addresses, lead));
                      name.ifPresent(draft -> company.name(draft.in(lead)));
                      taxId.ifPresent(draft -> company.taxId(draft.in(lead)));
                      return company.build();
                    }));
  }

  static Arbitrary<Draft<Intent>> intents() {
    return Single.of(
        Combinators.combine(
                SomeValues.wants().list().ofMaxSize(2),
                SomeValues.wants().list().ofMaxSize(1),
                SomeValues.timeframes().optional(0.4),
                SomeValues.budgets().optional(0.3),
                SomeWishes.requests().optional(0.4))
            .<Draft<Intent>>as(
                (wants, offers, when, budget, request) ->
                    lead -> {
                      Intent.Builder intent =
                          Intent.builder()
                              .about(lead.id())
                              .wants(Draft.all(wants, lead))
                              .offers(Draft.all(offers, lead));
                      when.ifPresent(draft -> intent.when(draft.in(lead)));
                      budget.ifPresent(draft -> intent.budget(draft.in(lead)));
                      request.ifPresent(draft -> intent.request(draft.in(lead)));
                      return intent.build();
                    }));
  }

  static Arbitrary<Draft<Identity>> identity() {
    return of(Identity.class);
  }

  private static Arbitrary<Draft<Sameness>> sameness() {
    return Combinators.combine(persons(), identity())
        .as((one, other) -> lead -> Sameness.of(one.in(lead), other.in(lead)));
  }

  /** Claims of one kind, such as {@code Person.class}, or of any of several. */
  static <C extends Claim> Arbitrary<Draft<C>> of(Class<C> kind) {
    List<Arbitrary<Draft<C>>> some = new ArrayList<>();
    if (kind.isAssignableFrom(Person.class)) {
      some.add(persons().map(draft -> lead -> kind.cast(draft.in(lead))));
    }
    if (kind.isAssignableFrom(Company.class)) {
      some.add(companies().map(draft -> lead -> kind.cast(draft.in(lead))));
    }
    if (kind.isAssignableFrom(Intent.class)) {
      some.add(intents().map(draft -> lead -> kind.cast(draft.in(lead))));
    }
    if (kind.isAssignableFrom(Sameness.class)) {
      some.add(sameness().map(draft -> lead -> kind.cast(draft.in(lead))));
    }
    return Arbitraries.oneOf(some);
  }

  /** Who one form can name: nobody, somebody, a couple, namesakes, a person and a firm. */
  static Arbitrary<List<Draft<Identity>>> identities() {
    Arbitrary<List<Draft<Identity>>> mixed = identity().list().ofMaxSize(3);
    Arbitrary<List<Draft<Identity>>> one = identity().map(List::of);
    return Arbitraries.frequencyOf(
        Tuple.of(4, one), Tuple.of(2, couples()), Tuple.of(1, namesakes()), Tuple.of(2, mixed));
  }

  /** Two people and one telephone. */
  private static Arbitrary<List<Draft<Identity>>> couples() {
    return Combinators.combine(
            SomeValues.personNames(), SomeValues.personNames(), SomeValues.phones())
        .as((one, other, shared) -> List.of(person(one, shared), person(other, shared)));
  }

  /** Father and son. */
  private static Arbitrary<List<Draft<Identity>>> namesakes() {
    return Combinators.combine(SomeValues.personNames(), SomeValues.phones(), SomeValues.phones())
        .as((name, one, other) -> List.of(person(name, one), person(name, other)));
  }

  private static Draft<Identity> person(Draft<PersonName> name, Draft<PhoneNumber> phone) {
    return lead ->
        Person.builder().about(lead.id()).name(name.in(lead)).phone(phone.in(lead)).build();
  }

  /** What another reader might make of the same words: the same party, less known. */
  static Claim barely(Claim claim) {
    if (claim instanceof Person person && person.name().isPresent()) {
      return Person.builder().about(person.about()).name(person.name().get()).build();
    }
    if (claim instanceof Company company && company.name().isPresent()) {
      return Company.builder().about(company.about()).name(company.name().get()).build();
    }
    return claim;
  }
}
