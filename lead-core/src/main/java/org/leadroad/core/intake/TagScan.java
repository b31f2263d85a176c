package org.leadroad.core.intake;

/**
 * One look at what may be an opening tag: whether it is one, where it ends, how many attributes it
 * has. Reused from tag to tag; not thread-safe.
 *
 * <p>A value may hold a less-than sign, which is then escaped, if the tag ends soon after it;
 * without that bound a hostile text would be scanned again and again.
 */
final class TagScan {

  private static final int SOON = 256;

  private final String text;
  private int nameEnd;
  private int end;
  private int attributes;
  private int longestName;
  private boolean closesItself;
  private int lessThan;
  private boolean plain;

  TagScan(String text) {
    this.text = text;
  }

  /** {@return whether an opening tag begins at this less-than sign} */
  boolean isTag(int tag) {
    nameEnd = XmlChars.nameEnd(text, tag + 1);
    longestName = nameEnd - tag - 1;
    attributes = 0;
    closesItself = false;
    lessThan = -1;
    plain = true;
    if (longestName == 0) {
      return false;
    }
    int i = nameEnd;
    while (i >= 0) {
      int next = XmlChars.skipSpace(text, i, text.length());
      if (endsAt(next)) {
        return true;
      }
      i = next > i ? attribute(next) : -1;
    }
    return false;
  }

  private boolean endsAt(int i) {
    if (i < text.length() && text.charAt(i) == '>') {
      end = i + 1;
      return true;
    }
    if (text.startsWith("/>", i)) {
      end = i + 2;
      closesItself = true;
      return true;
    }
    return false;
  }

  /** The offset after an attribute, or -1. */
  private int attribute(int from) {
    int name = XmlChars.nameEnd(text, from);
    int equals = XmlChars.skipSpace(text, name, text.length());
    if (name == from || equals >= text.length() || text.charAt(equals) != '=') {
      return -1;
    }
    int open = XmlChars.skipSpace(text, equals + 1, text.length());
    if (open >= text.length() || (text.charAt(open) != '"' && text.charAt(open) != '\'')) {
      return -1;
    }
    int close = quote(open + 1, text.charAt(open));
    if (close < 0) {
      return -1;
    }
    attributes++;
    longestName = Math.max(longestName, name - from);
    return close + 1;
  }

  private int quote(int from, char quote) {
    for (int i = from; i < text.length() && (lessThan < 0 || i - lessThan < SOON); i++) {
      char c = text.charAt(i);
      if (c == quote) {
        return i;
      }
      if (c == '<' && lessThan < 0) {
        lessThan = i;
      }
      plain &= c >= ' ' && c < 0x7F && c != '&' && c != '<';
    }
    return -1;
  }

  /** {@return where the name ends} */
  int nameEnd() {
    return nameEnd;
  }

  /** {@return the offset after the tag, if it is one} */
  int end() {
    return end;
  }

  /** {@return how many attributes there are, twins counted} */
  int attributes() {
    return attributes;
  }

  /** {@return whether the values hold nothing that could need a repair} */
  boolean isPlain() {
    return plain;
  }

  /** {@return the length of the longest name, of the element or an attribute} */
  int longestName() {
    return longestName;
  }

  /** {@return whether the element ends with this tag} */
  boolean closesItself() {
    return closesItself;
  }
}
