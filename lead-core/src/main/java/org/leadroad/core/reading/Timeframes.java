package org.leadroad.core.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.words.PersonalText;

/** Makes a timeframe of a description and of days that were named apart; any may be missing. */
final class Timeframes {

  private Timeframes() {}

  static Optional<Timeframe> of(
      Optional<Said> description, Optional<Said> earliest, Optional<Said> latest, Notes notes) {
    List<Said> pieces = Said.present(description, earliest, latest);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> first = earliest.flatMap(said -> day(said, notes));
    Optional<LocalDate> last = latest.flatMap(said -> day(said, notes));
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      notes.add(Remarks.DATES_REVERSED, Field.WHEN.code(), Said.wordsOf(pieces));
      first = Optional.empty();
      last = Optional.empty();
    }
    Said text = description.orElseGet(() -> Said.join(" – ", pieces));
    return Optional.of(
        timeframe(
            text.text(), first, last, new Provenance(Said.wordsOf(pieces), Confidence.CERTAIN)));
  }

  /** A text that is one day is that day; any other is only itself. */
  static Timeframe of(Said said, Notes notes) {
    Optional<LocalDate> day = day(said, notes);
    Confidence sure = day.isPresent() ? Confidence.LIKELY : Confidence.CERTAIN;
    return timeframe(said.text(), day, day, said.provenance(sure));
  }

  private static Timeframe timeframe(
      PersonalText text, Optional<LocalDate> first, Optional<LocalDate> last, Provenance from) {
    Timeframe.Builder timeframe = Timeframe.builder().text(text).provenance(from);
    first.ifPresent(timeframe::earliest);
    last.ifPresent(timeframe::latest);
    return timeframe.build();
  }

  private static Optional<LocalDate> day(Said said, Notes notes) {
    Days day = Days.of(said.reveal());
    day.remark().ifPresent(code -> notes.add(code, Field.WHEN, said));
    return day.day();
  }
}
