package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.LeadId;

class EmailsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plain             | giulia@example.com                   | giulia@example.com
          blanks            | '  giulia@example.com\u00A0'         | giulia@example.com
          mailto            | mailto:giulia@example.com            | giulia@example.com
          MAILTO            | MailTo: giulia@example.com           | giulia@example.com
          mailto with query | mailto:giulia@example.com?subject=a  | giulia@example.com
          display name      | Giulia Bianchi <giulia@example.com>  | giulia@example.com
          angle alone       | <giulia@example.com>                 | giulia@example.com
          final dot         | giulia@example.com.                  | giulia@example.com
          case is kept      | Giulia@Example.COM                   | Giulia@Example.COM
          plus tag          | giulia+suv@example.com               | giulia+suv@example.com
          umlaut domain     | giulia@exämple.example               | giulia@exämple.example
          quoted local part | "giulia, rossa"@example.com          | "giulia, rossa"@example.com
          no dot in domain  | giulia@example                       | giulia@example
          """)
  void oneAddressIsReadAsWritten(String id, String written, String expected) {
    Understood understood = Understood.of("email", written);
    assertEquals(List.of(expected), understood.emails());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "a@example.com,b@example.net",
        "a@example.com; b@example.net",
        "a@example.com b@example.net",
        " a@example.com ;; b@example.net ; ",
        "Anna <a@example.com>, Bea <b@example.net>",
        "a@example.com, A@EXAMPLE.com, b@example.net"
      })
  void severalInOneFieldAreRead(String written) {
    Understood understood = Understood.of("e-mail", written);
    assertEquals(List.of("a@example.com", "b@example.net"), understood.emails());
    assertEquals(List.of(), understood.remarks());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "no at, emailaddress",
    "nothing before, @example.com",
    "nothing after, giulia@",
    "blank inside, giulia bianchi@example.com",
    "two at, giulia@bianchi@example.com",
    "two dots in domain, giulia@example..com",
    "dot first in domain, giulia@.example.com",
    "mailto alone, mailto:",
    "only separators, ',;'",
    "open quote, '\"giulia@example.com'",
    "address of a page, https://example.com/@giulia",
  })
  void malformedIsRemarkedOnAndNotClaimed(String id, String written) {
    Understood understood = Understood.of("nome", "Giulia", "email", written);
    assertEquals(List.of(), understood.emails());
    assertEquals(List.of("EMAIL_MALFORMED email"), understood.remarks());
  }

  @Test
  void oneBadAddressDoesNotTakeAGoodOneWithIt() {
    Understood understood = Understood.of("email", "giulia@example.com, non ricordo l'altra");
    assertEquals(List.of("giulia@example.com"), understood.emails());
    assertEquals(List.of("EMAIL_MALFORMED email"), understood.remarks());
  }

  @Test
  void lengthLimitsAreThoseOfTheStandard() {
    String domain = "@example.com";
    assertEquals(1, Understood.of("email", "a".repeat(64) + domain).emails().size());
    assertEquals(0, Understood.of("email", "a".repeat(65) + domain).emails().size());
    String label = "a".repeat(61) + ".";
    String longest = "abcdef@" + label.repeat(3) + "a".repeat(61);
    assertEquals(1, Understood.of("email", longest).emails().size());
    assertEquals(0, Understood.of("email", "m@" + label.repeat(4) + "example.com").emails().size());
  }

  @Test
  void listIsReadUpToFourThousandAndNinetySixCharacters() {
    String list = "giulia@example.com,".repeat(215);
    assertEquals(1, Understood.of("email", list).emails().size());
    Understood longer = Understood.of("email", list + "ugo@example.com");
    assertEquals(List.of(), longer.emails());
    assertEquals(List.of("EMAIL_MALFORMED email"), longer.remarks());
  }

  @Test
  void emptyFieldIsSilent() {
    assertEquals(List.of(), Understood.of("email", "").remarks());
    assertEquals(List.of(), Understood.of("email", "\u200B").remarks());
  }

  @Test
  void provenanceIsTheWordAndCertain() {
    var email = Understood.of("x", "y", "email", "giulia@example.com").person().emails().get(0);
    assertEquals(List.of(new WordRef(LeadId.of("lead-1"), 1)), email.provenance().words());
    assertEquals(Confidence.CERTAIN, email.provenance().confidence());
  }
}
