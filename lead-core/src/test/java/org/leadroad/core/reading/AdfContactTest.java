package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

class AdfContactTest {

  private static final String CONTACT = "customer/contact/";

  @Test
  void partsMakeTheName() {
    PersonName name =
        name(
            "customer/contact/name/@part", "first",
            "customer/contact/name/@type", "individual",
            "customer/contact/name", "Anna",
            "customer/contact/name[2]/@part", "middle",
            "customer/contact/name[2]", "Maria",
            "customer/contact/name[3]/@part", "last",
            "customer/contact/name[3]", "Rossi",
            "customer/contact/name[4]/@part", "suffix",
            "customer/contact/name[4]", "jr.");
    assertEquals("Anna Maria Rossi jr.", name.full().reveal());
    assertEquals(Optional.of("Anna Maria"), name.given().map(PersonalText::reveal));
    assertEquals(Optional.of("Rossi"), name.family().map(PersonalText::reveal));
    assertEquals(4, name.provenance().words().size());
  }

  @Test
  void fullNameWinsAndPartsAreKept() {
    PersonName name =
        name(
            "customer/contact/name/@part", "first",
            "customer/contact/name", "Anna",
            "customer/contact/name[2]/@part", "full",
            "customer/contact/name[2]", "Dr. Anna Rossi",
            "customer/contact/name[3]/@part", "surname",
            "customer/contact/name[3]", "Rossi");
    assertEquals("Dr. Anna Rossi", name.full().reveal());
    assertEquals(Optional.of("Anna"), name.given().map(PersonalText::reveal));
    assertEquals(Optional.of("Rossi"), name.family().map(PersonalText::reveal));
  }

  @Test
  void nameWithoutPartIsWholeAndNeverSplit() {
    PersonName name = name("customer/contact/name", "Marie Tremblay");
    assertEquals("Marie Tremblay", name.full().reveal());
    assertEquals(Optional.empty(), name.given());
    assertEquals(Optional.empty(), name.family());
  }

  @Test
  void emptyAndPlaceholderPartsAreAbsent() {
    PersonName name =
        name(
            "customer/contact/name/@part", "first",
            "customer/contact/name", "Anna",
            "customer/contact/name[2]/@part", "last",
            "customer/contact/name[2]", "Unknown",
            "customer/contact/name[3]/@part", "middle",
            "customer/contact/name[3]", "");
    assertEquals("Anna", name.full().reveal());
    assertEquals(Optional.empty(), name.family());
  }

  @Test
  void businessIsACompany() {
    Understood understood =
        Understood.of(
            "customer/contact/name/@part", "full",
            "customer/contact/name/@type", "Business",
            "customer/contact/name", "Verdi S.r.l.",
            "customer/contact/email", "info@example.com");
    assertEquals(Claim.Kind.COMPANY, understood.only().kind());
    assertEquals("Verdi S.r.l.", understood.company().name().orElseThrow().text().reveal());
    assertEquals(List.of("info@example.com"), understood.emails());
  }

  @Test
  void personActsForTheBusinessOfTheSameContact() {
    Understood understood =
        Understood.of(
            "customer/contact/name/@type", "business",
            "customer/contact/name", "Verdi S.r.l.",
            "customer/contact/name[2]/@part", "full",
            "customer/contact/name[2]", "Anna Rossi",
            "customer/contact/phone", "333 1234567");
    assertEquals(Optional.of(understood.company()), understood.person().actsFor());
    assertEquals("Anna Rossi", understood.name());
    assertEquals(1, understood.person().phones().size());
  }

  @Test
  void coBuyersAreTwoPersons() {
    Understood understood =
        Understood.of(
            "customer/contact/name", "Anna Rossi",
            "customer/contact/phone", "333 1234567",
            "customer/contact[2]/name", "Bruno Rossi",
            "customer/contact[2]/phone", "333 1234567");
    assertEquals(
        List.of("Anna Rossi", "Bruno Rossi"),
        understood.persons().stream()
            .map(person -> person.name().orElseThrow().full().reveal())
            .toList());
    assertEquals(List.of("+393331234567", "+393331234567"), understood.dialled());
  }

  @Test
  void vendorAndProviderAreNobodyHere() {
    Understood understood =
        Understood.of(
            "vendor/vendorname", "Autosalone",
            "vendor/contact/name", "Carla",
            "vendor/contact/email", "carla@example.org",
            "provider/name", "Portale",
            "provider/email", "leads@example.net",
            "provider/contact/phone", "02 5551234",
            "name", "Someone");
    assertEquals(List.of(), understood.reading().identities());
    assertEquals(List.of(), understood.reading().intents());
    assertEquals(List.of(), understood.remarks());
  }

