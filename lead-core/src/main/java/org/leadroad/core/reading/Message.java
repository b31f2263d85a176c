package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;

/**
 * One message, taken apart: sentences, and lines that are a label and what it labels. Signatures
 * and what is quoted from earlier messages are left out.
 */
final class Message {

  /** A line such as {@code Newsletter: no}. */
  record Line(String label, Said value, Said whole) {}

  private static final int LONGEST_LABEL = 60;
  private static final int MOST_WORDS = 9;
  private static final int LONGEST_GREETING = 60;
  private static final int LONGEST_END = 200;

  /** Of the characters that can end a sentence the last; all letters are further on. */
  private static final char LAST_STOP = '?';

  private static final CharMatcher CUTS = CharMatcher.anyOf("?!;,<>");
  private static final Senses RESTS = Senses.of(Sense.REST);
  private static final Set<String> SHORTENED =
      Set.of(
          "sig", "sigra", "dott", "dr", "ing", "avv", "prof", "mr", "mrs", "ms", "es", "ecc", "n",
          "nr", "tel", "cell", "ca", "art", "st", "spett", "gent", "egr", "no", "vs", "approx");

  private static final int LONGEST_SHORTENED = 6;

  private final String text;
  private final List<WordRef> words;
  private final Tokens tokens;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private boolean whole = true;

  /** Where the lines begin that are not taken apart yet. */
  private int paragraph;

  private Message(Said said, Wording wording) {
    this.text = said.reveal();
    this.words = said.words();
    this.tokens = wording.tokens(text);
  }

  static Message of(Said said, Wording wording) {
    Message message = new Message(said, wording);
    message.readLines();
    return message;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Line> lines() {
    return lines;
  }

  /** The words of the whole message, with signature and quotations. */
  Tokens tokens() {
    return tokens;
  }

  /** Whether the sentences are all there is. */
  boolean isWhole() {
    return whole && lines.isEmpty();
  }

  private void readLines() {
    int end = Math.min(text.length(), Tokens.FARTHEST);
    int from = 0;
    boolean more = true;
    while (more && from < end) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 || newline > end ? end : newline;
      more = readLine(from, to);
      from = to + 1;
    }
    endParagraph(from - 1, from);
  }

  /** Whether the message may go on after this line. */
  private boolean readLine(int from, int to) {
    String line = text.substring(from, to).strip();
    if (line.isEmpty()) {
      endParagraph(from - 1, to + 1);
    } else if (isEnd(line, tokens.between(from, to))) {
      endParagraph(from - 1, to + 1);
      whole = false;
      return sentences.isEmpty() && lines.isEmpty();
    } else if (line.charAt(0) == '>') {
      endParagraph(from - 1, to + 1);
      whole = false;
    } else if (isLabel(line, line.indexOf(':'))) {
      endParagraph(from - 1, to + 1);
      int colon = line.indexOf(':');
      Said value = new Said(PersonalText.of(line.substring(colon + 1)).strip(), words);
      lines.add(new Line(line.substring(0, colon), value, new Said(PersonalText.of(line), words)));
    }
    return true;
  }

  /** Signatures and quotations begin with lines of their own. */
  private boolean isEnd(String line, Tokens tokens) {
    if (line.equals("--") || line.startsWith("-----") || line.startsWith("_____")) {
      return true;
    }
    if (line.length() > LONGEST_END) {
      return false;
    }
    if (line.endsWith("wrote:") || line.endsWith("ha scritto:")) {
      return true;
    }
    int rest = tokens.phrase(0, RESTS).length();
    return rest > 0 && tokens.size() <= rest + 3;
  }

  private static boolean isLabel(String line, int colon) {
    if (colon < 1 || colon > LONGEST_LABEL || colon == line.length() - 1) {
      return false;
    }
    char next = line.charAt(colon + 1);
    return (next == ' ' || next == '\t' || Character.isLetter(next))
        && CUTS.matchesNoneOf(line.substring(0, colon))
        && Tokens.words(line.substring(0, colon)).size() <= MOST_WORDS;
  }

  /** Takes the lines up to here apart into sentences; the next paragraph begins there. */
  private void endParagraph(int end, int next) {
    int from = paragraph;
    for (int i = from; i < end; i++) {
      if (i + 1 == end || (text.charAt(i) <= LAST_STOP && isStop(from, i))) {
        addSentence(from, i + 1);
        from = i + 1;
      }
    }
    paragraph = next;
  }

  private boolean isStop(int from, int at) {
    return switch (text.charAt(at)) {
      case '?', '!' -> Character.isWhitespace(text.charAt(at + 1));
      case '.' -> Character.isWhitespace(text.charAt(at + 1)) && !isShortened(from, at);
      case '\n' -> isGreeting(from, at);
      default -> false;
    };
  }

  /** A line that ends with a comma and is only a greeting: what follows is another sentence. */
  private boolean isGreeting(int from, int at) {
    return at - from <= LONGEST_GREETING && sentence(from, at).isCourtesy();
  }

  private boolean isShortened(int from, int dot) {
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

  private void addSentence(int from, int to) {
    Sentence sentence = sentence(from, to);
    if (!sentence.said().isBlank()) {
      sentences.add(sentence);
    }
  }

  private Sentence sentence(int from, int to) {
    Said said = new Said(PersonalText.of(text.substring(from, to)).strip(), words);
    return Sentence.of(said, tokens.between(from, to));
  }
}
