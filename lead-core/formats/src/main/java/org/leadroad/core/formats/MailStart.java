package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * Finds where the headers of a message begin: after empty lines, and after the line that programs
 * write before a message when they store it ({@code From giulia@example.com Mon Mar 2 …}).
 */
final class MailStart {

  private static final List<String> ENVELOPES = List.of("From ", ">From ");

  private MailStart() {}

  /** The first byte of the first header. */
  static int of(byte[] message) throws Refused {
    int at = Decoded.mark(message).isPresent() ? Math.min(3, message.length) : 0;
    while (at < message.length) {
      int end = at;
      while (end < message.length && message[end] != '\n') {
        end++;
      }
      String line = new String(message, at, Math.min(end - at, 200), ISO_8859_1);
      if (isHeader(line)) {
        return at;
      }
      if (!line.isBlank() && ENVELOPES.stream().noneMatch(line::startsWith)) {
        throw new Refused(Problem.of(ProblemCode.NOT_EMAIL, Place.whole()));
      }
      at = end + 1;
    }
    throw new Refused(Problem.of(ProblemCode.EMPTY, Place.whole()));
  }

  private static boolean isHeader(String line) {
    int colon = 0;
    while (colon < line.length() && line.charAt(colon) > ' ' && line.charAt(colon) < 0x7F) {
      if (line.charAt(colon) == ':') {
        return colon > 0;
      }
      colon++;
    }
    return colon > 0 && line.substring(colon).stripLeading().startsWith(":");
  }
}
