package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.PAGE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

class InteractionsTest {

  private static Interaction open(String event, Duration ago) {
    return Interaction.of("email-open", NOW.minus(ago), Direction.THEIRS, event);
  }

  private static List<String> counted(Interactions wanted, Interaction... interactions) {
    Profile profile = Showroom.with(Engagement.of(Arrays.asList(interactions)));
    Inquiry<Profile> inquiry =
        new Inquiry<>(Bindings.ofProfiles(Showroom.VOCABULARY), List.of(), profile, NOW);
    return Objects.requireNonNull(inquiry.occurrences(wanted)).stream()
        .map(Interaction::eventId)
        .toList();
  }

  @Test
  void onlyTheTypeCountsTheYoungestFirst() {
    assertEquals(
        List.of("b", "a"),
        counted(
            OPENS,
            open("a", Duration.ofDays(9)),
            open("b", Duration.ofDays(1)),
            Interaction.of("page-view", NOW, Direction.THEIRS, "c")));
  }

  @Test
  void row96ThisInstantCountsAndLaterDoesNot() {
    assertEquals(
        List.of("now"),
        counted(OPENS, open("now", Duration.ZERO), open("later", Duration.ofNanos(-1))));
  }

  @Test
  void row96AWindowEndsJustBeforeItsAge() {
    Duration window = Duration.ofDays(7);
    assertEquals(
        List.of("in"),
        counted(
            OPENS.within(window),
            open("in", window.minusNanos(1)),
            open("out", window),
            open("far", Duration.between(Instant.MIN, NOW))));
  }

  /** Thirty days are thirty times 24 hours, also where a clock on the wall was put back. */
  @Test
  void row96AWindowTakesNoNoticeOfSummerTime() {
    Instant asOf = Instant.parse("2026-11-10T12:00:00Z");
    Instant sameHourThirtyDaysBefore =
        asOf.atZone(ZoneId.of("Europe/Rome")).minusDays(30).toInstant();
    assertEquals(
        Duration.ofHours(721), Duration.between(sameHourThirtyDaysBefore, asOf), "clocks changed");
    Interaction open =
        Interaction.of("email-open", sameHourThirtyDaysBefore, Direction.THEIRS, "open");
    Scorer<Profile> scorer =
        Showroom.flat(Rule.each("opens", OPENS.within(Duration.ofDays(30)), 1)).scorer();
    Profile profile = Showroom.with(Engagement.of(List.of(open)));
    assertEquals(0, scorer.total(profile, asOf));
    assertEquals(0, scorer.total(profile, asOf.minus(Duration.ofHours(1))), "of exactly that age");
    assertEquals(1, scorer.total(profile, asOf.minus(Duration.ofHours(1)).minusNanos(1)));
    assertEquals(0, scorer.total(profile, open.at().minusNanos(1)), "a clock that went back");
  }

  @Test
  void sidesAreToldApart() {
    Interaction ours = Interaction.of("email-open", NOW, Direction.OURS, "ours");
    Interaction theirs = open("theirs", Duration.ZERO);
    assertEquals(List.of("ours"), counted(OPENS.by(Direction.OURS), ours, theirs));
    assertEquals(List.of("theirs"), counted(OPENS.by(Direction.THEIRS), ours, theirs));
    assertEquals(List.of("theirs", "ours"), counted(OPENS.byEither(), ours, theirs));
  }

  @Test
  void g5OnlyWhatTheyDidCountsUnlessSaidOtherwise() {
    Interaction ours = Interaction.of("email-open", NOW, Direction.OURS, "ours");
    assertEquals(List.of(), counted(OPENS, ours), "a call of ours is no interest of theirs");
    assertEquals(List.of("theirs"), counted(OPENS, ours, open("theirs", Duration.ZERO)));
    assertEquals(OPENS, OPENS.by(Direction.OURS).by(Direction.THEIRS), "the last word on a side");
  }

  @Test
  void detailsAreAskedWithTheirFold() {
    Interaction offers =
        Interaction.of("page-view", NOW, Direction.THEIRS, "offers")
            .withDetail("page", PersonalText.of("/Offers/suv"));
    Interaction jobs =
        Interaction.of("page-view", NOW, Direction.THEIRS, "jobs")
            .withDetail("page", PersonalText.of("/jobs"));
    Interaction bare = Interaction.of("page-view", NOW, Direction.THEIRS, "bare");

    assertEquals(
        List.of("offers"), counted(VISITS.where(PAGE.startsWith("/offers")), offers, jobs, bare));
    assertEquals(List.of("bare"), counted(VISITS.where(PAGE.present().negate()), offers, bare));
    assertEquals(
        List.of("jobs"),
        counted(
            VISITS.where(PAGE.present()).where(PAGE.startsWith("/offers").negate()),
            offers,
            jobs,
            bare));
  }

