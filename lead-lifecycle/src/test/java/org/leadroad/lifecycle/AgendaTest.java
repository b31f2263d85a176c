package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.lifecycle.agenda.Agenda;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.agenda.Due;
import org.leadroad.scoring.Temperature;

class AgendaTest {

  private static final Lead ANNA = Sample.lead("anna", "Anna Serra");
  private static final Due DUE =
      Due.within(
          Map.of(
              Cycle.Kind.FIRST_RESPONSE, Duration.ofHours(2),
              Cycle.Kind.HAND_OFF, Duration.ofHours(4),
              Cycle.Kind.GONE_QUIET, Duration.ofDays(3)));

  private static Agenda agenda(Instant asOf, Fact... facts) {
    List<Fact> all = new ArrayList<>(List.of(Sample.received(ANNA)));
    all.addAll(Arrays.asList(facts));
    return Agenda.of(LeadList.of(Book.of(all), Sample.policy(), asOf), DUE);
  }

  private static List<Cycle.Kind> open(Agenda agenda) {
    return agenda.entries().get(0).open().stream().map(Cycle::kind).toList();
  }

  private static Fact handedOver(Instant at) {
    return Fact.handedOver(FactId.of("to"), ANNA.id(), "seller-1", List.of(), at, "desk");
  }

  @Test
  void g7WhoWroteWaitsUntilSomebodyIsInTouch() {
    Agenda soon = agenda(Sample.MONDAY.plusSeconds(7200));
    assertEquals(List.of(Cycle.Kind.FIRST_RESPONSE), open(soon));
    assertTrue(!soon.entries().get(0).overdue(), "at the very instant it is not overdue yet");
    assertTrue(agenda(Sample.MONDAY.plusSeconds(7201)).entries().get(0).overdue());
    Fact call = Sample.called("call", ANNA, Sample.TUESDAY);
    assertEquals(List.of(Cycle.Kind.GONE_QUIET), open(agenda(Sample.TUESDAY, call)));
  }

  @Test
  void g7APromiseIsOpenUntilItIsKept() {
    Fact call = Sample.called("call", ANNA, Sample.MONDAY.plusSeconds(60));
    Fact promise =
        Fact.promised(
            FactId.of("p"), ANNA.id(), Sample.TUESDAY, Sample.MONDAY.plusSeconds(60), "seller-1");
    Agenda friday = agenda(Sample.FRIDAY, call, promise);
    assertEquals(List.of(Cycle.Kind.PROMISE), open(friday));
    assertEquals(Optional.of(Sample.TUESDAY), friday.entries().get(0).first().map(Cycle::due));
    Fact kept = Sample.called("kept", ANNA, Sample.TUESDAY);
    assertEquals(List.of(Cycle.Kind.GONE_QUIET), open(agenda(Sample.FRIDAY, call, promise, kept)));
  }

  @Test
  void g7WhoPromisesAgainPutsTheFirstPromiseOff() {
    Instant at = Sample.MONDAY.plusSeconds(60);
    Fact first = Fact.promised(FactId.of("p"), ANNA.id(), Sample.TUESDAY, at, "seller-1");
    Fact again = Fact.promised(FactId.of("q"), ANNA.id(), Sample.FRIDAY, at, "seller-1");
    Agenda agenda = agenda(Sample.FRIDAY, first, again);
    assertEquals(
        List.of(Cycle.Kind.FIRST_RESPONSE, Cycle.Kind.PROMISE),
        open(agenda),
        "nobody was in touch, and somebody promised to be");
    assertEquals(Sample.FRIDAY, agenda.entries().get(0).open().get(1).due());
  }

  @Test
  void g7GoneQuietIsSinceTheLastSignOfLifeAndNotSinceWeWroteSomethingDown() {
    Fact call = Sample.called("call", ANNA, Sample.MONDAY.plusSeconds(60));
    Fact visit = Sample.visit("visit", ANNA, Sample.TUESDAY);
    Fact rated = Sample.rated("rate", ANNA, Sample.FRIDAY, Temperature.COLD);
    Cycle quiet = agenda(Sample.FRIDAY, call, visit, rated).entries().get(0).first().orElseThrow();
    assertEquals(Cycle.Kind.GONE_QUIET, quiet.kind());
    assertEquals(Sample.TUESDAY, quiet.opened());
    assertEquals(Sample.FRIDAY, quiet.due());
    assertTrue(agenda(Sample.FRIDAY.plusSeconds(1), call, visit, rated).entries().get(0).overdue());
  }

  @Test
  void s5CoverageSaysWhoWasNeverCalledAndForHowLong() {
    Lead late = Sample.lead("abel", "Abele Neri", Sample.TUESDAY);
    Fact visit = Sample.visit("v", late, Sample.FRIDAY);
    List<Fact> facts = List.of(Sample.received(ANNA), Sample.received(late), visit);
    Agenda agenda = Agenda.of(LeadList.of(Book.of(facts), Sample.policy(), Sample.FRIDAY), DUE);
    assertEquals("abel", Sample.id(agenda.entries().get(0).row()), "who scores more is first");
    assertEquals(
        List.of(Duration.ofDays(4), Duration.ofDays(3)),
        agenda.neverContacted().stream()
            .map(entry -> entry.neverContacted().orElseThrow())
            .toList(),
        "who waits longest is first");
  }

