package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormLabelsTest {

  private static final Locale HOME = Locale.getDefault();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(HOME);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "first_name, GIVEN_NAME",
    "firstName, GIVEN_NAME",
    "firstname, GIVEN_NAME",
    "First-Name *, GIVEN_NAME",
    "FIRST NAME, GIVEN_NAME",
    "' first  name: ', GIVEN_NAME",
    "last_name, FAMILY_NAME",
    "cognome, FAMILY_NAME",
    "Nome e Cognome, NAME",
    "your-name, NAME",
    "FULL_NAME, NAME",
    "ragione_sociale, COMPANY",
    "Società, COMPANY",
    "societa', COMPANY",
    "company, COMPANY",
    "E-mail, EMAIL",
    "eMail, EMAIL",
    "EMAIL, EMAIL",
    "WORK_EMAIL, EMAIL",
    "contact[email], EMAIL",
    "lead.email, EMAIL",
    "form_fields[email], EMAIL",
    "properties.email.value, EMAIL",
    "Email (obbligatorio), EMAIL",
    "email2, EMAIL",
    "Il tuo indirizzo e-mail, EMAIL",
    "PEC, EMAIL",
    "From, EMAIL",
    "Reply-To, EMAIL",
    "User Email, EMAIL",
    "chat.visitor.email, EMAIL",
    "visitor.name, NAME",
    "chat/visitor, MESSAGE",
    "GIVEN_NAME, GIVEN_NAME",
    "properties.mobilephone.value, PHONE",
    "Associated Company, COMPANY",
    "partner_name, COMPANY",
    "Country/Region, COUNTRY",
    "phone_number, PHONE",
    "mobile, PHONE",
    "cellulare, PHONE",
    "Tel., PHONE",
    "Telefono del cliente, PHONE",
    "contact number, PHONE",
    "personal.phoneNumber, PHONE",
    "street, STREET",
    "address1, STREET",
    "Indirizzo, STREET",
    "Città, CITY",
    "citta, CITY",
    "CITTA’, CITY",
    "zip, POSTAL_CODE",
    "C.A.P., POSTAL_CODE",
    "Provincia, REGION",
    "state, REGION",
    "Nazione, COUNTRY",
    "P.IVA, PARTITA_IVA",
    "Partita IVA, PARTITA_IVA",
    "Codice Fiscale, CODICE_FISCALE",
    "Cod. Fiscale, CODICE_FISCALE",
    "C.F./P.IVA, TAX_ID",
    "VAT number, TAX_ID",
    "vehicleMake, VEHICLE_MAKE",
    "Modello, VEHICLE_MODEL",
    "vehicle_year, VEHICLE_YEAR",
    "allestimento, VEHICLE_TRIM",
    "product, WANT",
    "Prodotto di interesse, WANT",
    "service, SERVICE",
    "enquiryType, REQUEST_TYPE",
    "Permuta, TRADE_IN",
    "Città di residenza, CITY",
    "Telefono/Cellulare, PHONE",
    "Nome e cognome del referente, NAME",
    "trade-in, TRADE_IN",
    "messaggio, MESSAGE",
    "your-message, MESSAGE",
    "Note:, MESSAGE",
    "description, MESSAGE",
    "Budget, BUDGET",
    "Quando?, WHEN",
    "created_at, REQUESTED_AT",
    "metadata.createdAt, REQUESTED_AT",
    "Data, REQUESTED_AT",
    "timestamp, REQUESTED_AT",
  })
  void labelIsKnownHoweverItIsWritten(String label, Field field) {
    assertEquals(Optional.of(field), FormLabels.standard().field(label));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "***",
        "00N4000000XYZab",
        "oid",
        "retURL",
        "form_name",
        "vendor.name",
        "provider/email",
        "username",
        "nome_campagna",
        "data_nascita",
        "Data di nascita",
        "lead_source",
        "jobtitle",
        "consenso_marketing",
        "ip",
        "id",
        "your",
        "contact",
        "__proto__",
        "2",
        "user.agent"
      })
  void otherLabelsAreNot(String label) {
    assertEquals(Optional.empty(), FormLabels.standard().field(label));
  }

  @Test
  void hostAddsAndChangesLabels() {
    FormLabels ours = FormLabels.standard().with("Il TUO modello!", Field.WANT);
    assertEquals(Optional.of(Field.WANT), ours.field("il_tuo_modello"));
    assertEquals(Optional.of(Field.VEHICLE_MODEL), ours.field("modello"));
    assertEquals(Optional.of(Field.VEHICLE_MODEL), FormLabels.standard().field("il tuo modello"));
    assertEquals(Optional.of(Field.WHEN), ours.with("data", Field.WHEN).field("Data"));
  }

  @Test
  void hostTakesLabelsAway() {
    assertEquals(Optional.empty(), FormLabels.standard().without("DATA").field("data"));
    assertEquals(FormLabels.standard(), FormLabels.standard().without("no such label"));
  }

  @Test
  void tablesAreEqualByTheirEntries() {
    FormLabels one = FormLabels.standard().with("il tuo modello", Field.WANT);
    assertEquals(one, FormLabels.standard().with("IL-TUO-MODELLO", Field.WANT));
    assertEquals(one.hashCode(), FormLabels.standard().with("ilTuoModello", Field.WANT).hashCode());
    assertNotEquals(one, FormLabels.standard());
    assertTrue(one.toString().matches("FormLabels\\[\\d+]"));
  }

  @ParameterizedTest(name = "<{0}>")
  @ValueSource(strings = {"", "  ", "***", "\u0301"})
  void labelWithoutLetterOrDigitCannotBeAdded(String label) {
    assertThrows(
        IllegalArgumentException.class, () -> FormLabels.standard().with(label, Field.WANT));
  }

  @Test
  void overlongLabelIsUnknownAndCannotBeAdded() {
    String accents = "e" + "\u0301".repeat(100_000);
    assertEquals(Optional.empty(), FormLabels.standard().field(accents));
    assertThrows(
        IllegalArgumentException.class, () -> FormLabels.standard().with(accents, Field.EMAIL));
  }

  @Test
  void defaultLocaleDoesNotMatter() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    assertEquals(Optional.of(Field.EMAIL), FormLabels.standard().field("EMAIL"));
    assertEquals(Optional.of(Field.STREET), FormLabels.standard().field("INDIRIZZO"));
    assertEquals("given-name", Field.GIVEN_NAME.code());
    assertEquals(
        List.of("MARIO@EXAMPLE.IT"), Understood.of("EMAIL", "MAILTO:MARIO@EXAMPLE.IT").emails());
    assertEquals(Optional.of("IT"), Countries.region("ITALIA"));
  }
}
