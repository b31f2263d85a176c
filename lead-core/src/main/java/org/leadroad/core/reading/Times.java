package org.leadroad.core.reading;

import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Timeframe;

/**
 * Reads what a sentence says about when something is wanted: {@code entro marzo}, {@code within 2
 * weeks}, {@code al più presto}. The words are kept; no day is computed of them, because nobody
 * says from when they count.
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

  /** Between two numbers they are no time: tra 2 e 5. */
  private static final int MOST_BETWEEN = 4;

  private Times() {}

  static Optional<Timeframe> in(Sentence sentence) {
    Tokens words = sentence.tokens();
    Optional<Timeframe> named = Optional.empty();
    for (Wording.Hit cue : words.find(CUES)) {
      if (cue.sense() == Sense.WHEN) {
        named =
            named.or(() -> Optional.of(of(sentence, cue.from(), cue.to(), Confidence.POSSIBLE)));
      } else {
        int end = end(words, cue.to());
        if (end > cue.to()) {
          return Optional.of(of(sentence, cue.from(), end, Confidence.LIKELY));
        }
      }
    }
    return named;
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

  private static Timeframe of(Sentence sentence, int from, int to, Confidence sure) {
    Said piece = sentence.part(from, to);
    return Timeframe.of(piece.text()).readFrom(piece.provenance(sure));
  }
}
