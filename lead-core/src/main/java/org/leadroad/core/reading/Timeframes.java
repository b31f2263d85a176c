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
      Optional<Said> description,
      Optional<Said> earliest,
      Optional<Said> latest,
      Background background,
      Notes notes) {
    if (description.isPresent() && earliest.isEmpty() && latest.isEmpty()) {
      return Optional.of(of(description.get(), background, notes));
    }
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

  /** The days of a text that is one time; what names no day is remarked on. */
  static Timeframe of(Said said, Background background, Notes notes) {
    Days one = Days.of(said.reveal());
    one.remark().ifPresent(code -> notes.add(code, Field.WHEN, said));
    if (one.exists() || one.remark().isPresent()) {
      Confidence sure = one.day().isPresent() ? Confidence.LIKELY : Confidence.CERTAIN;
      return timeframe(said.text(), one.day(), one.day(), said.provenance(sure));
    }
    Sentence sentence = Sentence.of(said, background.wording());
    Optional<Span> span =
        Span.of(sentence.tokens(), background.received())
            .or(() -> Times.span(sentence, background.received()));
    if (span.isEmpty() && !Times.isWhenever(sentence)) {
      notes.add(Remarks.TIME_UNDATED, Field.WHEN, said);
    }
    Confidence sure = span.isPresent() ? Confidence.LIKELY : Confidence.CERTAIN;
    return timeframe(
        said.text(),
        span.flatMap(Span::earliest),
        span.flatMap(Span::latest),
        said.provenance(sure));
  }

  /** What a part of a message says about a time, with the days that it comes to. */
  static Timeframe of(Said said, Optional<Span> span, Confidence sure) {
    return timeframe(
        said.text(),
        span.flatMap(Span::earliest),
        span.flatMap(Span::latest),
        said.provenance(sure));
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
