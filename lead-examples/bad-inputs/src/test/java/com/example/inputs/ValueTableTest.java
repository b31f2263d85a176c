package com.example.inputs;

import static com.example.inputs.Told.DELIVERY;
import static com.example.inputs.Told.bounded;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.IdentityChecks;

/** The table of bad values, row by row: what is kept, what is noted, what is understood. */
class ValueTableTest {

  private static final StandardReader READER = StandardReader.forRegion("IT");

  @Test
  @DisplayName("VAL-69 composed and decomposed letters are kept, and match")
  void composedAndDecomposedLettersMatch() {
    String composed = "ren\u00E9@example.com";
    String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
    assertNotEquals(composed, decomposed);
    assertEquals(decomposed, email(decomposed).text().reveal());
    assertEquals(email(composed).key(), email(decomposed).key());
  }

  @Test
  @DisplayName("VAL-70 40,000 accents on one letter, in every place")
  void accentsWithoutEndAreReadInTime() {
    String accents = "e" + "\u0301".repeat(40_000);
    bounded(() -> read("nome", accents));
    bounded(() -> email(accents + "@example.com").key());
    bounded(() -> email("a@" + accents + ".example").key());
    for (String field : List.of("email", "telefono", "data", "budget", "paese", "codice fiscale")) {
      assertEquals(field, bounded(() -> read(field, accents)).lead().words().list().get(0).name());
    }
    assertEquals(
        "LIMIT_NAME document (40001 of at most 256)",
        Told.by(bounded(() -> WebForm.standard().read(Map.of(accents, "x"), DELIVERY))));
  }

  @ParameterizedTest(name = "VAL-72 nothing but U+{0}")
  @ValueSource(strings = {"200B", "00A0", "FEFF", "2800", "3164"})
  void nothingToSeeIsNoName(String codePoint) {
    String text = Character.toString(Integer.parseInt(codePoint, 16));
    Reading reading = read("nome", text);
    assertEquals(text, reading.lead().words().list().get(0).text().reveal());
    assertEquals(List.of(), reading.identities());
  }

  @Test
  @DisplayName("VAL-73 direction override is kept and noted")
  void directionOverrideIsKeptAndNoted() {
    String name = "a\u202Ecod.exe";
    assertEquals("nome=" + name + " BIDI", Told.by(intake("nome", name)));
  }

  @Test
  @DisplayName("VAL-74 letters that look alike are accepted, remarked on, and match no others")
  void lettersThatLookAlikeMatchNoOthers() {
    String lookalike = "anna@p\u0430ypal.example";
    Reading reading = read("email", lookalike);
    EmailAddress read = reading.emails().get(0);
    assertEquals(lookalike, read.text().reveal());
    assertEquals(List.of("MIXED_SCRIPT"), codes(reading));
    assertEquals(List.of(), codes(read("email", "anna@\u043F\u043E\u0447\u0442\u0430.example")));
    assertNotEquals(email("anna@paypal.example").key(), read.key());
  }

  @Test
  @DisplayName("VAL-75 emoji of a family at the limit of a field is kept whole, or refused")
  void nothingIsCutInAnEmoji() {
    String family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    String filler = "x".repeat((1 << 16) - family.length());
    assertEquals("nome=" + filler + family, Told.by(intake("nome", filler + family)));
    assertEquals(
        "LIMIT_FIELD name (65537 of at most 65536)",
        Told.by(intake("nome", filler + "x" + family)));
  }

