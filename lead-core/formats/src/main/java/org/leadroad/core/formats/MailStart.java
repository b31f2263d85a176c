package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * Finds where the headers of a message begin: after empty lines, and after the line that programs
 * write before a message when they store it ({@code From giulia@example.com Mon Mar 2 …}).
 */
final class MailStart {

  /** Also with a mark before it, so that nobody takes it for one. */
  private static final byte[] ENVELOPE = "From ".getBytes(ISO_8859_1);

  private MailStart() {}

  /** The first byte of the first header. */
  static int of(byte[] message) throws Refused {
    int at = Decoded.mark(message).isPresent() ? Math.min(3, message.length) : 0;
    while (at < message.length) {
      int end = at;
      while (end < message.length && message[end] != '\n') {
        end++;
      }
      if (!isBlank(message, at, Math.min(end, at + 200))) {
        if (isHeader(message, at, Math.min(end, at + 200))) {
          return at;
        }
        if (!isEnvelope(message, at, end)) {
          throw new Refused(Problem.of(ProblemCode.NOT_EMAIL, Place.whole()));
        }
      }
      at = end + 1;
    }
    throw new Refused(Problem.of(ProblemCode.EMPTY, Place.whole()));
  }

  private static boolean isBlank(byte[] message, int from, int to) {
    int at = from;
    while (at < to && message[at] <= ' ' && Character.isWhitespace(message[at])) {
      at++;
    }
    return at == to;
  }

  private static boolean isEnvelope(byte[] message, int from, int to) {
    int at = from < to && message[from] == '>' ? from + 1 : from;
    int end = at + ENVELOPE.length;
    return end <= to && Arrays.equals(message, at, end, ENVELOPE, 0, ENVELOPE.length);
  }

  private static boolean isHeader(byte[] message, int from, int to) {
    int at = from;
    while (at < to && message[at] > ' ' && message[at] < 0x7F && message[at] != ':') {
      at++;
    }
    int name = at;
    while (at < to && message[at] <= ' ' && Character.isWhitespace(message[at])) {
      at++;
    }
    return name > from && at < to && message[at] == ':';
  }
}
