package org.leadroad.core.formats;

import java.util.Arrays;

/**
 * Undoes the encoding quoted-printable (RFC 2045), leniently: what is no code stays as it is.
 * Blanks at the end of a line are not the sender's.
 */
final class QuotedPrintable {

  private QuotedPrintable() {}

  static byte[] decode(byte[] source, int from, int to) {
    byte[] text = new byte[to - from];
    int length = 0;
    int visible = 0;
    int at = from;
    while (at < to) {
      byte b = source[at];
      int soft = b == '=' ? afterBreak(source, at + 1, to) : at;
      int code = b == '=' ? code(source, at + 1, to) : -1;
      if (b == '\n' || (b == '\r' && at + 1 < to && source[at + 1] == '\n')) {
        length = visible;
      }
      if (code >= 0) {
        text[length++] = (byte) code;
        at += 3;
      } else if (soft > at) {
        at = soft;
      } else {
        text[length++] = b;
        at++;
      }
      visible = b == ' ' || b == '\t' ? visible : length;
    }
    return Arrays.copyOf(text, visible);
  }

  /** Where the next line begins, if there are only blanks up to it; otherwise 0. */
  private static int afterBreak(byte[] source, int from, int to) {
    int at = from;
    while (at < to && (source[at] == ' ' || source[at] == '\t')) {
      at++;
    }
    if (at == to) {
      return 0;
    }
    int feed = source[at] == '\r' && at + 1 < to ? at + 1 : at;
    return source[feed] == '\n' ? feed + 1 : 0;
  }

  private static int code(byte[] source, int from, int to) {
    if (from + 1 >= to) {
      return -1;
    }
    int high = Character.digit(source[from], 16);
    int low = Character.digit(source[from + 1], 16);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }
}
