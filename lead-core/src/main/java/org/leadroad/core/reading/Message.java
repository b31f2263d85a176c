package org.leadroad.core.reading;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
  private static final CharMatcher CUTS = CharMatcher.anyOf("?!;,<>");
  private static final Set<Sense> RESTS = Sets.immutableEnumSet(Sense.REST);
  private static final Set<String> SHORTENED =
      Set.of(
          "sig", "sigra", "dott", "dr", "ing", "avv", "prof", "mr", "mrs", "ms", "es", "ecc", "n",
          "nr", "tel", "cell", "ca", "art", "st", "spett", "gent", "egr", "no", "vs", "approx");

  private final Wording wording;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder paragraph = new StringBuilder();
  private boolean whole = true;

  private Message(Wording wording) {
    this.wording = wording;
  }

  static Message of(Said said, Wording wording) {
    Message message = new Message(wording);
    String text = said.reveal();
    int end = Math.min(text.length(), Tokens.FARTHEST);
    int from = 0;
    boolean more = true;
    while (more && from < end) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 || newline > end ? end : newline;
      more = message.add(text.substring(from, to), said);
      from = to + 1;
    }
    message.endParagraph(said);
    return message;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  List<Line> lines() {
    return lines;
  }

  /** Whether the sentences are all there is. */
  boolean isWhole() {
    return whole && lines.isEmpty();
  }

  /** Whether the message may go on after this line. */
  private boolean add(String line, Said said) {
    String bare = line.strip();
    if (bare.isEmpty()) {
      endParagraph(said);
    } else if (isEnd(bare)) {
      endParagraph(said);
      whole = false;
      return sentences.isEmpty() && lines.isEmpty();
    } else if (bare.charAt(0) == '>') {
      endParagraph(said);
      whole = false;
    } else {
      addWords(line, bare, said);
    }
    return true;
  }

  private void addWords(String line, String bare, Said said) {
    int colon = bare.indexOf(':');
    if (isLabel(bare, colon)) {
      endParagraph(said);
      Said value = new Said(PersonalText.of(bare.substring(colon + 1)).strip(), said.words());
      Said whole = new Said(PersonalText.of(bare), said.words());
      lines.add(new Line(bare.substring(0, colon), value, whole));
    } else {
      paragraph.append(paragraph.isEmpty() ? "" : "\n").append(line);
    }
  }

  /** Signatures and quotations begin with lines of their own. */
  private boolean isEnd(String line) {
    if (line.equals("--") || line.startsWith("-----") || line.startsWith("_____")) {
      return true;
    }
    if (line.length() > LONGEST_END) {
      return false;
    }
    if (line.endsWith("wrote:") || line.endsWith("ha scritto:")) {
      return true;
    }
    Tokens tokens = Tokens.of(line);
    List<Wording.Hit> rest = wording.find(tokens, RESTS);
    return !rest.isEmpty() && rest.get(0).from() == 0 && tokens.size() <= rest.get(0).to() + 3;
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

  private void endParagraph(Said said) {
    String text = paragraph.toString();
    paragraph.setLength(0);
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stop = c == '?' || c == '!' || (c == '.' && !isShortened(text, from, i));
      boolean last = i + 1 == text.length();
      if (last
          || (stop && Character.isWhitespace(text.charAt(i + 1)))
          || isGreeting(text, from, i)) {
        addSentence(text.substring(from, i + 1), said);
        from = i + 1;
      }
    }
  }

  /** A line that ends with a comma and is only a greeting: what follows is another sentence. */
  private boolean isGreeting(String text, int from, int at) {
    return text.charAt(at) == '\n'
        && at - from <= LONGEST_GREETING
        && Sentence.of(new Said(PersonalText.of(text.substring(from, at)), List.of()), wording)
            .isCourtesy();
  }

  private static boolean isShortened(String text, int from, int dot) {
    int start = dot;
    while (start > from && Character.isLetter(text.charAt(start - 1)) && dot - start < 8) {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    return word.length() == 1 || SHORTENED.contains(word);
  }

  private void addSentence(String text, Said said) {
    Said stripped = new Said(PersonalText.of(text).strip(), said.words());
    if (!stripped.isBlank()) {
      sentences.add(Sentence.of(stripped, wording));
    }
  }
}
