package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

/** What the values of claims refuse, and what they count as equal. */
class ClaimValuesTest {

  private static final PersonalText NOTHING_TO_SEE = PersonalText.of("\u200b\u00a0 ");
  private static final PersonalText TEXT = PersonalText.of("canary");
  private static final Provenance STATED = Provenance.stated();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

  static Stream<Arguments> bad() {
    return Stream.of(
        bad("blank name", () -> PersonName.of(" ")),
        bad("invisible company", () -> new CompanyName(NOTHING_TO_SEE, STATED)),
        bad("invisible want", () -> Want.of(Want.Kind.BUY, NOTHING_TO_SEE)),
        bad("blank tax id", () -> TaxId.of(TaxId.Kind.OTHER, "")),
        bad("blank budget", () -> budget(NOTHING_TO_SEE, "1")),
        bad("negative budget", () -> budget(TEXT, "-1")),
        bad("blank time", () -> time(NOTHING_TO_SEE, DAY, DAY)),
        bad("days reversed", () -> time(TEXT, DAY, DAY.minusDays(1))),
        bad("number with blanks", () -> PhoneNumber.of("+39 333")),
        bad("number without plus", () -> PhoneNumber.of("393381950246")),
        bad("number too long", () -> PhoneNumber.of("+1234567890123456")),
        bad("mail without at", () -> EmailAddress.of("canary")),
        bad("mail without mailbox", () -> EmailAddress.of("@canary.example")),
        bad("mail without domain", () -> EmailAddress.of("canary@ ")),
        bad("address without parts", () -> PostalAddress.builder().build()),
        bad("negative word", () -> new WordRef(LeadId.of("lead"), -1)));
  }

  private static Arguments bad(String id, Executable making) {
    return Arguments.of(id, making);
  }

  private static Budget budget(PersonalText text, String amount) {
    return Budget.builder().text(text).amount(new BigDecimal(amount)).build();
  }

  private static Timeframe time(PersonalText text, LocalDate earliest, LocalDate latest) {
    return Timeframe.builder().text(text).earliest(earliest).latest(latest).build();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("bad")
  void isRefusedWithoutEchoingIt(String id, Executable making) {
    IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, making);
    assertFalse(refusal.toString().contains("canary"));
  }

  @Test
  void aClaimAboutNoLeadIsRefused() {
    assertThrows(IllegalStateException.class, () -> Person.builder().build());
    assertThrows(IllegalStateException.class, () -> Company.builder().build());
    assertThrows(IllegalStateException.class, () -> Intent.builder().build());
  }

  @Test
  void whereAValueWasReadIsNoPartOfIt() {
    Provenance read = Provenance.of(LeadId.of("lead"), 3, Confidence.POSSIBLE);
    assertEquals(new CompanyName(TEXT, STATED), new CompanyName(TEXT, read));
    Want want = Want.of(Want.Kind.BUY, TEXT);
    assertEquals(want, want.readFrom(read));
    assertEquals(want.hashCode(), want.readFrom(read).hashCode());
    assertEquals(
        new TaxId(TaxId.Kind.OTHER, TEXT, STATED), new TaxId(TaxId.Kind.OTHER, TEXT, read));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Mario.Rossi@Example.COM,mario.rossi@example.com",
    "anna@bücher.example,anna@xn--bcher-kva.example",
    "'a@b@example.com',a@b@example.com",
    "anna@ example.com,anna@example.com",
    "anna@a..b,anna@a..b"
  })
  void anAddressIsMatchedByItsKey(String address, String key) {
    assertEquals(key, EmailAddress.of(address).key().reveal());
  }

  @ParameterizedTest(name = "{0} characters")
  @ValueSource(ints = {254, 10_000, 100_000})
  void aDomainThatIsTooLongIsNone(int length) {
    for (String letter : List.of("a", "è", "\u4e00", ".")) {
      EmailAddress evil = EmailAddress.of("a@" + letter.repeat(length));
      assertEquals(Optional.empty(), evil.domain());
      assertEquals(length + 2, evil.key().length());
    }
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "PARTITA_IVA,IT - 00743110157,00743110157",
    "PARTITA_IVA,00743110157,00743110157",
    "CODICE_FISCALE,rss-mra 45c12.f205c,RSSMRA45C12F205C",
    "OTHER,it 123,IT123"
  })
  void aTaxIdIsMatchedByItsKey(TaxId.Kind kind, String text, String key) {
    assertEquals(key, TaxId.of(kind, text).key().reveal());
  }
}
