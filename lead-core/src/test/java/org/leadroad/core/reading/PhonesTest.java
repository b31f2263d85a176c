package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.words.PersonalText;

class PhonesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mobile                 | 3331234567                  | +393331234567
          blanks                 | 333 123 45 67               | +393331234567
          no-break blanks        | 333\u00A01234567            | +393331234567
          full-width digits      | ３３３１２３４５６７              | +393331234567
          full-width plus        | ＋39 333 1234567             | +393331234567
          direction marks        | \u202A+39 333 1234567\u202C | +393331234567
          Arabic digits          | ٣٣٣١٢٣٤٥٦٧                  | +393331234567
          tel URI                | tel:+39-333-1234567         | +393331234567
          tel URI with extension | tel:+39-333-1234567;ext=14  | +393331234567
          double zero            | 0039 333 1234567            | +393331234567
          double zero and blanks | 00 39 333 1234567           | +393331234567
          brackets               | (+39) 333/1234567           | +393331234567
          country without plus   | 39 333 1234567              | +393331234567
          label before           | Cell. 333 1234567           | +393331234567
          remark after           | 333 1234567 (dopo le 18)    | +393331234567
          landline keeps zero    | 06 5551234                  | +39065551234
          landline with slash    | 02/5551234                  | +39025551234
          landline, brackets     | (02) 555 1234               | +39025551234
          further line           | 02 5551234/8                | +39025551234
          trunk zero, landline   | +39 (0)2 5551234            | +39025551234
          trunk zero, mobile     | +39 (0)333 1234567          | +393331234567
          trunk zero, London     | +44 (0)20 7946 0958         | +442079460958
          extension, int.        | 02 5551234 int. 12          | +39025551234
          extension, App. 14     | 02 5551234 App. 14          | +39025551234
          extension, x           | +44 20 7946 0958 x21        | +442079460958
          extension, hash        | 02 5551234 #12              | +39025551234
          extension, comma       | 02 5551234,12               | +39025551234
          another country        | +49 30 901820               | +4930901820
          """)
  void numberIsDialledOnlyAfterItsWordsAndExtensionsAreCutOff(
      String id, String written, String dialled) {
    Understood understood = Understood.of("telefono", written);
    assertEquals(List.of(dialled), understood.dialled());
    assertEquals(List.of(), understood.remarks());
  }

  @Test
  void textKeepsTheExtension() {
    var phone = Understood.of("tel", " 02 5551234 int. 12 ").phones().get(0);
    assertEquals("02 5551234 int. 12", phone.text().reveal());
    assertEquals("12", phone.extension().orElseThrow().reveal());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          02 5551234 interno 14       | 14
          +44 20 7946 0958 ext. 4     | 4
          +44 20 7946 0958 x21        | 21
          tel:+39-333-1234567;ext=14  | 14
          02 5551234 #12              | 12
          333 1234567                 | -
          cell 333 1234567            | -
          02 5551234 chiamare dopo 18 | -
          int. 3                      | -
          """)
  void extensionIsAValueOfItsOwn(String written, String extension) {
    assertEquals(
        Optional.ofNullable(extension),
        Understood.of("tel", written).phones().stream()
            .flatMap(phone -> phone.extension().stream())
            .map(PersonalText::reveal)
            .findFirst());
  }

  @Test
  void twoExtensionsAreTwoNumbers() {
    assertEquals(
        2, Understood.of("tel", "02 5551234 int. 12", "tel", "02 5551234 int. 14").phones().size());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "333 1234567 / 02 5551234",
        "333 1234567; 02 5551234",
        "333 1234567, 02 5551234",
        "333 1234567 o 02 5551234",
        "333 1234567 oppure 02 5551234",
        "Cell: 333 1234567\nTel: 02 5551234"
      })
  void severalInOneFieldAreRead(String written) {
    assertEquals(
        List.of("+393331234567", "+39025551234"), Understood.of("cell", written).dialled());
  }

  @Test
  void prefixBesideASlashIsNoNumberOfItsOwn() {
    Understood understood = Understood.by(StandardReader.forRegion("DE"), "phone", "06221/54321");
    assertEquals(List.of("+49622154321"), understood.dialled());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          too short      | 12345
          too long       | 33312345671234567890
          vanity letters | 800-CHIAMA
          date           | 12
          plus, no plan  | +999 123456789
          """)
  void impossibleNumberIsKeptAsTextOnly(String id, String written) {
    Understood understood = Understood.of("telefono", written);
    assertEquals(List.of(), understood.dialled());
    assertEquals(written, understood.phones().get(0).text().reveal());
    assertEquals(List.of("PHONE_MALFORMED phone"), understood.remarks());
  }

  @Test
  void textWithoutAnyDigitIsNoNumber() {
    Understood understood = Understood.of("nome", "Giulia", "telefono", "non ho telefono");
    assertEquals(List.of(), understood.phones());
    assertEquals(List.of("PHONE_MALFORMED phone"), understood.remarks());
  }

  @Test
  void numberLongerThanE164AllowsIsNotDialled() {
    Understood understood =
        Understood.by(StandardReader.forRegion("DE"), "phone", "0301234567890123");
    assertEquals(List.of(), understood.dialled());
    assertEquals(1, understood.phones().size());
  }

  @Test
  void withoutARegionOnlyNumbersThatNameTheirCountryAreDialled() {
    StandardReader nowhere = StandardReader.withoutRegion();
    Understood bare = Understood.by(nowhere, "phone", "333 1234567");
    assertEquals(List.of(), bare.dialled());
    assertEquals(List.of("PHONE_NEEDS_REGION phone"), bare.remarks());
    assertEquals(
        List.of("+393331234567"), Understood.by(nowhere, "phone", "+39 333 1234567").dialled());
    assertEquals(
        List.of("+393331234567"), Understood.by(nowhere, "phone", "0039 333 1234567").dialled());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"CA", "ca", "Canada", "CAN", " canada "})
  void contactsOwnCountryDecides(String country) {
    assertEquals(
        List.of("+15145550100"),
        Understood.of("phone", "514-555-0100", "country", country).dialled());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "Germania, DE",
    "Germany, DE",
    "Deutschland, DE",
    "Regno Unito, GB",
    "U.K., GB",
    "UK, GB",
    "Stati Uniti d'America, US",
    "U.S.A., US",
    "España, ES",
    "SPAGNA, ES",
    "Österreich, AT",
    "svizzera, CH",
    "Côte, ''",
    "Atlantide, ''",
    "Italy, IT",
    "ITA, IT",
    "it, IT"
  })
  void countriesAreKnownByCodeAndCommonName(String name, String code) {
    assertEquals(code, Countries.region(name).orElse(""));
  }

  @Test
  void countryThatNobodyKnowsLeavesTheNumberUndialled() {
    Understood understood = Understood.of("phone", "333 1234567", "country", "Atlantide");
    assertEquals(List.of(), understood.dialled());
    assertEquals(List.of("PHONE_NEEDS_REGION phone"), understood.remarks());
  }

  @Test
  void confidenceSaysWhoNamedTheCountry() {
    assertEquals(Confidence.CERTAIN, sure("+39 333 1234567"));
    assertEquals(Confidence.LIKELY, sure("333 1234567"));
    assertEquals(Confidence.POSSIBLE, sure("333"));
  }

  private static Confidence sure(String phone) {
    return Understood.of("phone", phone).phones().get(0).provenance().confidence();
  }

  @Test
  void sameNumberTwiceIsThereOnce() {
    Understood understood = Understood.of("telefono", "333 1234567", "cellulare", "+39 3331234567");
    assertEquals(List.of("+393331234567"), understood.dialled());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "UK", "XX", "ITA", "39"})
  void regionWithoutNumbersIsRefused(String region) {
    var refusal =
        assertThrows(IllegalArgumentException.class, () -> StandardReader.forRegion(region));
    assertTrue(refusal.toString().contains("ISO 3166"));
  }

  @Test
  void manyNumbersInOnePieceAreReadOnlyIfEachIsWhole() {
    String whole = "347 555 0100, 347 555 0101, 347 555 0102, 347 555 0103";
    assertEquals(4, Understood.of("telefono", whole).dialled().size());
    List<String> first = List.of("+393475550100");
    assertEquals(first, Understood.of("telefono", whole + ", 39").dialled());
  }

  @Test
  void numbersAreDialledInSixtyFourPlacesAndKeptInAll() {
    String[] words = new String[140];
    for (int i = 0; i < words.length; i += 2) {
      words[i] = "telefono";
      words[i + 1] = "347 555 01" + (10 + i / 2);
    }
    Understood understood = Understood.of(words);
    assertEquals(64, understood.dialled().size());
    assertEquals(70, understood.phones().size());
  }
}
