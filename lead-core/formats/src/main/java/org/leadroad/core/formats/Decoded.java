package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * The characters of a document that says nothing of its charset but by a byte order mark: UTF-8, or
 * what the host falls back to. Never a guess, and never a replaced character.
 *
 * @param text without a byte order mark
 * @param charset the one that served
 * @param fellBack whether UTF-8 did not serve
 */
record Decoded(String text, Charset charset, boolean fellBack) {

  /** What stands for bytes that are no text where the platform reads a string of bytes at once. */
  private static final char REPLACEMENT = '\uFFFD';

  private static final Set<Charset> REPLACING =
      Set.of(UTF_8, ISO_8859_1, US_ASCII, UTF_16LE, UTF_16BE);

  /** Reads a whole document, or refuses it with the code and the first byte that failed. */
  static Decoded of(byte[] document, Optional<Charset> fallback, ProblemCode code) throws Refused {
    Optional<Charset> own = mark(document);
    if (own.isPresent()) {
      int marked = own.get().equals(UTF_8) ? 3 : 2;
      return new Decoded(strict(document, marked, own.get(), code), own.get(), false);
    }
    Charset first = first(document, fallback);
    try {
      return new Decoded(strict(document, 0, first, code), first, false);
    } catch (Refused refused) {
      if (fallback.isEmpty() || fallback.get().equals(first)) {
        throw refused;
      }
      return new Decoded(strict(document, 0, fallback.get(), code), fallback.get(), true);
    }
  }

  /** The characters of these bytes, or the first byte that is none. */
  static String strict(byte[] bytes, int from, Charset charset, ProblemCode code) throws Refused {
    return strict(bytes, from, bytes.length - from, charset, code);
  }

  /** The same for some of these bytes. */
  static String strict(byte[] bytes, int from, int length, Charset charset, ProblemCode code)
      throws Refused {
    if (REPLACING.contains(charset)) {
      String text = new String(bytes, from, length, charset);
      if (text.indexOf(REPLACEMENT) < 0) {
        return text;
      }
    }
    ByteBuffer in = ByteBuffer.wrap(bytes, from, length);
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    double most = Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte());
    CharBuffer out = CharBuffer.allocate((int) most);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isUnderflow()) {
      result = decoder.flush(out);
    }
    if (!result.isUnderflow()) {
      String detail = "byte " + in.position() + " is not " + charset.name();
      throw new Refused(Problem.of(code, Place.whole(), detail));
    }
    return out.flip().toString();
  }

  /** What to try first: a charset that cannot be mistaken for UTF-8, or that. */
  static Charset first(byte[] head, Optional<Charset> fallback) {
    return mark(head)
        .or(() -> zeroes(head))
        .or(() -> fallback.filter(wide -> !isAscii(wide)))
        .orElse(UTF_8);
  }

  /** The charset of a byte order mark. */
  static Optional<Charset> mark(byte[] document) {
    if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (startsWith(document, 0xFF, 0xFE)) {
      return Optional.of(UTF_16LE);
    }
    return startsWith(document, 0xFE, 0xFF) ? Optional.of(UTF_16BE) : Optional.empty();
  }

  /** A first character that only UTF-16 writes so: no text begins with NUL or has it second. */
  private static Optional<Charset> zeroes(byte[] document) {
    if (document.length < 2 || (document[0] == 0) == (document[1] == 0)) {
      return Optional.empty();
    }
    return Optional.of(document[0] == 0 ? UTF_16BE : UTF_16LE);
  }

  /** Whether the separators of a document are single bytes, the same as in ASCII. */
  private static boolean isAscii(Charset charset) {
    return new String(new byte[] {'"', '\n', ';'}, charset).equals("\"\n;");
  }

  private static boolean startsWith(byte[] document, int... bytes) {
    if (document.length < bytes.length) {
      return false;
    }
    for (int i = 0; i < bytes.length; i++) {
      if ((document[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  @Override
  public String toString() {
    return "Decoded[…]";
  }
}
