package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;

class AmountsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      value = {
        "15000, 15000, EUR",
        "15000.50, 15000.50, EUR",
        "€ 15000, 15000, EUR",
        "15000€, 15000, EUR",
        "15000 euro, 15000, EUR",
        "EUR 15000, 15000, EUR",
        "chf 900.5, 900.5, CHF",
        "£900, 900, GBP",
        "$ 900, 900, -",
        "€\u00A015000, 15000, EUR"
      })
  void plainSumIsExact(String text, BigDecimal amount, String currency) {
    Budget budget = Understood.of("budget", text).intent().budget().orElseThrow();
    assertEquals(Optional.of(amount), budget.amount());
    assertEquals(Optional.ofNullable(currency), budget.currency().map(Currency::getCurrencyCode));
    assertEquals(text, budget.text().reveal());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          20.000 EUR     | 20000      | EUR
          € 20.000       | 20000      | EUR
          20.000,00 €    | 20000.00   | EUR
          20,000.50 USD  | 20000.50   | USD
          $20,000        | 20000      | -
          £1,250,000     | 1250000    | GBP
          € 20 000       | 20000      | EUR
          CHF 20'000     | 20000      | CHF
          15,50 €        | 15.50      | EUR
          20k            | 20000      | EUR
          20 K €         | 20000      | EUR
          1,5k           | 1500.0     | EUR
          20 mila        | 20000      | EUR
          20mila euro    | 20000      | EUR
          """)
  void sumWithMarksIsLikelyWhereThereIsOneWayToReadIt(
      String text, BigDecimal amount, String currency) {
    Understood understood = Understood.of("budget", text);
    Budget budget = understood.intent().budget().orElseThrow();
    assertEquals(Optional.of(amount), budget.amount());
    assertEquals(Optional.ofNullable(currency), budget.currency().map(Currency::getCurrencyCode));
    assertEquals(text, budget.text().reveal());
    assertEquals(Confidence.LIKELY, budget.provenance().confidence());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          massimo 35.000 €        | 35000 EUR
          max 35.000              | 35000 EUR
          max. 35.000,00 €        | 35000.00 EUR
          fino a 30.000           | 30000 EUR
          circa 20.000 euro       | 20000 EUR
          circa 20000             | 20000 EUR
          20.000 € circa          | 20000 EUR
          intorno ai 20mila       | 20000 EUR
          non più di 15k          | 15000 EUR
          35.000 EUR (max)        | 35000 EUR
          35.000 euro trattabili  | 35000 EUR
          < 20.000 €              | 20000 EUR
          under $30k              | 30000 -
          up to £9,500            | 9500 GBP
          30.000 - 35.000 €       | 35000 EUR
          €30.000-€35.000         | 35000 EUR
          20.000/25.000 euro      | 25000 EUR
          10000-15000             | 15000 EUR
          tra 20 e 25 mila        | 25000 EUR
          da 20 a 25 mila euro    | 25000 EUR
          between 20k and 25k     | 25000 EUR
          """)
  void smallWordsAroundASumAndTheUpperEndOfARangeAreLikely(String text, String expected) {
    Understood understood = Understood.of("budget", text);
    Budget budget = understood.intent().budget().orElseThrow();
    assertEquals(
        expected,
        budget.amount().orElseThrow()
            + " "
            + budget.currency().map(Currency::getCurrencyCode).orElse("-"));
    assertEquals(text, budget.text().reveal());
    assertEquals(Confidence.LIKELY, budget.provenance().confidence());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "35000, IT, EUR",
        "35000, US, USD",
        "35000, CH, CHF",
        "$35000, US, USD",
        "$35000, CA, CAD",
        "$35000, IT, -",
        "€35000, US, EUR",
        "35000, AC, -",
        "35000, -, -"
      })
  void currencyThatNobodyNamedIsTheHostsOrIsRemarkedOn(
      String text, String region, String currency) {
    StandardReader reader =
        region == null ? StandardReader.withoutRegion() : StandardReader.forRegion(region);
    Understood understood = Understood.by(reader, "budget", text);
    Budget budget = understood.intent().budget().orElseThrow();
    assertEquals(Optional.of(new BigDecimal("35000")), budget.amount());
    assertEquals(Optional.ofNullable(currency), budget.currency().map(Currency::getCurrencyCode));
    boolean named = text.startsWith("€") || currency == null;
    assertEquals(named ? Confidence.CERTAIN : Confidence.LIKELY, budget.provenance().confidence());
    assertEquals(
        currency == null && !text.startsWith("$") ? List.of("CURRENCY_MISSING budget") : List.of(),
        understood.remarks());
  }

  @ParameterizedTest(name = "{0} declared in {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          20,000    | USD | 20000
          20,000    | KWD | -
          20,000    | ABC | -
          20.000    | EUR | -
          20.000,00 | EUR | 20000.00
          € 20.000  | EUR | 20000
          """)
  void declaredCurrencyTellsThousandsAfterACommaOnly(
      String text, String declared, BigDecimal amount) {
    Budget budget =
        Understood.of("vehicle/finance/amount/@currency", declared, "vehicle/finance/amount", text)
            .intent()
            .budget()
            .orElseThrow();
    assertEquals(Optional.ofNullable(amount), budget.amount());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "15.000",
        "15,000",
        "15 000",
        "1.250.000",
        "1.234,56",
        "1,234.56",
        "1d",
        "0x1p3",
        "１２",
        "-15",
        "1e9",
        "1E+1000000",
        "€15000€",
        "1234567890123456",
        "15000.",
        "20.000 mila",
        "1.250,000",
        "1.250.00",
        "0.500 €",
        "2000.000 €",
        "-15k",
        "20k+",
        "300 € al mese",
        "da 20.000 euro",
        "minimo 10.000 euro",
        "oltre 30.000 €",
        "25.000 - 20.000 €",
        "max 5",
        "max 2 o 3",
        "max 20.000 km"
      })
  void row89And90OtherFormsAreTextOnly(String text) {
    Understood understood = Understood.of("budget", text);
    Budget budget = understood.intent().budget().orElseThrow();
    assertEquals(Optional.empty(), budget.amount());
    assertEquals(text, budget.text().reveal());
    assertEquals(List.of("AMOUNT_UNREADABLE budget"), understood.remarks());
  }

  @Test
  void wordsWithoutASumAreNothingOdd() {
    Understood understood = Understood.of("budget", "da definire");
    assertEquals(List.of(), understood.remarks());
    assertEquals(Optional.empty(), understood.intent().budget().orElseThrow().amount());
  }

  @Test
  void financeTotalComesBeforeAnOffer() {
    Budget budget =
        Understood.of(
                "vehicle/make", "Fiat",
                "vehicle/price/@type", "offer",
                "vehicle/price", "9000",
                "vehicle/finance/amount/@currency", "EUR",
                "vehicle/finance/amount", "10000")
            .intent()
            .budget()
            .orElseThrow();
    assertEquals(Optional.of(new BigDecimal("10000")), budget.amount());
    assertEquals(Optional.of(Currency.getInstance("EUR")), budget.currency());
    assertEquals(2, budget.provenance().words().size());
  }

  @ParameterizedTest(name = "price type {0}")
  @CsvSource({"offer, true", "OFFER, true", "quote, false", "asking, false", "msrp, false"})
  void onlyAnOfferedPriceIsABudget(String type, boolean isBudget) {
    Understood understood =
        Understood.of("vehicle/make", "Fiat", "vehicle/price/@type", type, "vehicle/price", "9000");
    assertEquals(isBudget, understood.intent().budget().isPresent());
  }

  @Test
  void monthlyPaymentIsNoWholeSum() {
    Understood understood =
        Understood.of(
            "vehicle/make", "Fiat",
            "vehicle/finance/amount/@type", "monthly",
            "vehicle/finance/amount", "300");
    Budget budget = understood.intent().budget().orElseThrow();
    assertEquals("monthly 300", budget.text().reveal());
    assertEquals(Optional.empty(), budget.amount());
    assertEquals(List.of(), understood.remarks());
  }

  @Test
  void whatATradeInShouldFetchIsNoBudget() {
    Understood understood =
        Understood.of(
            "vehicle/@interest", "trade-in",
            "vehicle/make", "Fiat",
            "vehicle/price/@type", "offer",
            "vehicle/price", "9000");
    assertEquals(Optional.empty(), understood.intent().budget());
  }

  @Test
  void unknownCurrencyIsLeftOut() {
    Understood understood =
        Understood.of("vehicle/finance/amount/@currency", "LIRE", "vehicle/finance/amount", "9");
    assertEquals(Optional.empty(), understood.intent().budget().orElseThrow().currency());
    assertEquals(List.of("CURRENCY_UNKNOWN budget"), understood.remarks());
  }
}
