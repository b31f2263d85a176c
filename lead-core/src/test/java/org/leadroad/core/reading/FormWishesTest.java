package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Confidence;

class FormWishesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          message alone    | messaggio=Avete SUV a 7 posti?           | ASK Avete SUV a 7 posti?
          product          | prodotto=SUV 7 posti;messaggio=Ciao      | BUY SUV 7 posti
          two products     | prodotto=SUV;prodotto=Station wagon      | BUY SUV, BUY Station wagon
          vehicle          | marca=Fiat;modello=Panda;anno=2022       | BUY 2022 Fiat Panda
          make alone       | vehicleMake=Fiat                         | BUY Fiat
          year alone       | anno=2022                                | ''
          filler model     | marca=Fiat;modello=Unknown;anno=default  | BUY Fiat
          service          | service=Detailing                        | BUY Detailing
          service on a car | service=Detailing;vehicleMake=BMW;vehicleModel=M3 | BUY Detailing – BMW M3
          kind and thing   | interesse=noleggio;prodotto=Panda        | LEASE Panda
          type and vehicle | tipo richiesta=Test drive;modello=Panda  | TEST_DRIVE Panda
          two kinds, thing | interest=lease;interest=test drive;product=Panda | LEASE Panda, TEST_DRIVE test drive
          kind and message | enquiryType=general-contact;notes=When?  | ASK When?
          kind alone       | interesse=Test drive                     | TEST_DRIVE Test drive
          selling          | interest=sell;vehicle=2015 Panda         | SELL 2015 Panda
          unknown type     | enquiryType=Preventivo                   | ASK Preventivo
          unknown and thing | enquiryType=Preventivo;product=Panda    | BUY Panda
          ticked box       | auto=true;messaggio=Avete SUV?           | ASK Avete SUV?
          unticked box     | prodotto=no                              | ''
          greeting alone   | messaggio=Ciao                           | ''
          """)
  void wantsAreReadFromTheLabels(String id, String fields, String wants) {
    Understood understood = Understood.of(fields.split("[=;]", -1));
    assertEquals(wants, String.join(", ", understood.wants()));
    assertEquals(List.of(), understood.offers());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          label            | prodotto=SUV;permuta=Fiat Panda 2015     | BUY SUV       | TRADE_IN Fiat Panda 2015
          parts            | trade_in_make=Fiat;trade_in_model=Panda  | ''            | TRADE_IN Fiat Panda
          kind             | interest=trade-in;vehicle=Panda          | ''            | TRADE_IN Panda
          kind and message | interest=trade-in;message=Old Panda      | ASK Old Panda | TRADE_IN trade-in
          ticked box       | prodotto=SUV;permuta=Sì                  | BUY SUV       | ''
          unticked box     | prodotto=SUV;permuta=No                  | BUY SUV       | ''
          box and parts    | permuta=Sì;modello permuta=Fiat Punto;anno=2012;km=140000;prodotto=SUV | BUY SUV | TRADE_IN 2012 Fiat Punto
          parts of the used | marca usato=Fiat;modello usato=Punto;targa usato=AB123CD | '' | TRADE_IN Fiat Punto AB123CD
          box and details  | do you have a trade-in=yes;trade-in vehicle details=2014 Fiesta | '' | TRADE_IN 2014 Fiesta
          after the wanted | modello=Tipo;permuta=Sì;marca=Fiat;modello=Punto | BUY Tipo | TRADE_IN Fiat Punto
          the wanted after | permuta=Sì;marca=Fiat;modello=Tipo       | BUY Fiat Tipo | ''
          no and the wanted | prodotto=SUV;permuta=No;marca=Fiat      | BUY SUV, BUY Fiat | ''
          """)
  void tradeInsAreOffers(String id, String fields, String wants, String offers) {
    Understood understood = Understood.of(fields.split("[=;]", -1));
    assertEquals(wants, String.join(", ", understood.wants()));
    assertEquals(offers, String.join(", ", understood.offers()));
  }

  @Test
  void whatIsNotUnderstoodIsRemarkedOn() {
    assertEquals(List.of("UNNAMED trade-in"), Understood.of("permuta", "sì").remarks());
    assertEquals(
        List.of("INTEREST_UNKNOWN request-type"),
        Understood.of("enquiry type", "Preventivo").remarks());
    assertEquals(List.of("FILLER vehicle-model"), Understood.of("modello", "Unknown").remarks());
    assertEquals(
        List.of("PLACEHOLDER vehicle-model"), Understood.of("modello", "[model]").remarks());
    assertEquals(List.of("LABEL_UNKNOWN"), Understood.of("x", "a", "y", "b", "z", "").remarks());
  }

  @Test
  void mileageIsOfTheVehicleThatItFollows() {
    var offer =
        Understood.of("prodotto", "SUV", "permuta", "Sì", "modello", "Punto", "km", "140000")
            .intent()
            .offers()
            .get(0);
    assertEquals("140000", offer.vehicle().orElseThrow().odometer().orElseThrow().reveal());
    assertEquals(Confidence.LIKELY, offer.provenance().confidence());
    assertEquals(2, offer.provenance().words().size());
    var want = Understood.of("modello", "Tipo", "chilometraggio", "10").intent().wants().get(0);
    assertEquals("10", want.vehicle().orElseThrow().odometer().orElseThrow().reveal());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "Quando vorrebbe acquistare?, WHEN",
    "Tempi di acquisto, WHEN",
    "When are you looking to buy?, WHEN",
    "Numero di telefono cellulare *, PHONE",
    "N. di telefono, PHONE",
    "Cellulare o telefono, PHONE",
    "Best contact number, PHONE",
    "Alimentazione, VEHICLE_DETAIL",
    "Targa, VEHICLE_DETAIL",
    "Km percorsi, VEHICLE_ODOMETER",
    "Anno di immatricolazione, VEHICLE_YEAR",
    "Budget disponibile, BUDGET"
  })
  void labelsOfDealersAreKnown(String label, Field field) {
    assertEquals(Optional.of(field), FormLabels.standard().field(label));
  }

  @Test
  void unknownLabelsShareOneRemark() {
    var remark = Understood.of("x", "a", "email", "a@example.com", "y", "b").reading().remarks();
    assertEquals(1, remark.size());
    assertEquals(List.of(0, 2), remark.get(0).words().stream().map(w -> w.index()).toList());
  }

  @Test
  void confidenceSaysWhetherTheKindWasSaid() {
    assertEquals(Confidence.LIKELY, sure("prodotto", "Panda"));
    assertEquals(Confidence.CERTAIN, sure("interesse", "acquisto", "prodotto", "Panda"));
    assertEquals(Confidence.LIKELY, sure("messaggio", "Avete SUV?"));
    assertEquals(Confidence.POSSIBLE, sure("messaggio", "Cliente abituale"));
  }

  private static Confidence sure(String... words) {
    return Understood.of(words).intent().wants().get(0).provenance().confidence();
  }

  @Test
  void whenAndBudgetAloneAreAnIntent() {
    Understood understood = Understood.of("quando", "entro marzo", "budget", "15000 euro");
    assertEquals(List.of(), understood.wants());
    assertEquals("entro marzo", understood.intent().when().orElseThrow().text().reveal());
    assertEquals("15000 euro", understood.intent().budget().orElseThrow().text().reveal());
  }
}
