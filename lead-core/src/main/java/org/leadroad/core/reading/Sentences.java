package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadroad.core.claim.WordRef;

/** Takes the paragraphs of a message apart into sentences, in their order. */
final class Sentences {

  private static final int LONGEST_GREETING = 60;

  private static final Set<String> SHORTENED =
      Set.of(
          "sig", "sigra", "dott", "dr", "ing", "avv", "prof", "mr", "mrs", "ms", "es", "ecc", "n",
          "nr", "tel", "cell", "ca", "art", "st", "spett", "gent", "egr", "no", "vs", "approx");

  private static final int LONGEST_SHORTENED = 6;

  private final String text;
  private final List<WordRef> words;
  private final Tokens tokens;
  private final List<Sentence> list = new ArrayList<>();

  /** Where the sentence begins that is looked at, and its first word. */
  private int from;

  private int first;

  /** The first word that is not looked at yet. */
  private int next;

  /** Whether a question mark was seen in the sentence. */
  private boolean question;

  Sentences(String text, List<WordRef> words, Tokens tokens) {
    this.text = text;
    this.words = words;
    this.tokens = tokens;
  }

  List<Sentence> list() {
    return list;
  }

  /** Adds the sentences of a paragraph, which begins after the one before it. */
  void add(int begin, int end) {
    skipTo(begin);
    begin(begin);
    int at = begin;
    while (at + 1 < end) {
      if (next < tokens.size() && at == tokens.from(next)) {
        // no sentence ends within a word
        at = tokens.to(next++);
      } else if (isStop(at++)) {
        endSentence(at);
      }
    }
    skipTo(end);
    if (from < end) {
      question |= text.charAt(end - 1) == '?';
      endSentence(end);
    }
  }

  private void skipTo(int place) {
    while (next < tokens.size() && tokens.from(next) < place) {
      next++;
    }
  }

  private void begin(int at) {
    from = at;
    first = next;
    question = false;
  }

  private boolean isStop(int at) {
    char c = text.charAt(at);
    question |= c == '?';
    return switch (c) {
      case '?', '!' -> Character.isWhitespace(text.charAt(at + 1));
      case '.' -> Character.isWhitespace(text.charAt(at + 1)) && !isShortened(at);
      case '\n' -> isGreeting(at);
      default -> false;
    };
  }

  /** A line that ends with a comma and is only a greeting: what follows is another sentence. */
  private boolean isGreeting(int at) {
    return at - from <= LONGEST_GREETING && sentence(at).isCourtesy();
  }

  private boolean isShortened(int dot) {
    int start = dot;
    while (start > from
        && dot - start <= LONGEST_SHORTENED
        && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    if (dot - start > LONGEST_SHORTENED) {
      return false;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    return word.length() == 1 || SHORTENED.contains(word);
  }

  private void endSentence(int end) {
    Sentence sentence = sentence(end);
    if (!sentence.isBlank()) {
      list.add(sentence);
    }
    begin(end);
  }

  private Sentence sentence(int end) {
    return Sentence.of(text, from, end, words, tokens.part(first, next), question);
  }
}
