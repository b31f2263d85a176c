package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells a yes from a no, in the answer to a box or a question, in Italian and English. */
final class Answers {

  static final Set<String> YES = Set.of("yes", "y", "true", "1", "on", "si", "s", "x");
  static final Set<String> NO = Set.of("no", "n", "false", "0", "off");

  private static final Set<String> AGREED =
      Set.of(
          "ok",
          "vero",
          "t",
          "checked",
          "ticked",
          "enabled",
          "granted",
          "given",
          "accordato",
          "concesso",
          "dato",
          "prestato",
          "accettato",
          "accettata",
          "subscribed",
          "certo",
          "confermo",
          "confirmed",
          "attivo",
          "active");

  private static final Set<String> DENIED =
      Set.of(
          "falso",
          "f",
          "unchecked",
          "unticked",
          "disabled",
          "denied",
          "negato",
          "rifiutato",
          "rifiuto",
          "declined",
          "refused",
          "withdrawn",
          "revocato",
          "revoked",
          "unsubscribed",
          "never",
          "mai",
          "nessuno",
          "nessuna",
          "none");

  private static final Senses SENSES =
      Senses.of(Sense.AGREES, Sense.REFUSES, Sense.NO_MARKETING, Sense.NO_CALLS);

  /** {@code I have read and accept …}. */
  private static final int FARTHEST = 6;

  private Answers() {}

  /** Nothing where the text is neither. */
  static Optional<Boolean> of(String text, Wording wording) {
    Tokens words = wording.tokens(text);
    String first = words.word(0);
    if (NO.contains(first) || DENIED.contains(first)) {
      return Optional.of(false);
    }
    List<Wording.Hit> hits = words.find(SENSES);
    boolean refuses = !hits.isEmpty() && hits.get(0).sense() != Sense.AGREES;
    boolean agrees = !hits.isEmpty() && !refuses;
    if (refuses) {
      return Optional.of(false);
    }
    boolean yes = words.size() <= 3 && (YES.contains(first) || AGREED.contains(first));
    return yes || (agrees && hits.get(0).from() <= FARTHEST) ? Optional.of(true) : Optional.empty();
  }
}
