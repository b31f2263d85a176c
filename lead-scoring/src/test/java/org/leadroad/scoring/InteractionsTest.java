package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.OPENS;
import static org.leadroad.scoring.Showroom.PAGE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.time.Duration;
import java.time.Instant;
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
        new Inquiry<>(Bindings.ofProfiles(Showroom.VOCABULARY), profile, NOW);
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
  void thisInstantCountsAndLaterDoesNot() {
    assertEquals(
        List.of("now"),
        counted(OPENS, open("now", Duration.ZERO), open("later", Duration.ofNanos(-1))));
  }

  @Test
  void aWindowEndsJustBeforeItsAge() {
    Duration window = Duration.ofDays(7);
    assertEquals(
        List.of("in"),
        counted(
            OPENS.within(window),
            open("in", window.minusNanos(1)),
            open("out", window),
            open("far", Duration.between(Instant.MIN, NOW))));
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
}