  @Test
  void p7AHandOffThatNobodyTookUpIsOpen() {
    Fact call = Sample.called("call", ANNA, Sample.MONDAY.plusSeconds(60));
    Agenda agenda = agenda(Sample.FRIDAY, call, handedOver(Sample.TUESDAY));
    assertEquals(List.of(Cycle.Kind.HAND_OFF), open(agenda));
    Fact meanwhile = Sample.called("meanwhile", ANNA, Sample.TUESDAY);
    assertEquals(
        List.of(Cycle.Kind.HAND_OFF),
        open(agenda(Sample.FRIDAY, meanwhile, handedOver(Sample.TUESDAY))),
        "whoever called at that very instant was not the owner");
    Fact taken = Sample.called("taken", ANNA, Sample.TUESDAY.plusSeconds(1));
    assertEquals(
        List.of(Cycle.Kind.GONE_QUIET),
        open(agenda(Sample.FRIDAY, taken, handedOver(Sample.TUESDAY))));
    Fact back = Fact.sentBack(FactId.of("b"), ANNA.id(), "no-time", Sample.FRIDAY, "seller-1");
    assertEquals(
        List.of(Cycle.Kind.GONE_QUIET),
        open(agenda(Sample.FRIDAY, call, handedOver(Sample.TUESDAY), back)));
  }

  @Test
  void closingTheCycleClosesEverythingAndWhatTheyDoAfterwardsOpensIt() {
    Fact won = Sample.won("won", ANNA, Sample.TUESDAY);
    assertEquals(List.of(), open(agenda(Sample.FRIDAY, won)));
    Fact visit = Sample.visit("visit", ANNA, Sample.FRIDAY);
    assertEquals(List.of(Cycle.Kind.FIRST_RESPONSE), open(agenda(Sample.FRIDAY, won, visit)));
  }

  @Test
  void s5EverybodyIsThereOnceAndWhoWaitsTooLongComesFirst() {
    Lead bruno = Sample.lead("bruno", "Bruno Ferri");
    Lead carla = Sample.lead("carla", "Carla Riva");
    List<Fact> facts =
        List.of(
            Sample.received(ANNA),
            Sample.received(bruno),
            Sample.received(carla),
            Sample.won("won", ANNA, Sample.TUESDAY),
            Sample.visit("v", ANNA, Sample.MONDAY),
            Sample.called("call", bruno, Sample.TUESDAY));
    Agenda agenda = Agenda.of(LeadList.of(Book.of(facts), Sample.policy(), Sample.TUESDAY), DUE);
    assertEquals(
        List.of("carla", "bruno", "anna"),
        agenda.entries().stream().map(entry -> Sample.id(entry.row())).toList());
    assertEquals(
        List.of("carla", "anna"),
        agenda.neverContacted().stream().map(entry -> Sample.id(entry.row())).toList());
  }

  @Test
  void aPersonWhoseWordsWereDeletedIsNotToBeContacted() {
    assertEquals(List.of(), open(agenda(Sample.FRIDAY, Sample.erased("e", ANNA, Sample.TUESDAY))));
  }

  /** Monday to Friday, nine to six in Rome: the calendar is the seller's, the agenda only asks. */
  private static Instant businessHours(Instant opened, int hours) {
    ZonedDateTime at = opened.atZone(ZoneId.of("Europe/Rome"));
    for (int left = hours * 60; left > 0; at = at.plusMinutes(1)) {
      boolean open =
          at.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0
              && !at.toLocalTime().isBefore(LocalTime.of(9, 0))
              && at.toLocalTime().isBefore(LocalTime.of(18, 0));
      left -= open ? 1 : 0;
    }
    return at.toInstant();
  }

  @Test
  void g7AWeekendIsNoDelayWhereTheSellersCalendarSaysSo() {
    Lead late = Sample.lead("late", "Livia Neri", Instant.parse("2026-03-06T16:30:00Z"));
    Book book = Book.of(List.of(Sample.received(late)));
    Instant now = Instant.parse("2026-03-09T08:00:00Z");
    Agenda agenda =
        Agenda.of(
            LeadList.of(book, Sample.policy(), now), (kind, opened) -> businessHours(opened, 2));
    assertEquals(
        Optional.of(Instant.parse("2026-03-09T09:30:00Z")),
        agenda.entries().get(0).first().map(Cycle::due));
  }

  @Test
  void aTimeForEachKindIsAskedFor() {
    Map<Cycle.Kind, Duration> some = Map.of(Cycle.Kind.HAND_OFF, Duration.ofHours(4));
    assertThrows(IllegalArgumentException.class, () -> Due.within(some));
  }
}
