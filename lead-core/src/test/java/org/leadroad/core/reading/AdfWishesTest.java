package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Confidence;

class AdfWishesTest {

  @ParameterizedTest(name = "interest {0}")
  @CsvSource({
    "buy, BUY, CERTAIN", "BUY, BUY, CERTAIN", "lease, LEASE, CERTAIN",
    "test-drive, TEST_DRIVE, CERTAIN", "sell, SELL, CERTAIN", "service, ASK, POSSIBLE",
    "'', BUY, LIKELY", "[interest], BUY, LIKELY"
  })
  void interestSaysWhatIsWanted(String interest, String kind, Confidence sure) {
    Understood understood =
        Understood.of(
            "vehicle/@interest",
            interest,
            "vehicle/year",
            "2022",
            "vehicle/make",
            "Kia",
            "vehicle/model",
            "Forte",
            "vehicle/trim",
            "EX");
    assertEquals(List.of(kind + " 2022 Kia Forte EX"), understood.wants());
    assertEquals(sure, understood.intent().wants().get(0).provenance().confidence());
  }

  @Test
  void noInterestMeansBuying() {
    Understood understood = Understood.of("vehicle/make", "Kia");
    assertEquals(List.of("BUY Kia"), understood.wants());
    assertEquals(List.of(), understood.remarks());
  }

  @Test
  void unknownInterestIsRemarkedOn() {
    assertEquals(
        List.of("INTEREST_UNKNOWN request-type"),
        Understood.of("vehicle/@interest", "service", "vehicle/make", "Kia").remarks());
  }

  @Test
  void tradeInIsOfferedBesideWhatIsWanted() {
    Understood understood =
        Understood.of(
            "vehicle/@interest",
            "trade-in",
            "vehicle/year",
            "2015",
            "vehicle/make",
            "Kia",
            "vehicle/model",
            "Rio",
            "vehicle[2]/@interest",
            "buy",
            "vehicle[2]/year",
            "2022",
            "vehicle[2]/make",
            "Kia",
            "vehicle[2]/model",
            "Rio");
    assertEquals(1, understood.reading().intents().size());
    assertEquals(List.of("BUY 2022 Kia Rio"), understood.wants());
    assertEquals(List.of("TRADE_IN 2015 Kia Rio"), understood.offers());
  }

  @Test
  void tradeInAloneIsAnOfferOnly() {
    Understood understood = Understood.of("vehicle/@interest", "trade-in", "vehicle/make", "Kia");
    assertEquals(List.of(), understood.wants());
    assertEquals(List.of("TRADE_IN Kia"), understood.offers());
  }

  @Test
  void tradeInWithAQuestionAsksIt() {
    Understood understood =
        Understood.of(
            "vehicle/@interest",
            "trade-in",
            "vehicle/make",
            "Kia",
            "customer/comments",
            "How much?");
    assertEquals(List.of("ASK How much?"), understood.wants());
    assertEquals(List.of("TRADE_IN Kia"), understood.offers());
  }

  @Test
  void severalVehiclesAreOneIntent() {
    Understood understood =
        Understood.of("vehicle/make", "Kia", "vehicle[2]/make", "Fiat", "vehicle[3]/make", "Opel");
    assertEquals(1, understood.reading().intents().size());
    assertEquals(List.of("BUY Kia", "BUY Fiat", "BUY Opel"), understood.wants());
  }

  @ParameterizedTest(name = "<{0}>")
  @CsvSource({
    "Unknown, FILLER",
    "UNKNOWN, FILLER",
    "NA, FILLER",
    "N/A, FILLER",
    "default, FILLER",
    "'', FILLER",
    "-, FILLER",
    "[make], PLACEHOLDER",
    "{{ Marca del auto }}, PLACEHOLDER"
  })
  void fillerIsAbsent(String filler, String code) {
    Understood understood = Understood.of("vehicle/make", filler, "vehicle/model", "Panda");
    assertEquals(List.of("BUY Panda"), understood.wants());
    assertEquals(List.of(code + " vehicle-make"), understood.remarks());
  }

  @Test
  void vehicleOfFillersIsNotWanted() {
    Understood understood =
        Understood.of(
            "vehicle/@interest", "buy",
            "vehicle/year", "2024",
            "vehicle/make", "Unknown",
            "vehicle/model", "NA",
            "vehicle/vin", "");
    assertEquals(List.of(), understood.reading().intents());
  }

  @Test
  void stockNumberOrVinTellsAVehicleToo() {
    assertEquals(List.of("BUY STK-1"), Understood.of("vehicle/stock", "STK-1").wants());
    assertEquals(
        List.of("BUY VIN1"),
        Understood.of("vehicle/vin", "VIN1", "vehicle/stock", "STK-1").wants());
    assertEquals(
        List.of("BUY Fiat"), Understood.of("vehicle/make", "Fiat", "vehicle/vin", "VIN1").wants());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "customer/comments",
    "customer/contact/comment",
    "vehicle/comments",
    "comments",
    "x:customer/X:Comments"
  })
  void commentIsAQuestionWhereNothingElseIsWanted(String where) {
    Understood alone = Understood.of(where, " Still\navailable? ", "customer/contact/name", "A");
    assertEquals(List.of("ASK Still\navailable?"), alone.wants());
    assertEquals(Confidence.LIKELY, alone.intent().wants().get(0).provenance().confidence());
    Understood beside = Understood.of(where, "Still available?", "vehicle[2]/make", "Kia");
    assertEquals(List.of("BUY Kia"), beside.wants());
  }

  @Test
  void mixedCommentIsOneQuestion() {
    Understood understood =
        Understood.of("customer/comments", "Still", "customer/comments", "available?");
    assertEquals(List.of("ASK Still available?"), understood.wants());
    assertEquals(2, understood.intent().wants().get(0).provenance().words().size());
  }

  @Test
  void wantKnowsAllItsWords() {
    Understood understood =
        Understood.of(
            "vehicle/@interest", "lease",
            "vehicle/@status", "used",
            "vehicle/year", "2022",
            "vehicle/make", "Kia");
    assertEquals(
        List.of(0, 2, 3),
        understood.intent().wants().get(0).provenance().words().stream()
            .map(word -> word.index())
            .toList());
  }
}