  @Test
  void theYoungestOfAMessageCountsOnce() {
    assertEquals(
        List.of("c", "b2", "a2"),
        counted(
            OPENS.oncePerMessage(),
            open("a1", Duration.ofDays(9)).withMessageId("mail-a"),
            open("a2", Duration.ofDays(8)).withMessageId("mail-a"),
            open("b1", Duration.ofDays(7)).withMessageId("mail-b"),
            open("b2", Duration.ofDays(2)).withMessageId("mail-b"),
            open("c", Duration.ofDays(1))));
  }

  @Test
  void messagesCountAgainAndAgainUnlessSaidOtherwise() {
    Interaction one = open("one", Duration.ofDays(2)).withMessageId("mail-a");
    Interaction two = open("two", Duration.ofDays(1)).withMessageId("mail-a");
    assertEquals(List.of("two", "one"), counted(OPENS, one, two));
  }

  @Test
  void messagesAreCountedAmongThoseThatCount() {
    Interaction ours =
        Interaction.of("email-open", NOW, Direction.OURS, "ours").withMessageId("mail-a");
    Interaction theirs = open("theirs", Duration.ofDays(1)).withMessageId("mail-a");
    assertEquals(
        List.of("theirs"), counted(OPENS.by(Direction.THEIRS).oncePerMessage(), ours, theirs));
  }

  @Test
  void aWindowIsSetOnce() {
    Interactions recent = OPENS.within(Duration.ofDays(1));
    assertThrows(IllegalStateException.class, () -> recent.within(Duration.ofDays(2)));
  }

  @Test
  void olderThanCountsFromExactlyThatAge() {
    Duration age = Duration.ofDays(7);
    Interaction young = open("young", age.minusNanos(1));
    assertEquals(
        List.of("at", "old"),
        counted(OPENS.olderThan(age), young, open("at", age), open("old", Duration.ofDays(90))));
    assertEquals(
        List.of("at"),
        counted(
            OPENS.olderThan(age).within(Duration.ofDays(30)),
            young,
            open("at", age),
            open("old", Duration.ofDays(90))));
    Interactions set = OPENS.olderThan(age);
    assertThrows(IllegalStateException.class, () -> set.olderThan(age));
  }

  @Test
  void aDayCountsOnceAndBeginsWhereTheZoneSays() {
    Interaction[] opens = {
      open("today", Duration.ZERO),
      open("this-morning", Duration.ofHours(9)).withMessageId("mail-a"),
      open("last-evening", Duration.ofHours(10)),
      open("a-week-ago", Duration.ofDays(7))
    };
    assertEquals(
        List.of("today", "last-evening", "a-week-ago"), counted(OPENS.oncePerDay(), opens));
    ZoneId kathmandu = ZoneId.of("Asia/Kathmandu");
    assertEquals(
        List.of("today", "a-week-ago"),
        counted(OPENS.oncePerDay(kathmandu), opens),
        "there the evening before was this morning already");
  }

  @Test
  void openedAndNeverClickedIsAskedMessageByMessage() {
    Interaction a = open("a", Duration.ofDays(3)).withMessageId("mail-a");
    Interaction b = open("b", Duration.ofDays(2)).withMessageId("mail-b");
    Interaction alone = open("alone", Duration.ofDays(1));
    Interaction clicked =
        Interaction.of("page-view", NOW.minus(Duration.ofDays(1)), Direction.THEIRS, "click")
            .withMessageId("mail-b");
    assertEquals(List.of("a"), counted(OPENS.withNo(VISITS), a, b, alone, clicked));
    assertEquals(
        List.of("b", "a"),
        counted(OPENS.withNo(VISITS.by(Direction.OURS)), a, b, alone, clicked),
        "only what is asked for answers");
  }

  @Test
  void theFirstAndTheLastAreOfThoseThatPassAllElse() {
    Interaction[] opens = {
      open("a1", Duration.ofDays(9)).withMessageId("mail-a"),
      open("a2", Duration.ofDays(8)).withMessageId("mail-a"),
      open("b", Duration.ofDays(2)),
    };
    assertEquals(List.of("a1"), counted(OPENS.first(), opens));
    assertEquals(List.of("a2"), counted(OPENS.oncePerMessage().first(), opens));
    assertEquals(List.of("b"), counted(OPENS.last(), opens));
    assertEquals(List.of(), counted(OPENS.last()));
  }
}
