package org.leadroad.core.reading;

import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Consent.Purpose;

/** The small words of a refusal: what may stand between "not" and what is not wanted. */
final class Refusals {

  private static final int MOST_BETWEEN = 6;

  private static final Set<String> BETWEEN =
      Set.of(
          "mi",
          "ci",
          "me",
          "us",
          "voglio",
          "vogliamo",
          "vorrei",
          "desidero",
          "desideriamo",
          "gradisco",
          "intendo",
          "essere",
          "ricevere",
          "want",
          "wish",
          "like",
          "would",
          "to",
          "be",
          "get",
          "receive",
          "please",
          "per",
          "favore",
          "cortesia",
          "prego",
          "any",
          "more",
          "piu",
          "ulteriori",
          "altre",
          "phone",
          "via",
          "di",
          "a",
          "the",
          "by",
          "send",
          "inviate",
          "inviatemi",
          "mandate",
          "mandatemi",
          "inviarmi",
          "mandarmi",
          "il",
          "la",
          "le",
          "alcuna",
          "alcun",
          "nessuna",
          "nessun",
          "ever",
          "mai",
          "unsolicited",
          "marketing",
          "sono",
          "interessato",
          "interessata",
          "interested",
          "in",
          "del",
          "della",
          "alla",
          "al",
          "consenso",
          "presto",
          "do",
          "ad",
          "your",
          "vostre",
          "vostra",
          "i",
          "from",
          "of");

  private static final Set<String> TIMES =
      Set.of(
          "prima", "dopo", "before", "after", "until", "till", "fino", "durante", "during", "tra",
          "fra", "between", "oggi", "today", "mattina", "morning", "sera", "evening", "lavoro",
          "work", "weekend", "unless", "se", "if");

  private Refusals() {}

  /** Whether nothing but small words stands between the two. */
  static boolean reaches(Tokens words, Wording.Hit not, Wording.Hit what) {
    if (what.from() - not.to() > MOST_BETWEEN) {
      return false;
    }
    for (int i = not.to(); i < what.from(); i++) {
      if (!BETWEEN.contains(words.word(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the word joins two things that are both refused. */
  static boolean isOr(String word) {
    return switch (word) {
      case "or", "nor", "and", "o", "od", "e", "ed", "ne" -> true;
      default -> false;
    };
  }

  /** Whether only some time is meant: "do not call before six". */
  static boolean isForATime(Tokens words, int from) {
    for (int i = from; i < from + 4; i++) {
      if (TIMES.contains(words.word(i))) {
        return true;
      }
    }
    return false;
  }

  /** By which way they are not to be contacted, where that is said: "by phone". */
  static Optional<Purpose> way(Tokens words, int from) {
    for (int i = from; i < from + 4; i++) {
      switch (words.word(i)) {
        case "telefono", "telefonicamente", "cellulare", "phone", "telephone" -> {
          return Optional.of(Purpose.CALL);
        }
        case "whatsapp", "sms" -> {
          return Optional.of(Purpose.MESSAGE);
        }
        default -> {
          // another word
        }
      }
    }
    return Optional.empty();
  }

  /** Whether the verb says of itself that it gives a consent; one can "accept" many things. */
  static boolean isExpress(String verb) {
    return verb.contains("consen") || verb.startsWith("autori") || verb.startsWith("authori");
  }
}
