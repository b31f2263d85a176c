package org.leadroad.core.formats;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;

/**
 * Undoes the encoded words of headers (RFC 2047). Each is found here, in time proportional to the
 * header; the library's own search is not.
 */
final class EncodedWords {

  private static final Pattern WORD =
      Pattern.compile("=\\?[^?\\s]{1,60}\\?[bBqQ]\\?[^?]{0,1000}\\?=");

  private EncodedWords() {}

  static String decode(String header) {
    Matcher word = WORD.matcher(header);
    StringBuilder text = new StringBuilder();
    int from = 0;
    int end = 0;
    int run = -1;
    while (word.find()) {
      boolean next = run >= 0 && header.substring(end, word.start()).isBlank();
      if (!next) {
        text.append(decoded(header, run, end)).append(header, from, word.start());
        run = word.start();
      }
      end = word.end();
      from = end;
    }
    return text.append(decoded(header, run, end)).append(header.substring(from)).toString();
  }

  /** Words next to each other are one text, and may part in the middle of a character. */
  private static String decoded(String header, int from, int to) {
    if (from < 0) {
      return "";
    }
    String words = header.substring(from, to);
    try {
      return DecoderUtil.decodeEncodedWords(words, DecodeMonitor.SILENT);
    } catch (IllegalArgumentException undecodable) {
      return words;
    }
  }
}
