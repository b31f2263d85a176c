package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

class DisplayNameTest {

  private static final EmailAddress MAIL = EmailAddress.of("anna@example.com");
  private static final PhoneNumber PHONE = PhoneNumber.of("338 195 02 46", "+393381950246");
  private static final PostalAddress ADDRESS = PostalAddress.of("Via Esempio 1", "20100", "Milano");

  private static Person.Builder person() {
    return Person.builder().about(LeadId.of("lead-1"));
  }

  private static Company.Builder company() {
    return Company.builder().about(LeadId.of("lead-1"));
  }

  static Stream<Arguments> identities() {
    return Stream.of(
        Arguments.of(
            "a name", person().name(PersonName.of("Anna", "Verdi")).email(MAIL), "Anna Verdi"),
        Arguments.of(
            "a mail before a number", person().email(MAIL).phone(PHONE), "anna@example.com"),
        Arguments.of("a number as written", person().phone(PHONE), "338 195 02 46"),
        Arguments.of("an address", person().address(ADDRESS), "Via Esempio 1, 20100, Milano"),
        Arguments.of("a tax id", person().taxId(TaxId.of(TaxId.Kind.OTHER, "77")), "77"),
        Arguments.of("nothing", person(), ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("identities")
  void aPersonIsCalledByTheFirstThingThatIsKnown(String id, Person.Builder who, String name) {
    assertEquals(PersonalText.of(name), who.build().displayName());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("companies")
  void aCompanyIsToo(String id, Company.Builder who, String name) {
    assertEquals(PersonalText.of(name), who.build().displayName());
  }

  static Stream<Arguments> companies() {
    return Stream.of(
        Arguments.of("a name", company().name(CompanyName.of("Verdi S.r.l.")), "Verdi S.r.l."),
        Arguments.of("a mail", company().email(MAIL), "anna@example.com"),
        Arguments.of("nothing", company(), ""));
  }
}
