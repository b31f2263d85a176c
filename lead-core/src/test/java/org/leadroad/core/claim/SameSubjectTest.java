package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

class SameSubjectTest {

  private static final LeadId LEAD = LeadId.of("lead-1");
  private static final PersonName ANNA = PersonName.of("Anna", "Verdi");
  private static final EmailAddress MAIL = EmailAddress.of("anna@example.com");
  private static final EmailAddress OTHER_MAIL = EmailAddress.of("bruno@example.com");
  private static final PhoneNumber PHONE = PhoneNumber.of("+390255512398");
  private static final TaxId TAX_ID = TaxId.of(TaxId.Kind.PARTITA_IVA, "IT 00743110157");

  private static Person.Builder person() {
    return Person.builder().about(LEAD);
  }

  private static Company.Builder company() {
    return Company.builder().about(LEAD);
  }

  private static Intent intent(Want want) {
    return Intent.builder().about(LEAD).want(want).build();
  }

  private static Want read(Want.Kind kind, String what, int word) {
    return Want.of(kind, what).readFrom(Provenance.of(LEAD, word, Confidence.LIKELY));
  }

  static Stream<Arguments> pairs() {
    Person anna = person().name(ANNA).email(MAIL).build();
    return Stream.of(
        pair("itself", anna, anna, true),
        pair("name in another order", anna, named("verdi,  ANNA"), true),
        pair(
            "another name, same mail",
            anna,
            person().name(PersonName.of("Bruno")).email(MAIL).build(),
            false),
        pair("no name, same mail", anna, person().email(MAIL).build(), true),
        pair("no name, mail in capitals", anna, mailed("ANNA@EXAMPLE.COM"), true),
        pair("no name, other mail", anna, person().email(OTHER_MAIL).build(), false),
        pair(
            "no names, other mails, one telephone",
            person().email(MAIL).phone(PHONE).build(),
            person().email(OTHER_MAIL).phone(PHONE).build(),
            false),
        pair(
            "no names, one mail more, one telephone",
            person().email(MAIL).phone(PHONE).build(),
            person().email(OTHER_MAIL).email(MAIL).phone(PHONE).build(),
            true),
        pair(
            "no names, one telephone",
            person().phone(PHONE).build(),
            person().phone(PHONE).build(),
            true),
        pair(
            "more of the name, from one word more",
            read("Anna", 0),
            read("Anna Verdi", 0, 1),
            true),
        pair(
            "the name without the title",
            read("Sig.ra Anna Verdi", 0),
            read("Anna Verdi", 0),
            true),
        pair("more of the name, from another word", read("Anna", 0), read("Anna Verdi", 2), false),
        pair("a couple from one word", read("Anna Verdi", 0), read("Marco Verdi", 0), false),
        pair(
            "a couple with a family name between them",
            read("Anna Verdi", 0, 2),
            read("Anna Maria Verdi", 1, 2),
            false),
        pair(
            "more of the name, other mails",
            mailed(read("Verdi", 0), MAIL),
            mailed(read("Anna Verdi", 0, 1), OTHER_MAIL),
            false),
        pair(
            "a name of signs is none",
            person().name(PersonName.of("???")).email(MAIL).build(),
            person().name(PersonName.of("!!!")).email(OTHER_MAIL).build(),
            false),
        pair(
            "namesakes with tax ids of their own",
            person()
                .name(ANNA)
                .taxId(TaxId.of(TaxId.Kind.CODICE_FISCALE, "RSSMRA45C12F205C"))
                .build(),
            person()
                .name(ANNA)
                .taxId(TaxId.of(TaxId.Kind.CODICE_FISCALE, "FOXDRA26C24H872Y"))
                .build(),
            false),
        pair(
            "no names, one telephone that only the better reader can dial",
            person()
                .phone(PhoneNumber.builder().text(PersonalText.of("02 5551 2398")).build())
                .build(),
            person().phone(PhoneNumber.of("02 5551 2398", "+390255512398")).build(),
            true),
        pair(
            "one tax id, two notations",
            company().taxId(TAX_ID).build(),
            company().taxId(TaxId.of(TaxId.Kind.PARTITA_IVA, "00743110157")).build(),
            true),
        pair(
            "other names, one tax id",
            company().name(CompanyName.of("Verdi S.r.l.")).taxId(TAX_ID).build(),
            company().name(CompanyName.of("Neri S.r.l.")).taxId(TAX_ID).build(),
            false),
        pair(
            "a person and a company of one name",
            named("Verdi"),
            company().name(CompanyName.of("Verdi")).build(),
            false),
        pair(
            "one wish in other blanks and capitals",
            intent(Want.of(Want.Kind.BUY, "Un  SUV ")),
            intent(Want.of(Want.Kind.LEASE, "un suv")),
            true),
        pair(
            "one word, better read",
            intent(read(Want.Kind.ASK, "vorrei un suv", 3)),
            intent(read(Want.Kind.BUY, "suv", 3)),
            true),
        pair(
            "other words, other things",
            intent(read(Want.Kind.BUY, "suv", 3)),
            intent(read(Want.Kind.BUY, "scooter", 4)),
            false),
        pair(
            "the car they want and the car they sell, of one model",
            intent(Want.of(Want.Kind.BUY, "Panda")),
            intent(Want.of(Want.Kind.SELL, "Panda")),
            false),
        pair(
            "the car they want and the car they sell, from one word",
            intent(read(Want.Kind.BUY, "suv", 3)),
            intent(read(Want.Kind.TRADE_IN, "panda", 3)),
            false));
  }

  private static Person named(String name) {
    return person().name(PersonName.of(name)).build();
  }

  private static Person read(String name, Integer... words) {
    List<WordRef> from = Stream.of(words).map(word -> new WordRef(LEAD, word)).toList();
    return person()
        .name(PersonName.of(name).readFrom(new Provenance(from, Confidence.LIKELY)))
        .build();
  }

  private static Person mailed(Person person, EmailAddress email) {
    return person().name(person.name().orElseThrow()).email(email).build();
  }

  private static Person mailed(String address) {
    return person().email(EmailAddress.of(address)).build();
  }

  private static Arguments pair(String id, Claim one, Claim other, boolean same) {
    return Arguments.of(id, one, other, same);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void isTheSameOrNotFromBothSides(String id, Claim one, Claim other, boolean same) {
    assertEquals(same, one.sameSubjectAs(other));
    assertEquals(same, other.sameSubjectAs(one));
  }

  @Test
  void whoeverSharesNoLeadIsAnother() {
    Person elsewhere = Person.builder().about(LeadId.of("lead-2")).name(ANNA).build();
    assertFalse(person().name(ANNA).build().sameSubjectAs(elsewhere));
  }

  @Test
  void aSamenessIsTheSameWhicheverSideComesFirst() {
    Person anna = named("Anna");
    Person bruno = named("Bruno");
    assertEquals(Sameness.of(anna, bruno), Sameness.of(bruno, anna));
    assertEquals(Sameness.of(anna, bruno).hashCode(), Sameness.of(bruno, anna).hashCode());
    assertNotEquals(Sameness.of(anna, bruno), Sameness.of(anna, anna));
    assertTrue(Sameness.of(anna, bruno).sameSubjectAs(Sameness.of(bruno, anna)));
    assertFalse(Sameness.of(anna, bruno).sameSubjectAs(Sameness.of(anna, anna)));
    assertFalse(Sameness.of(anna, bruno).sameSubjectAs(anna));
  }
}
