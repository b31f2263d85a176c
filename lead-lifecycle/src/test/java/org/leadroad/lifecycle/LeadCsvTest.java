package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

class LeadCsvTest {

  @Test
  void c6TheFileHasAColumnForTheClass() throws IOException {
    List<NamedCsvRecord> records = written(LeadCsv.MACHINE, Book.of(Sample.week()));
    assertEquals("HOT", records.get(0).getField("class"));
    assertEquals("HOT", records.get(0).getField("temperature"));
    assertEquals("", records.get(1).getField("class"), "not rated is a state of its own");
    assertEquals("HOT", records.get(1).getField("temperature"));
  }

  @Test
  void everyLeadHasItsLine() throws IOException {
    assertEquals(3, written(LeadCsv.SPREADSHEET, Book.of(Sample.week())).size());
  }

  @Test
  void aLineMadeAloneWantsOnlyItsPlaceInFront() throws IOException {
    for (LeadCsv form : LeadCsv.values()) {
      Book book = Book.of(Sample.week());
      StringBuilder lines = new StringBuilder();
      int place = 0;
      for (LeadRow row : LeadList.of(book, Sample.policy(), Sample.FRIDAY)) {
        Road road = book.road(row.snapshot().lead().id()).orElseThrow();
        LeadRow alone = LeadRow.of(Sample.policy(), road, Sample.FRIDAY);
        assertEquals(row.rank(), alone.rank());
        assertEquals(form.line(row), ++place + form.line(alone));
        lines.append(form.line(row));
      }
      assertTrue(text(form, book).endsWith("requested\r\n" + lines), form.name());
    }
  }

  @Test
  void aHostHasColumnsOfItsOwnAndKnowsSomeOfOursBetter() throws IOException {
    LeadList list = LeadList.of(Book.of(Sample.week()), Sample.policy(), Sample.FRIDAY);
    Map<String, String> own = new LinkedHashMap<>();
    own.put("received", "");
    own.put("branch", "=Milano");
    own.put("seller", "s-3");
    StringBuilder text = new StringBuilder(LeadCsv.SPREADSHEET.header(own.keySet()));
    list.forEach(row -> text.append(LeadCsv.SPREADSHEET.line(row, own)));
    assertTrue(text.substring(0, text.indexOf("\r")).endsWith(",requested,branch,seller"));
    NamedCsvRecord first = records(text.toString()).get(0);
    assertEquals("", first.getField("received"));
    assertEquals("'=Milano", first.getField("branch"));
    assertEquals("s-3", first.getField("seller"));
    assertEquals("HOT", first.getField("class"));
  }

  @Test
  void whatTheyOfferWhenForHowMuchAndWhenTheyWroteHaveColumns() throws IOException {
    Lead lead =
        form(
            Words.of(
                "nome", "Anna Serra",
                "permuta", "Brio Mini del 2014",
                "quando", "entro maggio",
                "budget", "18.000 euro",
                "data", "2026-03-02T09:12:40+01:00"));
    NamedCsvRecord first = written(LeadCsv.MACHINE, Book.of(List.of(Sample.received(lead)))).get(0);
    assertEquals("Brio Mini del 2014", first.getField("trade_in"));
    assertEquals("entro maggio", first.getField("when"));
    assertEquals("18000 EUR", first.getField("budget"));
    assertEquals("2026-03-02T08:12:40Z", first.getField("requested"));
  }

  @Test
  void aTelephoneNumberIsNotSpoiled() throws IOException {
    NamedCsvRecord first = written(LeadCsv.SPREADSHEET, Book.of(Sample.week())).get(0);
    assertEquals("+393475550142", first.getField("phone"));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "equals|=HYPERLINK(\"http://example.com\")",
        "at|@SUM(A1)",
        "minus|-2+3",
        "plus and letters|+cmd",
        "full-width equals|＝1+1",
        "after blanks|  =1+1"
      })
  void whatASpreadsheetWouldRunIsShownInstead(String id, String name) throws IOException {
    Book book = Book.of(List.of(Sample.received(Sample.lead("x", name))));
    assertEquals("'" + name.strip(), written(LeadCsv.SPREADSHEET, book).get(0).getField("name"));
    assertEquals(name.strip(), written(LeadCsv.MACHINE, book).get(0).getField("name"));
  }

  @Test
  void aCellThatAnotherSeparatorWouldCutOutIsDefusedToo() throws IOException {
    Book book = Book.of(List.of(Sample.received(Sample.lead("x", "Anna;=1+1"))));
    assertEquals("Anna;'=1+1", written(LeadCsv.SPREADSHEET, book).get(0).getField("name"));
  }

  @Test
  void whatTurnsTheDirectionIsShownToPeopleAndKeptForPrograms() throws IOException {
    Book book = Book.of(List.of(Sample.received(Sample.lead("x", "a\u202Ecod.exe"))));
    assertEquals("a<U+202E>cod.exe", written(LeadCsv.SPREADSHEET, book).get(0).getField("name"));
    assertEquals("a\u202Ecod.exe", written(LeadCsv.MACHINE, book).get(0).getField("name"));
  }

  @Test
  void spreadsheetsGetAByteOrderMarkAndProgramsDoNot() throws IOException {
    assertTrue(text(LeadCsv.SPREADSHEET, Book.of(Sample.week())).startsWith("\uFEFFplace,"));
    assertFalse(text(LeadCsv.MACHINE, Book.of(Sample.week())).startsWith("\uFEFF"));
  }

  @Test
  void theColumnsAreStable() throws IOException {
    assertEquals(
        "place,class,temperature,score,definition,standing,name,company,email,phone,wants,"
            + "channel,source,received,rated_by,rated_at,lead,complete,trade_in,when,budget,requested",
        text(LeadCsv.MACHINE, Book.of(List.of())).strip());
  }

  @Test
  void aScoreThatCouldNotAskEverythingIsMarked() throws IOException {
    Policy policy = Sample.policy(LeadListTest.failing());
    LeadList list = LeadList.of(Book.of(Sample.week()), policy, Sample.FRIDAY);
    StringWriter out = new StringWriter();
    LeadCsv.MACHINE.write(list, out);
    assertEquals(
        List.of("bruno true", "carla true", "anna false"),
        records(out.toString()).stream()
            .map(each -> each.getField("lead") + " " + each.getField("complete"))
            .toList());
  }

  @Test
  void theCompanyThatAPersonSpeaksForIsShown() throws IOException {
    Lead lead = form(Words.of("nome", "Anna Serra", "azienda", "Verdi S.r.l."));
    NamedCsvRecord first = written(LeadCsv.MACHINE, Book.of(List.of(Sample.received(lead)))).get(0);
    assertEquals("Anna Serra", first.getField("name"));
    assertEquals("Verdi S.r.l.", first.getField("company"));
  }

  private static Lead form(Words words) {
    return Lead.builder()
        .id(LeadId.of("x"))
        .receivedAt(Sample.MONDAY)
        .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
        .words(words)
        .build();
  }

  private static String text(LeadCsv mode, Book book) throws IOException {
    StringWriter out = new StringWriter();
    mode.write(LeadList.of(book, Sample.policy(), Sample.FRIDAY), out);
    return out.toString();
  }

  private static List<NamedCsvRecord> written(LeadCsv mode, Book book) throws IOException {
    return records(text(mode, book));
  }

  private static List<NamedCsvRecord> records(String text) throws IOException {
    List<NamedCsvRecord> records = new ArrayList<>();
    try (CsvReader<NamedCsvRecord> csv =
        CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", ""))) {
      csv.forEach(records::add);
    }
    return records;
  }
}
