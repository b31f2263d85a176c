package org.leadroad.core.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Timeframe;

/**
 * Reads what a sentence says about when something is wanted: {@code entro marzo}, {@code within 2
 * weeks}, {@code al più presto}. The days they come to count from the day of the lead.
 */
final class Times {

  private static final Senses CUES = Senses.of(Sense.WITHIN, Sense.WHEN);

  /** What may stand between the phrase and the time. */
  private static final Set<String> BETWEEN =
      Set.of(
          "il",
          "la",
          "lo",
          "l",
          "le",
          "i",
          "gli",
          "the",
          "next",
          "coming",
          "prossimo",
          "prossima",
          "prossimi",
          "prossime",
          "di",
          "del",
          "dell",
          "of",
          "about",
          "circa",
          "fine",
          "end",
          "inizio",
          "meta",
          "un",
          "una",
          "uno",
          "a",
          "an",
          "one",
          "due",
          "two",
          "tre",
          "three",
          "quattro",
          "four",
          "cinque",
          "five",
          "sei",
          "six",
          "few",
          "qualche",
          "couple",
          "paio",
          "pochi",
          "poche",
          "this",
          "questo",
          "questa");

  private static final Set<String> UNITS =
      Set.of(
          "giorno",
          "giorni",
          "settimana",
          "settimane",
          "mese",
          "mesi",
          "anno",
          "anni",
          "weekend",
          "day",
          "days",
          "week",
          "weeks",
          "month",
          "months",
          "year",
          "years",
          "gg",
          "estate",
          "inverno",
          "primavera",
          "autunno",
          "natale",
          "pasqua",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "christmas",
          "easter",
          "gennaio",
          "febbraio",
          "marzo",
          "aprile",
          "maggio",
          "giugno",
          "luglio",
          "agosto",
          "settembre",
          "ottobre",
          "novembre",
          "dicembre",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "lunedi",
          "martedi",
          "mercoledi",
          "giovedi",
          "venerdi",
          "sabato",
          "domenica",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "domani",
          "tomorrow",
          "oggi",
          "today",
          "stasera",
          "tonight");

  private static final Set<String> NOT = Set.of("non", "not", "no", "nessuna", "never");
  private static final int LONGEST_WHENEVER = 6;

  /** Between two numbers they are no time: tra 2 e 5. */
  private static final int MOST_BETWEEN = 4;

  private Times() {}

  /** Whether somebody says that there is no hurry. */
  static boolean isWhenever(Sentence sentence) {
    Tokens words = sentence.tokens();
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < words.size() && i < LONGEST_WHENEVER; i++) {
      all.append(i == 0 ? "" : " ").append(words.word(i));
    }
    return TimeWords.isWhenever(all.toString());
  }

  /** The days of the time that a sentence names, if it names one. */
  static Optional<Span> span(Sentence sentence, LocalDate received) {
    return in(sentence, received)
        .filter(found -> found.earliest().isPresent() || found.latest().isPresent())
        .map(found -> new Span(found.earliest(), found.latest()));
  }

  static Optional<Timeframe> in(Sentence sentence, LocalDate received) {
    Tokens words = sentence.tokens();
    Optional<Timeframe> named = Optional.empty();
    for (Wording.Hit cue : words.find(CUES)) {
      if (cue.sense() == Sense.WHEN && (isDenied(words, cue.from()) || sentence.denied(cue))) {
        continue;
      }
      if (cue.sense() == Sense.WHEN) {
        named =
            named.or(
                () ->
                    Optional.of(of(sentence, cue.from(), cue.to(), Confidence.POSSIBLE, received)));
      } else {
        int end = end(words, cue.to());
        if (end > cue.to()) {
          return Optional.of(of(sentence, cue.from(), end, Confidence.LIKELY, received));
        }
      }
    }
    return named;
  }

  /** {@code non è urgente}. */
  private static boolean isDenied(Tokens words, int from) {
    return NOT.contains(words.word(from - 1)) || NOT.contains(words.word(from - 2));
  }

  /** After the time that begins here, with its year or day; here, if none begins. */
  private static int end(Tokens words, int from) {
    int at = from;
    while (at < from + MOST_BETWEEN && BETWEEN.contains(words.word(at))) {
      at++;
    }
    if (words.isNumber(at) && UNITS.contains(words.word(at + 1))) {
      at++;
    } else if (words.isNumber(at)
        && words.isNumber(at + 1)
        && words.word(at).length() <= 2
        && words.word(at + 1).length() <= 2) {
      // entro il 15/03, or 15/03/2026
      return words.isNumber(at + 2) && words.word(at + 2).length() == 4 ? at + 3 : at + 2;
    }
    if (!UNITS.contains(words.word(at))) {
      return from;
    }
    boolean more = words.isNumber(at + 1) && words.word(at + 1).length() <= 4;
    return more ? at + 2 : at + 1;
  }

  private static Timeframe of(
      Sentence sentence, int from, int to, Confidence sure, LocalDate received) {
    Optional<Span> span = Span.of(sentence.tokens().part(from, to), received);
    return Timeframes.of(sentence.part(from, to), span, sure);
  }
}
