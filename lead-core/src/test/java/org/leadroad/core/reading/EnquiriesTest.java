package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.words.LeadId;

/** Whole enquiries, from the map that a form sends to what is understood. */
class EnquiriesTest {

  @Test
  void italianFormOfAFirm() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("Nome *", "Giulia");
    form.put("Cognome *", "Bianchi");
    form.put("Ragione sociale", "Autotrasporti Verdi S.r.l.");
    form.put("P. IVA", "01234567897");
    form.put("E-mail", "giulia.bianchi@example.com");
    form.put("Cellulare", "333 12 34 567");
    form.put("Comune", "Napoli");
    form.put("Provincia", "NA");
    form.put("Modello", "Furgone L2H2");
    form.put("Permuta", "Furgone del 2012");
    form.put("Entro quando", "30/06/2026");
    form.put("Budget", "25000 €");
    form.put("Richiesta", "Mi servono cinque posti.");
    form.put("privacy", true);
    form.put("Data", "02/03/2026 10:30");
    Understood understood = understood(form);
    assertEquals("Giulia Bianchi", understood.name());
    assertEquals(Optional.of(understood.company()), understood.person().actsFor());
    assertEquals(List.of("+393331234567"), understood.dialled());
    assertEquals("Napoli, NA", understood.person().addresses().get(0).oneLine().reveal());
    assertEquals(List.of("BUY Furgone L2H2"), understood.wants());
    assertEquals(List.of("TRADE_IN Furgone del 2012"), understood.offers());
    assertEquals(
        "2026-06-30", understood.intent().when().orElseThrow().latest().orElseThrow().toString());
    assertEquals(
        "25000 EUR",
        understood
            .intent()
            .budget()
            .map(b -> b.amount().orElseThrow() + " " + b.currency().orElseThrow())
            .orElseThrow());
    assertEquals(
        List.of(Consent.Purpose.PRIVACY),
        understood.reading().consents().stream().map(Consent::purpose).toList());
    assertEquals(List.of("NO_OFFSET requested-at"), understood.remarks());
  }

  @Test
  void englishFormWithAMapWithin() {
    Map<String, Object> personal = new LinkedHashMap<>();
    personal.put("title", "Mr");
    personal.put("firstName", "Owen");
    personal.put("lastName", "Price");
    personal.put("email", "owen.price@example.org");
    personal.put("phoneNumber", "+44 (0)20 7946 0958");
    personal.put("address", "12 Test Street, Cardiff");
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("enquiryType", "general-contact");
    form.put("personal", personal);
    form.put("notes", "Are you open on Sunday?");
    Understood understood = understood(form);
    assertEquals("Owen Price", understood.name());
    assertEquals("Mr", understood.person().name().orElseThrow().honorific().orElseThrow().reveal());
    assertEquals(List.of("owen.price@example.org"), understood.emails());
    assertEquals(List.of("+442079460958"), understood.dialled());
    assertEquals(List.of("ASK Are you open on Sunday?"), understood.wants());
  }

  @Test
  void serviceOnACarIsNotAWishToBuyIt() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("name", "Owen Price");
    form.put("service", "Car detailing");
    form.put("location", "Cardiff");
    form.put("vehicleMake", "Kia");
    form.put("vehicleModel", "Rio");
    form.put("vehicleYear", 2023);
    form.put("message", "When can you do it?");
    form.put("timestamp", "2026-01-13T16:31:00.479Z");
    Understood understood = understood(form);
    assertEquals(List.of("BUY Car detailing – 2023 Kia Rio"), understood.wants());
    assertEquals(
        Optional.of(Instant.parse("2026-01-13T16:31:00.479Z")), understood.reading().requestedAt());
  }

  @Test
  void salesforceNamesAreKnownAndCustomIdsAreNot() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("oid", "00D000000000000");
    form.put("retURL", "https://www.example.com/thanks");
    form.put("first_name", "Anna");
    form.put("last_name", "Weber");
    form.put("email", "anna.weber@example.net");
    form.put("company", "-");
    form.put("mobile", "0171 1234567");
    form.put("country", "Germany");
    form.put("00N000000000001", "blue");
    Understood understood = understood(form);
    assertEquals("Anna Weber", understood.name());
    assertEquals(List.of("+491711234567"), understood.dialled());
    assertEquals(1, understood.reading().identities().size());
    assertEquals(List.of("PLACEHOLDER company", "LABEL_UNKNOWN"), understood.remarks());
  }

  private static Understood understood(Map<String, Object> form) {
    Delivery delivery =
        Delivery.builder()
            .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
            .ids(index -> LeadId.of("form-" + index))
            .build();
    Lead lead = WebForm.standard().read(form, delivery).leads().get(0);
    return new Understood(Understood.ITALIAN.read(lead));
  }
}
