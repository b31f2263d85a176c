package org.leadroad.scoring.testkit;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/**
 * What happens between people and a seller, as it does: pages in a burst, mails that are sent in
 * office hours, opened later and clicked at once, a call now and then, and quiet weeks in between.
 *
 * <p>Which type is what follows from its name: {@code page}, {@code view}, {@code browse} and
 * {@code site}; {@code sent}, {@code open} and {@code click}. Anything else is something that is
 * done once, in office hours.
 */
final class History {

  private static final Set<String> PAGES = Set.of("page", "view", "browse", "site");
  private static final Set<String> SENT = Set.of("sent", "send", "deliver");
  private static final LocalTime OFFICE_OPENS = LocalTime.of(9, 0);
  private static final int LONGEST_GAP = 240;
  private static final int SCANNED = 11;

  /**
   * One thing that happened, and how long it was quiet after it.
   *
   * @param quiet days
   * @param type which of the types begins it, from 0
   * @param size how many pages; of a mail, how much is done with it
   * @param minute of the office day, 0 to 539
   * @param details what is known of each step, in the order of their names
   */
  record Episode(int quiet, int type, int size, int minute, List<Optional<String>> details) {}

  private final List<String> types;
  private final List<String> names;
  private final List<Interaction> told = new ArrayList<>();

  private History(List<String> types, List<String> names) {
    this.types = types;
    this.names = names;
  }

  /** The history of these episodes, the last one first, ending on a day; details by their names. */
  static Engagement of(
      List<String> types, List<String> names, LocalDate last, List<Episode> episodes) {
    if (types.isEmpty()) {
      return Engagement.none();
    }
    History history = new History(types, names);
    LocalDate day = last;
    for (Episode episode : episodes) {
      day = day.minusDays(episode.quiet);
      history.tell(episode, day);
    }
    return Engagement.of(history.told);
  }

  private void tell(Episode episode, LocalDate day) {
    String type = types.get(episode.type % types.size());
    if (is(type, PAGES)) {
      session(type, episode, day);
    } else if (isAboutMail(type)) {
      mail(episode, day);
    } else {
      Direction side = episode.size % 4 == 0 ? Direction.OURS : Direction.THEIRS;
      add(type, inOffice(day, episode.minute), side, Optional.empty(), episode);
    }
  }

  /** People look around in the evening too. */
  private void session(String type, Episode episode, LocalDate day) {
    Instant at = at(day, episode.minute).plusSeconds(episode.size % 2 == 0 ? 0 : 5 * 3600);
    for (int page = 0; page < episode.size; page++) {
      add(type, at, Direction.THEIRS, Optional.empty(), episode);
      at = at.plusSeconds(5 + (episode.minute * 37L + page * 71L) % LONGEST_GAP);
    }
  }

  /**
   * Sent; then perhaps opened, perhaps once more, and perhaps clicked. Now and then a machine opens
   * and clicks everything twice, as soon as it is there.
   */
  private void mail(Episode episode, LocalDate day) {
    Optional<String> message = Optional.of("mail-" + told.size());
    Instant sent = inOffice(day, episode.minute);
    Instant opened = sent.plusSeconds(600L + episode.minute * 97L);
    for (String type : types) {
      if (episode.size == SCANNED && !is(type, SENT) && isAboutMail(type)) {
        add(type, sent.plusSeconds(2), Direction.THEIRS, message, episode);
        add(type, sent.plusSeconds(3), Direction.THEIRS, message, episode);
      }
      if (is(type, SENT)) {
        add(type, sent, Direction.OURS, message, episode);
      } else if (type.contains("open") && episode.size > 1) {
        add(type, opened, Direction.THEIRS, message, episode);
        if (episode.size % 3 == 0) {
          add(type, opened.plusSeconds(86_400), Direction.THEIRS, message, episode);
        }
      } else if (type.contains("click") && episode.size > 3) {
        add(type, opened.plusSeconds(20), Direction.THEIRS, message, episode);
      }
    }
  }

  private static boolean isAboutMail(String type) {
    return is(type, SENT) || type.contains("open") || type.contains("click");
  }

  private static boolean is(String type, Set<String> marks) {
    return marks.stream().anyMatch(type::contains);
  }

  private static Instant inOffice(LocalDate day, int minute) {
    boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    return at(weekend ? day.with(DayOfWeek.FRIDAY) : day, minute);
  }

  private static Instant at(LocalDate day, int minute) {
    return day.atTime(OFFICE_OPENS.plusMinutes(minute)).toInstant(ZoneOffset.UTC);
  }

  private void add(
      String type, Instant at, Direction side, Optional<String> message, Episode episode) {
    Interaction plain = Interaction.of(type, at, side, "e-" + told.size());
    Interaction next = message.map(plain::withMessageId).orElse(plain);
    for (int i = 0; i < names.size(); i++) {
      Optional<String> text = episode.details.get(i);
      if (text.isPresent()) {
        next = next.withDetail(names.get(i), PersonalText.of(text.get()));
      }
    }
    told.add(next);
  }
}