  @ParameterizedTest(name = "VAL-76 {0}: {1} plausible {2}")
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "quoted local part, \"anna maria\"@example.com, true",
        "domain beyond ASCII, anna@caff\u00E8.it, true",
        "two at signs, anna@b@example.com, false",
        "dot at the end, anna@example.com., false",
        "comment, anna(home)@example.com, false",
        "capitals with an I, ANNA@MAIL.IT, true"
      })
  void addressIsJudgedByItsSyntax(String what, String address, boolean plausible) {
    assertEquals(plausible, isPlausible(address));
  }

  @Test
  @DisplayName("VAL-76 254 and 255 characters; 10,000 at signs and dots")
  void addressHasALength() {
    String domain = ("@" + "d".repeat(60) + "." + "e".repeat(60) + "." + "f".repeat(60) + ".it");
    String local = "a".repeat(64);
    int rest = 254 - domain.length() - local.length();
    assertTrue(isPlausible(local + "@" + "g".repeat(rest - 1) + "." + domain.substring(1)));
    assertFalse(isPlausible(local + "@" + "g".repeat(rest) + "." + domain.substring(1)));
    assertFalse(bounded(() -> isPlausible("a@.".repeat(3_334) + "it")));
  }

  @Test
  @DisplayName("VAL-76 MAIL.IT in Turkish")
  void capitalsAreLoweredAlikeEverywhere() {
    Locale home = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals("ivi@mail.it", email("IVI@MAIL.IT").key().reveal());
      assertTrue(isPlausible("IVI@MAIL.IT"));
    } finally {
      Locale.setDefault(home);
    }
  }

  @Test
  @DisplayName("VAL-84 100,000 attributes; order and equality of the words")
  void attributesHaveALimitAndAnOrder() {
    String[] many = new String[100_000];
    assertEquals(
        "LIMIT_ATTRIBUTES document (257 of at most 256)",
        Told.by(bounded(() -> WebForm.standard().read(Map.of("a", many), DELIVERY))));
    Map<String, String> fields =
        Stream.of("d", "c", "b", "a")
            .collect(Collectors.toMap(k -> k, k -> k, (x, y) -> x, java.util.LinkedHashMap::new));
    assertEquals("d=d, c=c, b=b, a=a", Told.by(WebForm.standard().read(fields, DELIVERY)));
  }

  static Stream<Arguments> amounts() {
    return Stream.of(
        Arguments.of("NUM-89 exponent of 1,000,000", "1E+1000000", ""),
        Arguments.of("NUM-90 Italian", "1.234,56", ""),
        Arguments.of("NUM-90 English", "1,234.56", ""),
        Arguments.of("NUM-90 Java", "1d", ""),
        Arguments.of("NUM-90 hexadecimal", "0x1p3", ""),
        Arguments.of("NUM-90 blanks around it", " 1 ", "1"),
        Arguments.of("NUM-90 wide digits", "\uFF11\uFF12", ""),
        Arguments.of("NUM-90 plain", "1234.56", "1234.56"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("amounts")
  void sumIsReadInOneFormOnly(String id, String text, String amount) {
    Reading reading = bounded(() -> read("budget", text));
    assertEquals(
        amount,
        reading.intents().stream()
            .flatMap(intent -> intent.budget().stream())
            .flatMap(budget -> budget.amount().stream())
            .map(Object::toString)
            .collect(Collectors.joining()));
    assertEquals(amount.isEmpty(), codes(reading).contains("AMOUNT_UNREADABLE"));
  }

  static Stream<Arguments> dates() {
    return Stream.of(
        Arguments.of(
            "NUM-93 offset of one digit",
            "2000-03-30T15:30:20-8:00",
            "2000-03-30T23:30:20Z",
            "DATE_REPAIRED"),
        Arguments.of("NUM-93 no offset", "2000-03-30T15:30:20", "", "NO_OFFSET"),
        Arguments.of("NUM-93 24:00", "2000-03-30T24:00:00Z", "2000-03-31T00:00:00Z", ""),
        Arguments.of("NUM-93 only a day", "2000-03-30", "", "NO_OFFSET"),
        Arguments.of("NUM-94 30 February", "30/02/2024", "", "DATE_MALFORMED"),
        Arguments.of("NUM-94 29 February of 2023", "29/02/2023", "", "DATE_MALFORMED"),
        Arguments.of("NUM-94 1 February or 2 January", "01/02/2024", "", "NO_OFFSET"),
        Arguments.of("NUM-95 in the gap of Rome", "2026-03-29T02:30:00", "", "NO_OFFSET"),
        Arguments.of("NUM-95 in the overlap of Rome", "2026-10-25T02:30:00", "", "NO_OFFSET"),
        Arguments.of(
            "NUM-96 after it was received", "2226-03-30T15:30:20Z", "2226-03-30T15:30:20Z", ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("dates")
  void dateNamesAnInstantOrIsRemarkedOn(String id, String text, String instant, String remark) {
    Reading reading = read("data richiesta", text);
    assertEquals(instant, reading.requestedAt().map(Instant::toString).orElse(""));
    assertEquals(remark, String.join(",", codes(reading)));
  }

  private static Intake intake(String field, String text) {
    return bounded(() -> WebForm.standard().read(Map.of(field, text), DELIVERY));
  }

  private static Reading read(String field, String text) {
    Lead lead = intake(field, text).leads().get(0);
    return READER.read(lead);
  }

  private static List<String> codes(Reading reading) {
    return reading.remarks().stream().map(Remark::code).toList();
  }

  private static EmailAddress email(String text) {
    return EmailAddress.of(text);
  }

  private static boolean isPlausible(String address) {
    Lead lead = intake("nome", "Anna").leads().get(0);
    Identity anna = Person.builder().about(lead.id()).email(email(address)).build();
    Dossier dossier =
        Dossier.asOf(lead.receivedAt(), Reading.builder(lead, "by hand/1").identity(anna).build());
    return IdentityChecks.plausibleEmail().judge(anna, dossier).kind() == Opinion.Kind.HOLDS;
  }
}
