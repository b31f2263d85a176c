package org.leadroad.core.formats;

/**
 * Goes through the lines of a text that are not blank, and tells one object in each line from one
 * object in many lines. They are lines where the first is an object, or where each begins like one
 * and any is one: within an object, what follows a whole object in a line of its own is no brace
 * that opens another.
 */
final class JsonLines {

  private final String text;
  private int next;
  private int number;

  /** The line, and the same without the blanks around it. */
  private int begin;

  private int end;
  private int from;
  private int to;

  /** The next line feed and carriage return, each looked for once. */
  private int feed = -1;

  private int back = -1;

  /** Stands before the first line. */
  JsonLines(String text) {
    this.text = text;
  }

  /** How many lines there are if each is to be read on its own, and otherwise 0. */
  static int several(String text) {
    JsonLines lines = new JsonLines(text);
    if (!lines.next() || !lines.opens()) {
      return 0;
    }
    JsonLines first = new JsonLines(text);
    first.next();
    int many = 1;
    boolean begun = false;
    boolean whole = false;
    while (lines.next()) {
      // Nobody asks of one line alone whether it is whole.
      begun = begun || (many == 1 && first.isObject());
      many++;
      if (!begun && !lines.opens()) {
        return 0;
      }
      whole = whole || begun || lines.isObject();
    }
    return whole ? many : 0;
  }

  /** Moves to the next line that is not blank, and answers whether there is one. */
  boolean next() {
    while (next < text.length()) {
      begin = next;
      feed = feed < begin ? end('\n') : feed;
      back = back < begin ? end('\r') : back;
      end = Math.min(feed, back);
      next = end + (text.startsWith("\r\n", end) ? 2 : 1);
      number++;
      if (strip()) {
        return true;
      }
    }
    return false;
  }

  private int end(char c) {
    int found = text.indexOf(c, begin);
    return found < 0 ? text.length() : found;
  }

  /** The number of the line, from 1. */
  int number() {
    return number;
  }

  /** The line without its line end. */
  String line() {
    return text.substring(begin, end);
  }

  private boolean strip() {
    from = begin;
    to = end;
    while (from < to && Character.isWhitespace(text.codePointAt(from))) {
      from += Character.charCount(text.codePointAt(from));
    }
    while (from < to && Character.isWhitespace(text.codePointBefore(to))) {
      to -= Character.charCount(text.codePointBefore(to));
    }
    return from < to;
  }

  private boolean opens() {
    return text.charAt(from) == '{';
  }

  /** Whether the brace that opens the line is closed by its last character. */
  private boolean isObject() {
    int open = 0;
    boolean quoted = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (quoted && c == '\\') {
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '{' || c == '[')) {
        open++;
      } else if (!quoted && (c == '}' || c == ']')) {
        open--;
      }
      if (open == 0 && i < to - 1) {
        return false;
      }
    }
    return open == 0 && !quoted && opens();
  }

  @Override
  public String toString() {
    return "JsonLines[…]";
  }
}
