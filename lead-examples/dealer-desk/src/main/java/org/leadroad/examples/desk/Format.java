package org.leadroad.examples.desk;

/**
 * What a file seems to hold, by its first visible character; names and endings say nothing in an
 * inbox.
 */
enum Format {
  EMPTY,
  MARKUP,
  JSON,
  OTHER;

  static Format of(byte[] bytes) {
    for (byte b : bytes) {
      int c = b & 0xFF;
      if (c <= ' ' || c == 0xEF || c == 0xBB || c == 0xBF || c == 0xFE || c == 0xFF) {
        continue; // blanks, zero bytes of UTF-16, byte order marks
      }
      return switch (c) {
        case '<' -> MARKUP;
        case '{', '[' -> JSON;
        default -> OTHER;
      };
    }
    return EMPTY;
  }
}
