package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class NotPlaceholderTest {

  private static Opinion asked(String name, String email, String phone) {
    return Ask.part(IdentityChecks.notPlaceholder(), Ask.person(name, email, phone));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Test",
        "test test",
        "TEST LEAD",
        "Test Lead 2",
        "Prova",
        "prova prova",
        "asdf",
        "Asdf Asdf",
        "asdasd",
        "qwerty",
        "qwe qwe",
        "zxcvb",
        "xxx",
        "XXXX YYYY",
        "aaa aaa",
        "Nome Cognome",
        "nome e cognome",
        "First Last",
        "Your Name",
        "Name Surname",
        "n/a",
        "-",
        "???",
        "null",
        "unknown",
        "Anonimo",
        "Sconosciuto",
        "Utente",
        "Visitor 12345",
        "Visitatore",
        "Guest",
        "V1561719148780935",
        "12345",
        "John Doe",
        "DOE, JOHN",
        "Jane Doe",
        "Pinco Pallino",
        "Tizio Caio",
        "Mickey Mouse",
        "Paolino Paperino",
        "Max Mustermann",
        "abc",
        "123 456 789"
      })
  void aNameThatNamesNobodyWasNotGiven(String name) {
    assertEquals(
        Opinion.lacksInformation(Need.NAME), asked(name, "anna.v@example.com", "+393381950246"));
    assertEquals(
        Opinion.lacksInformation(Need.NAME),
        Ask.part(IdentityChecks.named(), Ask.person(name, null, null)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "Giulia Bianchi",
        "Mario Rossi",
        "John Smith",
        "Christopher Null",
        "Anna Prova",
        "Jo Guest",
        "Li Na",
        "Ng Oo",
        "李",
        "Ünal Çelik",
        "Lead Belly",
        "Testa Marco",
        "Aa Bb",
        "John Doering",
        "D'Angelo",
        "Max Power",
        "Asia",
        "Abby",
        "Bar Levi",
        "Marie-Claire O'Neil",
        "O"
      })
  void aNameThatSomebodyMayBearWasGiven(String name) {
    assertEquals(Ask.enough(), asked(name, "anna.v@example.com", "+393381950246"));
    assertEquals(Ask.enough(), Ask.part(IdentityChecks.named(), Ask.person(name, null, null)));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "test@test.it",
        "test@gmail.com",
        "TEST@TEST.COM",
        "prova@prova.it",
        "asdf@asdf.com",
        "qwerty@gmail.com",
        "asd@asd.it",
        "a@a.it",
        "aa@aa.aa.com",
        "xxx@xxx.com",
        "abc@abc.com",
        "abc@example.com",
        "123@123.com",
        "no-email@example.com",
        "nomail@gmail.com",
        "nome@dominio.it",
        "your.email@example.com",
        "name@domain.com",
        "user@example.com",
        "none@none.com",
        "test+1@gmail.com",
        "john.doe@example.com",
        "email@email.com",
        "noreply@example.com"
      })
  void anAddressThatWasMadeUpIsNoContact(String email) {
    assertEquals(
        Opinion.lacksInformation(Need.CONTACT), asked("Giulia Bianchi", email, "333 1234567"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "giulia@example.com",
        "info@example.com",
        "rossi@rossi.it",
        "abc@gmail.com",
        "info@abc.it",
        "p.rova@gmail.com",
        "testa@gmail.com",
        "12345678@qq.com",
        "a@gmail.com",
        "user@163.com",
        "mario.rossi@example.com",
        "anna@prova.it",
        "me@mail.com",
        "x@xerox.com"
      })
  void anAddressThatSomebodyMayHaveIsOne(String email) {
    assertEquals(Ask.enough(), asked("Giulia Bianchi", email, "333 1234567"));
  }

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    "Mario Rossi,+393331234567",
    "rossi mario,333 1234567",
    "John Smith,555",
    "Maria Rossi,0000000",
    "Bob Smith,(212) 555-0143"
  })
  void aCommonNameWithNothingButAMadeUpNumberNamesNobody(String name, String phone) {
    assertEquals(
        Opinion.lacksInformation(Need.NAME, Need.CONTACT),
        Ask.part(IdentityChecks.notPlaceholder(), Ask.person(name, null, phone)));
  }

  @Test
  void aCommonNameAloneIsAName() {
    assertEquals(
        Ask.enough(),
        Ask.part(IdentityChecks.notPlaceholder(), Ask.person("Mario Rossi", null, null)));
  }

  @Test
  void aCommonNameWithOneContactThatCouldWorkIsAName() {
    assertEquals(Ask.enough(), asked("Mario Rossi", "m.rossi@example.com", "+393331234567"));
    assertEquals(Ask.enough(), asked("Mario Rossi", "test@test.it", "+393381950246"));
  }

  @Test
  void aRareNameWithAMadeUpNumberLacksOnlyTheContact() {
    assertEquals(
        Opinion.lacksInformation(Need.CONTACT),
        Ask.part(IdentityChecks.notPlaceholder(), Ask.person("Giulia Bianchi", null, "0000000")));
  }

  @Test
  void aContactThatCouldNotWorkDoesNotSaveAMadeUpOne() {
    assertEquals(
        Opinion.lacksInformation(Need.CONTACT), asked("Giulia Bianchi", "test@test.it", "+39338"));
  }

  @Test
  void whoGaveNothingGaveNothingFalse() {
    assertEquals(
        Ask.enough(), Ask.part(IdentityChecks.notPlaceholder(), Ask.person(null, null, null)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Test Srl,false",
    "Azienda,false",
    "Privato,false",
    "Company Inc.,false",
    "xxx spa,false",
    "Rossi Srl,true",
    "ABC Trasporti,true",
    "ASD Calcio Verdi,true",
    "Prova Costume Snc,true"
  })
  void aCompanyIsJudgedWithoutItsLegalForm(String name, boolean named) {
    assertEquals(
        named ? Ask.enough() : Opinion.lacksInformation(Need.NAME),
        Ask.part(IdentityChecks.notPlaceholder(), Ask.company(name)));
  }

  @Test
  void aTextBeyondAnyNameIsLeftAlone() {
    assertEquals(
        Ask.enough(),
        asked("test ".repeat(10_000), "a".repeat(10_000) + "@test.it", "+393381950246"));
  }

  @Test
  void theListsAreInTheFormInWhichTheyAreLookedUp() {
    for (Set<String> pairs : List.of(Fillers.NOBODY, Fillers.ANYBODY)) {
      for (String name : pairs) {
        assertEquals(String.join(" ", new TreeSet<>(Set.of(name.split(" ")))), name);
      }
    }
  }
}
