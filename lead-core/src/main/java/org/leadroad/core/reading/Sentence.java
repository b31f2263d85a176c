package org.leadroad.core.reading;

import java.util.List;
import java.util.Set;
import org.leadroad.core.words.PersonalText;

/** One sentence of a message, with the phrases in it that say what is asked for. */
record Sentence(
    Said said, Tokens tokens, List<Wording.Hit> hits, Senses senses, boolean isQuestion) {

  private static final Senses SENSES =
      Senses.of(
          Sense.SPECIFIC,
          Sense.GENERAL,
          Sense.JUST_LOOKING,
          Sense.TRADE_IN,
          Sense.ASKING,
          Sense.COURTESY);

  /** What a want that is not meant begins with. */
  private static final Set<String> NOT = Set.of("non", "not", "don", "dont", "no", "never");

  private static final Set<String> BUT = Set.of("ma", "but", "pero", "solo", "only");

  private static final Set<String> WANTING =
      Set.of(
          "voglio",
          "vorrei",
          "serve",
          "servono",
          "bisogno",
          "interessa",
          "interessato",
          "interessata",
          "richiedo",
          "chiedo",
          "cerco",
          "want",
          "need",
          "interested",
          "looking",
          "require",
          "after");

  static Sentence of(Said said, Wording wording) {
    return of(said, wording.tokens(said.reveal()));
  }

  static Sentence of(Said said, Tokens tokens) {
    List<Wording.Hit> hits = tokens.find(SENSES);
    return new Sentence(said, tokens, hits, senses(hits), said.reveal().indexOf('?') >= 0);
  }

  private static Senses senses(List<Wording.Hit> hits) {
    Senses senses = Senses.NONE;
    for (int i = 0; i < hits.size(); i++) {
      senses = senses.with(hits.get(i).sense());
    }
    return senses;
  }

  boolean has(Sense sense) {
    return senses.has(sense);
  }

  /** Whether somebody asks for something in it; to say that one only looks is to ask nothing. */
  boolean asks() {
    return isQuestion()
        || has(Sense.SPECIFIC)
        || has(Sense.TRADE_IN)
        || (!has(Sense.JUST_LOOKING) && (has(Sense.GENERAL) || has(Sense.ASKING)));
  }

  /** Whether it is only a greeting or a word of thanks. */
  boolean isCourtesy() {
    return !asks()
        && !hits.isEmpty()
        && hits.get(0).sense() == Sense.COURTESY
        && hits.get(0).from() == 0
        && tokens.size() <= hits.get(0).to() + 4;
  }

  /** Whether the phrase is what they say that they do not want. */
  boolean denied(Wording.Hit hit) {
    boolean wanting = false;
    for (int i = hit.from() - 1; i >= 0 && i >= hit.from() - 5; i--) {
      if (BUT.contains(tokens.word(i))) {
        return false;
      }
      wanting |= WANTING.contains(tokens.word(i));
      if (NOT.contains(tokens.word(i))) {
        return wanting || i == hit.from() - 1;
      }
    }
    return false;
  }

  /** The text from one word up to another. */
  Said part(int from, int to) {
    return new Said(PersonalText.of(tokens.text(from, to)), said.words());
  }
}
