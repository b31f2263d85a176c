package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Provenance;

/** Forms that two people fill together: whose is which contact, and how sure that is. */
class FormCouplesTest {

  /** {@code Marco Rossi m@example.it CERTAIN}. */
  private static String who(Understood understood) {
    return understood.persons().stream()
        .map(FormCouplesTest::who)
        .collect(Collectors.joining("; "));
  }

  private static String who(Person person) {
    Stream<String> name = person.name().stream().map(n -> n.full().reveal());
    Stream<String> emails =
        person.emails().stream().map(e -> e.text().reveal() + sure(e.provenance()));
    Stream<String> phones =
        person.phones().stream().map(p -> p.key().reveal() + sure(p.provenance()));
    return Stream.of(name, emails, phones).flatMap(all -> all).collect(Collectors.joining(" "));
  }

  private static String sure(Provenance from) {
    return " " + from.confidence();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          numbered         | Nome 1=Marco Rossi;Email 1=m@example.it;Nome 2=Giulia Neri;Email 2=g@example.it | Marco Rossi m@example.it CERTAIN; Giulia Neri g@example.it CERTAIN
          second numbered  | Name=Al Fox;Email=a@example.com;Name 2=Jo Fox;Email 2=j@example.com | Al Fox a@example.com CERTAIN; Jo Fox j@example.com CERTAIN
          names in parts   | nome1=Marco;cognome1=Rossi;nome2=Giulia;cognome2=Neri;cellulare2=+39 333 1234567 | Marco Rossi; Giulia Neri +393331234567 CERTAIN
          one address      | Nome 1=Marco Rossi;Nome 2=Giulia Neri;Email=c@example.it | Marco Rossi c@example.it POSSIBLE; Giulia Neri c@example.it POSSIBLE
          first has it     | Nome 1=Marco Rossi;Email 1=m@example.it;Nome 2=Giulia Neri | Marco Rossi m@example.it CERTAIN; Giulia Neri
          second is blank  | Nome 1=Marco Rossi;Email 1=m@example.it;Nome 2=;Email 2= | Marco Rossi m@example.it CERTAIN
          two of one       | nome=Marco Rossi;email=m@example.it;email 2=n@example.it | Marco Rossi m@example.it CERTAIN n@example.it CERTAIN
          partner          | Nome=Marco Rossi;Email=m@example.it;Nome partner=Giulia Neri;Email partner=g@example.it | Marco Rossi m@example.it CERTAIN; Giulia Neri g@example.it CERTAIN
          partner's        | Name=Al Fox;Partner's name=Jo Fox;Partner's email=j@example.com | Al Fox; Jo Fox j@example.com CERTAIN
          wife             | Nome=Marco Rossi;Nome della moglie=Giulia Neri;Telefono moglie=+39 333 1234567 | Marco Rossi; Giulia Neri +393331234567 CERTAIN
          co-buyer         | Name=Al Fox;Co-buyer name=Jo Fox | Al Fox; Jo Fox
          partner's alone  | Nome=Marco Rossi;Email partner=g@example.it | Marco Rossi; g@example.it CERTAIN
          by given name    | Nome=Marco e Giulia Rossi;E-mail di Giulia=g@example.it | Marco Rossi; Giulia Rossi g@example.it CERTAIN
          beside numbers   | Nome=Marco e Giulia Rossi;Tel=+39 347 1234567 (Marco), +39 333 1234567 (Giulia) | Marco Rossi +393471234567 CERTAIN; Giulia Rossi +393331234567 CERTAIN
          nobody's         | Nome=Marco e Giulia Rossi;Email=c@example.it | Marco Rossi c@example.it POSSIBLE; Giulia Rossi c@example.it POSSIBLE
          firm of contact  | Contact name=Al Fox;Partner name=Fox Ltd;Email=a@example.com | Al Fox a@example.com CERTAIN
          """)
  void contactsAreOfWhomTheirLabelsName(String id, String fields, String expected) {
    assertEquals(expected, who(Understood.of(fields.split("[=;]", -1))));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"E-mail di Giulia, g@example.it", "Telefono Giulia, 347 1234567"})
  void whatIsOfSomebodyElseIsNotGivenToThem(String label, String text) {
    Understood understood = Understood.of("nome", "Marco Rossi", label, text);
    assertEquals("Marco Rossi", who(understood));
    assertEquals(List.of("LABEL_UNKNOWN"), understood.remarks());
  }
}
