package org.leadroad.core.reading;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;

/** One sentence of a message, and what the phrases in it say that is asked for. */
final class Sentence {

  private static final Senses SENSES =
      Senses.of(
          Sense.SPECIFIC,
          Sense.GENERAL,
          Sense.JUST_LOOKING,
          Sense.TRADE_IN,
          Sense.ASKING,
          Sense.COURTESY);

  private static final Senses ASKED =
      Senses.of(Sense.SPECIFIC, Sense.GENERAL, Sense.TRADE_IN, Sense.ASKING);

  /** What a want that is not meant begins with. */
  private static final Set<String> NOT =
      Set.of("non", "not", "don", "dont", "no", "never", "senza", "without", "nessun", "nessuna");

  /** What follows at once is not there; what is wanted is something else. */
  private static final Set<String> WITHOUT = Set.of("senza", "without");

  private static final Senses DENIALS = Senses.of(Sense.REFUSES);

  /** Between "not" and a thing they say that there is none. */
  private static final Set<String> HAVING =
      Set.of("ho", "abbiamo", "have", "un", "una", "a", "any");

  private static final Set<String> BUT = Set.of("ma", "but", "pero", "solo", "only");

  private static final Set<String> WANTING =
      Set.of(
          "voglio",
          "vogliamo",
          "vorrei",
          "vorremmo",
          "desidero",
          "desideriamo",
          "intendo",
          "richiediamo",
          "chiediamo",
          "interessati",
          "interessano",
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

  /** Up to it all characters of ASCII show nothing, after it all show something. */
  private static final char BLANK = ' ';

  /** From it on only {@link PersonalText} knows what shows nothing. */
  private static final char DELETE = 0x7F;

  private static final Senses COURTESIES = Senses.of(Sense.COURTESY);

  /** How many words of whom they greet may follow the greeting. */
  private static final int LONGEST_ADDRESS = 3;

  private static final int FEWEST_OF_PHONE = 6;

  private final String text;
  private final int from;
  private final int to;
  private final List<WordRef> words;
  private final Tokens tokens;
  private final Senses senses;
  private final boolean question;

  /** Made when it is first asked for, because most never are. */
  private @Nullable Said said;

  private Sentence(
      String text,
      int from,
      int to,
      List<WordRef> words,
      Tokens tokens,
      boolean question,
      @Nullable Said said) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.words = words;
    this.tokens = tokens;
    this.senses = tokens.meant(SENSES);
    this.question = question;
    this.said = said;
  }

  /**
   * What stands between two places of a text.
   *
   * @param words what the text is made of
   * @param tokens those between the two places
   * @param question whether a question mark is
   */
  static Sentence of(
      String text, int from, int to, List<WordRef> words, Tokens tokens, boolean question) {
    int begin = from;
    int end = to;
    while (begin < end && text.charAt(begin) <= BLANK) {
      begin++;
    }
    while (begin < end && text.charAt(end - 1) <= BLANK) {
      end--;
    }
    return new Sentence(text, begin, end, words, tokens, question, null);
  }

  static Sentence of(Said said, Wording wording) {
    return of(said, wording.tokens(said.reveal()));
  }

  static Sentence of(Said said, Tokens tokens) {
    String text = said.reveal();
    boolean question = text.indexOf('?') >= 0;
    return new Sentence(text, 0, text.length(), said.words(), tokens, question, said);
  }

  /** The sentence without the blanks around it. */
  Said said() {
    Said made = said;
    if (made == null) {
      made = new Said(PersonalText.of(text.substring(from, to)).strip(), words);
      said = made;
    }
    return made;
  }

  boolean isBlank() {
    return from == to || (text.charAt(from) >= DELETE && said().isBlank());
  }

  /** Adds it to a text without its greeting, after a blank if there is a text. */
  void addTo(StringBuilder joined) {
    if (!joined.isEmpty()) {
      joined.append(' ');
    }
    int begin = afterGreeting();
    if (begin > from) {
      joined.append(text, begin, to);
    } else if (said == null && text.charAt(from) < DELETE && text.charAt(to - 1) < DELETE) {
      joined.append(text, from, to);
    } else {
      joined.append(said().reveal());
    }
  }

  /** Whether it has an e-mail address or a telephone number, perhaps. */
  boolean mayHaveContact() {
    int digits = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      if (c == '@' || digits >= FEWEST_OF_PHONE) {
        return true;
      }
    }
    return false;
  }

  /** Where it begins after a greeting and its comma, where it has one; else where it begins. */
  private int afterGreeting() {
    Phrase greeting = has(Sense.COURTESY) ? tokens.phrase(0, COURTESIES) : Phrase.NONE;
    if (greeting != Phrase.NONE) {
      int last = greeting.length() + LONGEST_ADDRESS;
      for (int i = greeting.length(); i <= last && i < tokens.size(); i++) {
        if (tokens.gap(i).indexOf(',') >= 0) {
          return tokens.from(i);
        }
      }
    }
    return from;
  }

  Tokens tokens() {
    return tokens;
  }

  boolean isQuestion() {
    return question;
  }

  /** The phrases that say what is asked for. */
  List<Wording.Hit> hits() {
    return tokens.find(SENSES);
  }

  boolean hasAny(Senses some) {
    return senses.hasAny(some);
  }

  boolean has(Sense sense) {
    return senses.has(sense);
  }

  /** Whether somebody asks for something in it; to say that one only looks is to ask nothing. */
  boolean asks() {
    return (question || !deniesAll()) && mayAsk();
  }

  /** Whether all that would be asked for is what they do not want. */
  private boolean deniesAll() {
    if (!hasAny(ASKED) || !tokens.mayMean(DENIALS)) {
      return false;
    }
    for (Wording.Hit hit : tokens.find(ASKED)) {
      if (!denied(hit)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it has a phrase of this meaning that is not denied. */
  boolean means(Sense sense) {
    if (!has(sense)) {
      return false;
    }
    for (Wording.Hit hit : tokens.find(SENSES)) {
      if (hit.sense() == sense && !denied(hit)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayAsk() {
    return question
        || has(Sense.SPECIFIC)
        || has(Sense.TRADE_IN)
        || (!has(Sense.JUST_LOOKING) && (has(Sense.GENERAL) || has(Sense.ASKING)));
  }

  /** Whether it is only a greeting or a word of thanks. */
  boolean isCourtesy() {
    if (asks() || !has(Sense.COURTESY)) {
      return false;
    }
    Phrase phrase = tokens.phrase(0, SENSES);
    return phrase != Phrase.NONE
        && phrase.own().firstOf(SENSES) == Sense.COURTESY
        && tokens.size() <= phrase.length() + 4;
  }

  /** Whether the phrase is what they say that they do not want. */
  boolean denied(Wording.Hit hit) {
    boolean wanting = false;
    for (int i = hit.from() - 1; i >= 0 && i >= hit.from() - 5; i--) {
      if (BUT.contains(tokens.word(i)) || tokens.gap(i + 1).indexOf(',') >= 0) {
        return false;
      }
      wanting |= WANTING.contains(tokens.word(i));
      if (NOT.contains(tokens.word(i))) {
        return (wanting && !WITHOUT.contains(tokens.word(i)))
            || i == hit.from() - 1
            || (i == hit.from() - 2 && HAVING.contains(tokens.word(i + 1)));
      }
    }
    return false;
  }

  /** The text from one word up to another. */
  Said part(int from, int to) {
    return new Said(PersonalText.of(tokens.text(from, to)), words);
  }
}