  @Test
  void emptyContactIsNobody() {
    Understood understood =
        Understood.of(
            CONTACT + "name/@part", "first",
            CONTACT + "name", "",
            CONTACT + "phone", "",
            CONTACT + "email", "mailto:",
            CONTACT + "address/@type", "home");
    assertEquals(List.of(), understood.reading().identities());
    assertEquals(List.of("EMAIL_MALFORMED email"), understood.remarks());
  }

  @Test
  void everyPhoneAndEmailIsReadInOrder() {
    Understood understood =
        Understood.of(
            CONTACT + "phone/@type", "voice",
            CONTACT + "phone", "",
            CONTACT + "phone[2]", "02 5551234",
            CONTACT + "email", "mailto:anna@example.com",
            CONTACT + "phone[3]/@type", "cellphone",
            CONTACT + "phone[3]", "333 1234567",
            CONTACT + "email[2]", "rossi@example.com");
    assertEquals(List.of("+39025551234", "+393331234567"), understood.dialled());
    assertEquals(List.of("anna@example.com", "rossi@example.com"), understood.emails());
  }

  @Test
  void countryOfTheAddressIsThePhones() {
    Understood understood =
        Understood.of(
            CONTACT + "phone", "514-555-0100",
            CONTACT + "address/street[2]/@line", "2",
            CONTACT + "address/street[2]", "Suite 5",
            CONTACT + "address/street/@line", "1",
            CONTACT + "address/street", "6299 Airport Road",
            CONTACT + "address/apartment", "",
            CONTACT + "address/city", "Mississauga",
            CONTACT + "address/regioncode", "ON",
            CONTACT + "address/postalcode", "L4V1N3",
            CONTACT + "address/country", "Canada");
    assertEquals(List.of("+15145550100"), understood.dialled());
    PostalAddress address = understood.person().addresses().get(0);
    assertEquals(
        "6299 Airport Road, Suite 5, L4V1N3, Mississauga, ON, Canada", address.oneLine().reveal());
  }

  @Test
  void prefixesCaseAndMissingContactDoNotMatter() {
    Understood understood =
        Understood.of(
            "a:Customer/a:NAME/@a:Part", "First",
            "a:Customer/a:NAME", "Anna",
            "a:Customer/EMAIL", "anna@example.com",
            "a:Vehicle/MAKE", "Kia");
    assertEquals(Optional.of("Anna"), given(understood.person()));
    assertEquals(List.of("anna@example.com"), understood.emails());
  }

  @Test
  void unknownPartIsRemarkedOnAndLeftAlone() {
    Understood understood =
        Understood.of(
            CONTACT + "name/@part",
            "nickname",
            CONTACT + "name",
            "Nana",
            CONTACT + "email",
            "anna@example.com");
    assertEquals(Optional.empty(), understood.person().name());
    assertEquals(List.of("LABEL_UNKNOWN name"), understood.remarks());
  }

  @Test
  void secondFullNameIsRemarkedOn() {
    Understood understood =
        Understood.of(CONTACT + "name", "Anna Rossi", CONTACT + "name[2]", "Bruno Verdi");
    assertEquals("Anna Rossi", understood.name());
    assertEquals(List.of("REPEATED name"), understood.remarks());
  }

  @Test
  void slashInALabelDoesNotMakeItAdf() {
    Understood understood =
        Understood.of("ID/Passport", "AA1", "customer/name", "Anna", "Brand/Model", "Kia");
    assertEquals("Anna", understood.name());
    assertEquals(List.of("LABEL_UNKNOWN"), understood.remarks());
  }

  @Test
  void mediaTypeAloneMakesItAdf() {
    var lead = Understood.lead(Words.of("customer", "", "name", "Not a form"));
    assertEquals(1, Understood.ITALIAN.read(lead).identities().size());
    var document = SomeWords.lead(lead.words(), "Application/X-ADF+xml; charset=utf-8");
    assertTrue(Understood.ITALIAN.read(document).identities().isEmpty());
  }

  private static PersonName name(String... words) {
    return Understood.of(words).person().name().orElseThrow();
  }

  private static Optional<String> given(Person person) {
    return person.name().flatMap(PersonName::given).map(PersonalText::reveal);
  }
}
