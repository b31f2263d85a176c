package org.leadroad.core.intake;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Refused;

/**
 * Takes out what gives no words: declarations, processing instructions, comments, a bare document
 * type, text before the root. Where a strict parser would have refused it, a note says so. Not
 * thread-safe.
 */
final class WordlessMarkup {

  /** What is left inside an element, so that its neighbours stay apart. */
  private static final String NOTHING = "<!---->";

  private static final Pattern DECLARATION =
      Pattern.compile(
          "<\\?xml\\s+version\\s*=\\s*(\"1\\.[0-9]+\"|'1\\.[0-9]+')"
              + "(\\s+encoding\\s*=\\s*(\"[A-Za-z][\\w.-]*\"|'[A-Za-z][\\w.-]*'))?"
              + "(\\s+standalone\\s*=\\s*(\"(yes|no)\"|'(yes|no)'))?\\s*\\?>");

  private final String text;
  private final Repairs repairs;
  private final TextPlaces places;
  private int instructionEnd = -1;
  private boolean dropped;

  WordlessMarkup(String text, Repairs repairs, TextPlaces places) {
    this.text = text;
    this.repairs = repairs;
    this.places = places;
  }

  /** {@return where the declaration ends, or 0 without one; -1 if it needs a closer look} */
  static int declarationEnd(String text) {
    if (!text.startsWith("<?xml")) {
      return 0;
    }
    if (text.startsWith(XmlDecoder.USUAL_DECLARATION)) {
      return XmlDecoder.USUAL_DECLARATION.length();
    }
    Matcher declaration = DECLARATION.matcher(text);
    return declaration.lookingAt() ? declaration.end() : -1;
  }

  /** Takes out text before the root; one note for all of it. */
  void drop(int from, int to) {
    int start = XmlChars.skipSpace(text, from, to);
    repairs.replace(start, to - start, "", dropped ? null : ProblemCode.PROLOG_REPAIRED, -1);
    dropped = true;
  }

  /** Takes out a document type that only names the root, and refuses any other. */
  int documentType(int at) throws Refused {
    int name = XmlChars.skipSpace(text, at + 9, text.length());
    int end = XmlChars.skipSpace(text, XmlChars.nameEnd(text, name), text.length());
    if (end == text.length() || text.charAt(end) != '>') {
      throw new Refused(Problem.of(ProblemCode.XML_DOCTYPE, places.at(at)));
    }
    repairs.replace(at, end + 1 - at, "", ProblemCode.DOCTYPE_REMOVED, -1);
    return end + 1;
  }

  /** Takes out a comment. */
  int comment(int at, int element) throws Refused {
    int close = text.indexOf("-->", at + 4);
    if (close < 0) {
      throw neverEnds("a comment", at);
    }
    boolean sound = text.indexOf("--", at + 4) == close;
    remove(at, close + 3, sound ? null : ProblemCode.COMMENT_REPAIRED, element);
    return close + 3;
  }

  /** Takes out a declaration or processing instruction; -1 if none begins here. */
  int instruction(int at, boolean rootSeen, int element) throws Refused {
    int targetEnd = XmlChars.nameEnd(text, at + 2);
    if (targetEnd == at + 2) {
      return -1;
    }
    boolean declaration = text.regionMatches(true, at, "<?xml", 0, 5) && targetEnd == at + 5;
    int end = declaration || !rootSeen ? shortest(at, targetEnd, declaration) : closed(targetEnd);
    if (end < 0) {
      return -1;
    }
    boolean sound =
        declaration
            ? at == 0 && DECLARATION.matcher(text).region(0, end).matches()
            : text.charAt(end - 2) == '?' && spaced(targetEnd, end - 2);
    remove(at, end, sound ? null : ProblemCode.PROLOG_REPAIRED, element);
    return end;
  }

  /** After the next end of an instruction, or -1. */
  private int closed(int from) {
    if (instructionEnd < from && instructionEnd < text.length()) {
      int found = text.indexOf("?>", from);
      instructionEnd = found < 0 ? text.length() : found;
    }
    return instructionEnd < text.length() ? instructionEnd + 2 : -1;
  }

  /** Some senders end an instruction with a lone greater-than sign. */
  private int shortest(int at, int targetEnd, boolean declaration) throws Refused {
    int sign = text.indexOf('>', targetEnd);
    if (sign < 0) {
      throw neverEnds("a processing instruction", at);
    }
    int closed = declaration ? -1 : closed(targetEnd);
    int next = text.indexOf('<', targetEnd);
    boolean adf = text.regionMatches(true, at, "<?adf", 0, 5) && targetEnd == at + 5;
    boolean swallows = adf && sign < next && next < closed;
    return closed < 0 || swallows ? sign + 1 : closed;
  }

  private boolean spaced(int targetEnd, int end) {
    return targetEnd == end || XmlChars.isSpace(text.charAt(targetEnd));
  }

  private void remove(int at, int end, @Nullable ProblemCode noted, int element) {
    repairs.replace(at, end - at, element < 0 ? "" : NOTHING, noted, element);
  }

  private Refused neverEnds(String what, int at) {
    return new Refused(
        Problem.of(ProblemCode.XML_MALFORMED, places.at(at), what + " that never ends"));
  }
}
