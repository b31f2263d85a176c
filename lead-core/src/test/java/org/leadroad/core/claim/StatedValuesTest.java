package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

/** What a host or a test states in one line. */
class StatedValuesTest {

  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final Currency EURO = Currency.getInstance("EUR");

  @Test
  void aTelephoneNumberKeepsWhatWasWritten() {
    PhoneNumber phone = PhoneNumber.of("338 195 02 46 (sera)", "+393381950246");
    assertEquals(PersonalText.of("338 195 02 46 (sera)"), phone.text());
    assertEquals(Optional.of(PersonalText.of("+393381950246")), phone.dialled());
    assertEquals(PhoneNumber.of("+393381950246").key(), phone.key());
  }

  @Test
  void aBudgetATimeframeAndAnAddressTakeOneLine() {
    Budget budget = Budget.of("circa 20.000", Money.of(20_000, EURO));
    assertEquals(Optional.of(new BigDecimal("20000")), budget.amount());
    assertEquals(Optional.of(EURO), budget.currency());
    assertEquals(Optional.of(Money.of(20_000, EURO)), budget.money());
    assertEquals(Optional.empty(), Budget.of("poco").amount());
    Timeframe spring = Timeframe.of("in primavera", MARCH, MARCH.plusMonths(3));
    assertEquals(Optional.of(MARCH), spring.earliest());
    assertEquals(Optional.of(MARCH.plusMonths(3)), spring.latest());
    assertEquals(Optional.empty(), Timeframe.of("presto").latest());
    PostalAddress address = PostalAddress.of("Via Esempio 1", "20100", "Milano");
    assertEquals(PersonalText.of("Via Esempio 1, 20100, Milano"), address.oneLine());
    assertEquals(Optional.of(PersonalText.of("20100")), address.postalCode());
    assertEquals(1, PostalAddress.of("Via Esempio 1, Milano").lines().size());
  }

  @Test
  void whatAReaderMakesSaysWhereItWasRead() {
    Provenance from = Provenance.of(LeadId.of("lead-1"), 2, Confidence.LIKELY);
    List<Provenance> read =
        List.of(
            PersonName.of("Anna Verdi").readFrom(from).provenance(),
            PhoneNumber.of("+393381950246").readFrom(from).provenance(),
            EmailAddress.of("anna@example.com").readFrom(from).provenance(),
            CompanyName.of("Verdi S.r.l.").readFrom(from).provenance(),
            TaxId.of(TaxId.Kind.OTHER, "12-34").readFrom(from).provenance(),
            Want.of(Want.Kind.BUY, "un SUV").readFrom(from).provenance(),
            PostalAddress.of("Via Esempio 1").readFrom(from).provenance(),
            Budget.of("poco").readFrom(from).provenance(),
            Timeframe.of("presto").readFrom(from).provenance());
    read.forEach(provenance -> assertEquals(from, provenance));
    assertEquals(PersonName.of("Anna", "Verdi"), PersonName.of("Anna", "Verdi").readFrom(from));
  }

  @Test
  void aSumIsMoneyOnlyWhereItsCurrencyIsKnown() {
    PersonalText text = PersonalText.of("20k");
    Budget.Builder sum = Budget.builder().text(text).amount(new BigDecimal("2E+4"));
    assertEquals(Optional.empty(), sum.build().money());
    assertEquals(Optional.of(Money.of(20_000, EURO)), sum.currency(EURO).build().money());
    assertEquals(Optional.empty(), Budget.builder().text(text).currency(EURO).build().money());
    Money price = Money.of(18_500, EURO);
    assertEquals(Optional.of(price), Vehicle.builder().price(price).build().price());
    assertEquals(Optional.empty(), Vehicle.builder().priceAmount(price.amount()).build().price());
  }

  @Test
  void aNameThatIsOnlyKnownInPartsIsWholeAsWell() {
    PersonName name =
        PersonName.builder()
            .family(PersonalText.of("Verdi"))
            .honorific(PersonalText.of("Dott."))
            .build();
    assertEquals(PersonalText.of("Verdi"), name.full());
    assertEquals(Optional.of(PersonalText.of("Dott.")), name.honorific());
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        odd("no budget", () -> Budget.of(" ")),
        odd("less than nothing", () -> Budget.of("-1", Money.of(-1, EURO))),
        odd("no time", () -> Timeframe.of("")),
        odd("days out of order", () -> Timeframe.of("marzo", MARCH, MARCH.minusDays(1))),
        odd(
            "more than there is",
            () -> Vehicle.builder().priceAmount(new BigDecimal("1E+99")).build()),
        odd("no want", () -> Want.of(Want.Kind.BUY, " ")),
        odd("no language", () -> Language.builder().text(PersonalText.of("")).build()),
        odd("a number that dials nothing", () -> PhoneNumber.of("338 195", "338195")));
  }

  private static Arguments odd(String id, Executable made) {
    return Arguments.of(id, made);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void nonsenseIsRefused(String id, Executable made) {
    assertThrows(IllegalArgumentException.class, made);
  }
}
