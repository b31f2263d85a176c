package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
  private static final int LONGEST_END = 200;
  private static final int LONGEST_SIGNATURE = 200;

  private static final CharMatcher CUTS = CharMatcher.anyOf("?!;,<>");
  private static final Senses RESTS = Senses.of(Sense.REST);
  private final String text;
  private final List<WordRef> words;
  private final Tokens tokens;
  private final Sentences sentences;
  private final List<Line> lines = new ArrayList<>();
  private boolean whole = true;

  /** Where the words of the closing end; less than 0 where there is none. */
  private int closing = -1;

  /** Where the lines begin that are not taken apart yet. */
  private int paragraph;

  /** The first colon that is not before the line that was looked at last. */
  private int colon = -1;

  private Message(Said said, Wording wording) {
    this.text = said.reveal();
    this.words = said.words();
    this.tokens = wording.tokens(text);
    this.sentences = new Sentences(text, words, tokens);
  }

  static Message of(Said said, Wording wording) {
    Message message = new Message(said, wording);
    message.readLines();
    return message;
  }

  List<Sentence> sentences() {
    return sentences.list();
  }

  List<Line> lines() {
    return lines;
  }

  /** What stands below the closing, up to a blank line, or to what somebody else wrote. */
  Optional<Said> signature() {
    if (closing < 0) {
      return Optional.empty();
    }
    int from = closing;
    while (from < text.length() && !Character.isLetterOrDigit(text.charAt(from))) {
      from++;
    }
    int to = Math.min(text.length(), from + LONGEST_SIGNATURE);
    for (String end : List.of("\n\n", "\n\r\n", "\n>", "\n--", "\n__")) {
      int found = text.indexOf(end, from);
      to = found >= 0 ? Math.min(to, found) : to;
    }
    return from < to
        ? Optional.of(new Said(PersonalText.of(text.substring(from, to)).strip(), words))
        : Optional.empty();
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
  private boolean readLine(int begin, int end) {
    int from = begin;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (from < to && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from == to) {
      endParagraph(begin - 1, end + 1);
    } else if (isEnd(from, to)) {
      endParagraph(begin - 1, end + 1);
      whole = false;
      return sentences().isEmpty() && lines.isEmpty();
    } else if (text.charAt(from) == '>') {
      endParagraph(begin - 1, end + 1);
      whole = false;
    } else if (isLabel(from, to)) {
      endParagraph(begin - 1, end + 1);
      Said value = new Said(PersonalText.of(text.substring(colon + 1, to)).strip(), words);
      Said line = new Said(PersonalText.of(text.substring(from, to)), words);
      lines.add(new Line(text.substring(from, colon), value, line));
    }
    return true;
  }

  /** Signatures and quotations begin with lines of their own. */
  private boolean isEnd(int from, int to) {
    char c = text.charAt(from);
    if (c == '-' || c == '_') {
      String line = text.substring(from, to);
      if (line.equals("--") || line.startsWith("-----") || line.startsWith("_____")) {
        return true;
      }
    }
    if (to - from > LONGEST_END) {
      return false;
    }
    if (text.charAt(to - 1) == ':') {
      String line = text.substring(from, to);
      if (line.endsWith("wrote:") || line.endsWith("ha scritto:")) {
        return true;
      }
    }
    if (!tokens.mayMean(RESTS)) {
      return false;
    }
    Tokens line = tokens.between(from, to);
    int rest = line.phrase(0, RESTS).length();
    boolean closes = rest > 0 && line.size() <= rest + 3;
    closing = closes ? line.to(rest - 1) : closing;
    return closes;
  }

  private boolean isLabel(int from, int to) {
    if (colon < from) {
      int found = text.indexOf(':', from);
      colon = found < 0 ? text.length() : found;
    }
    if (colon == from || colon > from + LONGEST_LABEL || colon >= to - 1) {
      return false;
    }
    char next = text.charAt(colon + 1);
    String label = text.substring(from, colon);
    return (next == ' ' || next == '\t' || Character.isLetter(next))
        && CUTS.matchesNoneOf(label)
        && tokens.between(from, colon).size() <= MOST_WORDS;
  }

  /** Takes the lines up to here apart into sentences; the next paragraph begins there. */
  private void endParagraph(int end, int next) {
    sentences.add(paragraph, end);
    paragraph = next;
  }
}
