package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Language;

/** What is agreed to and refused, in boxes and in sentences; and the language somebody names. */
class ConsentsTest {

  private static String consents(Understood understood) {
    return understood.reading().consents().stream()
        .map(consent -> consent.purpose() + " " + consent.answer())
        .collect(Collectors.joining(", "));
  }

  @ParameterizedTest(name = "{0}={1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          privacy                   | on        | PRIVACY GIVEN
          consenso_marketing        | true      | MARKETING GIVEN
          consenso marketing        | no        | MARKETING REFUSED
          newsletter                | Sì        | MARKETING GIVEN
          newsletter                | No        | MARKETING REFUSED
          marketing_profiling_consent | yes     | MARKETING GIVEN, PROFILING GIVEN
          marketing                 | Non acconsento | MARKETING REFUSED
          privacy                   | Accetto la privacy policy | PRIVACY GIVEN
          terms                     | I have read and accept the terms | PRIVACY GIVEN
          doNotCall                 | true      | CALL REFUSED
          doNotCall                 | false     | ''
          Do Not Email              | Yes       | EMAIL REFUSED
          Do Not Email              | No        | ''
          emailOptOut               | 1         | EMAIL REFUSED
          faxOptOut                 | 0         | ''
          HasOptedOutOfEmail        | true      | EMAIL REFUSED
          unsubscribed              | true      | MARKETING REFUSED
          sms_consent               | yes       | MESSAGE GIVEN
          whatsapp opt in           | no        | MESSAGE REFUSED
          emailoptout               | true      | EMAIL REFUSED
          smsoptout                 | 1         | MESSAGE REFUSED
          hasoptedoutofemail        | true      | EMAIL REFUSED
          HasOptedOutOfFax          | true      | FAX REFUSED
          third_party_consent       | no        | THIRD_PARTIES REFUSED
          Acconsento al trattamento dei dati personali per finalità di marketing | No | MARKETING REFUSED
          consenso                  | sì        | OTHER GIVEN
          newsletter                | ''        | ''
          consented_at              | 2026-04-28 | ''
          consent_text              | yes       | ''
          """)
  void boxesAreRead(String label, String value, String expected) {
    assertEquals(expected, consents(Understood.of(label, value)));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Please do not call me.                                  | CALL REFUSED
          Don't call, text me                                     | CALL REFUSED
          No phone calls please                                   | CALL REFUSED
          Non chiamatemi!                                         | CALL REFUSED
          Non voglio essere contattato telefonicamente            | CALL REFUSED
          Niente telefonate, solo via email                       | CALL REFUSED
          Vi chiedo di non chiamarmi più                          | CALL REFUSED
          Please do not contact me again                          | CONTACT REFUSED
          unsubscribe me                                          | MARKETING REFUSED
          Non inviatemi pubblicità                                | MARKETING REFUSED
          Acconsento al marketing: no                             | MARKETING REFUSED
          Privacy: accetto                                        | PRIVACY GIVEN
          Acconsento al trattamento dei miei dati                 | PRIVACY GIVEN
          Non acconsento al trattamento per finalità di marketing | MARKETING REFUSED
          I agree to the privacy policy                           | PRIVACY GIVEN
          I do not consent to marketing                           | MARKETING REFUSED
          """)
  void sentencesAreRead(String message, String expected) {
    assertEquals(expected, consents(Understood.of("messaggio", message)));
    assertEquals(
        expected,
        consents(Understood.of("customer/contact/name", "A", "customer/comments", message)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Don't hesitate to call me",
        "Non esitate a contattarmi",
        "I don't have a phone",
        "Ho provato a telefonare ma non risponde nessuno",
        "Accetto volentieri un appuntamento",
        "I agree that the price is high",
        "Ho letto l'informativa sulla privacy",
        "Chiamatemi pure",
        "Il contatto non funziona"
      })
  void otherSentencesAreNeitherYesNorNo(String message) {
    Understood understood = Understood.of("messaggio", message);
    assertEquals("", consents(understood));
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "consent, maybe",
    "gdpr, 2024-01-02",
    "optin, email",
    "messaggio, Non chiamate prima delle 18",
    "messaggio, Perché non mi chiamate?",
    "messaggio, Do I agree to marketing?"
  })
  void whatIsUnclearIsARemark(String label, String text) {
    Understood understood = Understood.of(label, text);
    assertEquals("", consents(understood));
    assertEquals(List.of("CONSENT_UNCLEAR consent"), understood.remarks());
  }

  @Test
  void adfHasElementsForIt() {
    assertEquals(
        "MARKETING REFUSED, EMAIL REFUSED",
        consents(
                Understood.of(
                    "customer/contact/name", "Anna",
                    "customer/contact/donotsend", "1",
                    "customer/emailOptOut", "true",
                    "customer/contact/donotcall", "0"))
            .replace("EMAIL REFUSED, MARKETING REFUSED", "MARKETING REFUSED, EMAIL REFUSED"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "lingua, italiano, it",
        "language, en_US, en-US",
        "locale, de-CH, de-CH",
        "preferred language, Spanish, es",
        "customer/language, français, fr",
        "customer/contact/locale, it_IT, it-IT",
        "customer/language, Sardu, -"
      })
  void languageIsRead(String label, String text, String tag) {
    Language language =
        Understood.of(label, text, label.startsWith("c") ? "customer/comments" : "x", "A")
            .reading()
            .languages()
            .get(0);
    assertEquals(text, language.text().reveal());
    assertEquals(Optional.ofNullable(tag), language.locale().map(Locale::toLanguageTag));
  }

  @Test
  void aPlaceIsNoLanguage() {
    assertEquals(List.of(), Understood.of("locale", "Ristorante").reading().languages());
  }
}
