package org.leadroad.core.draft;

import java.util.HashSet;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The text that a reader of HTML would see, roughly: no tags, scripts or styles, blanks run
 * together, blocks on lines of their own, entities resolved.
 */
public final class HtmlText {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "br",
          "dd",
          "div",
          "dl",
          "dt",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tr",
          "ul");
  private static final Set<String> BREAKS = Set.of("br", "p", "div", "li", "tr");
  private static final Set<String> CELLS = Set.of("td", "th");
  private static final Set<String> UNSEEN = Set.of("script", "style", "head", "title", "template");
  private static final int LONGEST_ENTITY = 32;

  private final String html;
  private final StringBuilder text = new StringBuilder();
  private final Set<String> unclosed = new HashSet<>();
  private boolean blank;

  private HtmlText(String html) {
    this.html = html;
  }

  /**
   * {@return what would be seen}
   *
   * @param html of a whole document, or of a part of one
   */
  public static String of(String html) {
    return new HtmlText(html).read();
  }

  /**
   * {@return whether a text has a tag that breaks lines, or one that closes another}
   *
   * @param text of any kind
   */
  public static boolean isHtml(String text) {
    for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
      int at = open;
      boolean closes = text.startsWith("</", at) && isTag(text, at + 2);
      boolean breaks =
          BREAKS.stream().anyMatch(tag -> text.regionMatches(true, at + 1, tag, 0, tag.length()));
      if (closes || (breaks && isTag(text, at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name stands here as in a tag; it does not in {@code <https://…>}. */
  private static boolean isTag(String text, int from) {
    int to = from;
    while (to < text.length() && isOfName(text.charAt(to))) {
      to++;
    }
    char next = to < text.length() ? text.charAt(to) : '>';
    return to > from && (next == '>' || next == '/' || Character.isWhitespace(next));
  }

  private static boolean isOfName(char c) {
    return Character.isLetterOrDigit(c) || c == '-';
  }

  private String read() {
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      if (c == '<' && isMarkup(at)) {
        at = markup(at);
      } else if (c == '&') {
        at = entity(at);
      } else {
        character(c);
        at++;
      }
    }
    return text.toString().strip();
  }

  private boolean isMarkup(int at) {
    char next = at + 1 < html.length() ? html.charAt(at + 1) : ' ';
    return next == '!'
        || next == '?'
        || (next == '/' ? isTag(html, at + 2) : Character.isLetter(next) && isTag(html, at + 1));
  }

  /** Passes over a comment, a tag, or an element that nobody sees; to the end if it has none. */
  private int markup(int at) {
    if (html.startsWith("<!--", at)) {
      return after(html.indexOf("-->", at + 4), 3);
    }
    int end = after(html.indexOf('>', at), 1);
    int from = html.startsWith("</", at) ? at + 2 : at + 1;
    int to = from;
    while (to < end && Character.isLetterOrDigit(html.charAt(to))) {
      to++;
    }
    String name = html.substring(from, to).toLowerCase(Locale.ROOT);
    if (BLOCKS.contains(name)) {
      line();
    } else if (CELLS.contains(name)) {
      blank = true;
    } else if (UNSEEN.contains(name) && from == at + 1) {
      return closing(name, end);
    }
    return end;
  }

  /** Looked for once: an element that is never closed ends where it begins. */
  private int closing(String name, int from) {
    if (unclosed.contains(name)) {
      return from;
    }
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      if (html.regionMatches(true, at + 2, name, 0, name.length())) {
        return after(html.indexOf('>', at), 1);
      }
    }
    unclosed.add(name);
    return from;
  }

  private int after(int found, int length) {
    return found < 0 ? html.length() : found + length;
  }

  private int entity(int at) {
    int last = Math.min(html.length(), at + LONGEST_ENTITY);
    int end = at + 1;
    while (end < last && isOfEntity(html.charAt(end))) {
      end++;
    }
    if (end < last && html.charAt(end) == ';') {
      OptionalInt point = point(html.substring(at + 1, end));
      if (point.isPresent()) {
        if (point.getAsInt() == 0xA0) {
          blank = true;
        } else {
          flush();
          text.appendCodePoint(point.getAsInt());
        }
        return end + 1;
      }
    }
    character('&');
    return at + 1;
  }

  private static boolean isOfEntity(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '#';
  }

  private static OptionalInt point(String name) {
    return switch (name) {
      case "amp" -> OptionalInt.of('&');
      case "lt" -> OptionalInt.of('<');
      case "gt" -> OptionalInt.of('>');
      case "quot" -> OptionalInt.of('"');
      case "apos" -> OptionalInt.of('\'');
      default -> name.startsWith("#") ? number(name.substring(1)) : HtmlEntities.codePoint(name);
    };
  }

  private static OptionalInt number(String digits) {
    boolean hexadecimal = digits.startsWith("x") || digits.startsWith("X");
    try {
      int point =
          hexadecimal ? Integer.parseInt(digits.substring(1), 16) : Integer.parseInt(digits);
      boolean character = Character.isValidCodePoint(point) && point > 0 && !isSurrogate(point);
      return character ? OptionalInt.of(point) : OptionalInt.empty();
    } catch (NumberFormatException noNumber) {
      return OptionalInt.empty();
    }
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }

  private void character(char c) {
    if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
      blank = true;
    } else {
      flush();
      text.append(c);
    }
  }

  private void flush() {
    if (blank && !text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append(' ');
    }
    blank = false;
  }

  private void line() {
    blank = false;
    if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
  }
}
