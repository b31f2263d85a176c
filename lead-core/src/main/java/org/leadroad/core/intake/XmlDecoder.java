package org.leadroad.core.intake;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadroad.core.draft.Refused;

/**
 * From bytes to characters by what the document says of itself: byte order mark, XML declaration,
 * XML's own default of UTF-8. Where that does not decode, by the host's fallback; never by a guess.
 * A fallback that does not contain ASCII, such as UTF-16, cannot be mistaken for UTF-8 and comes
 * before that default.
 */
final class XmlDecoder {

  private static final int HEAD = 1024;
  private static final char REPLACEMENT = '\uFFFD';

  /** How nearly every declaration is written; it names the charset that XML assumes anyway. */
  static final String USUAL_DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

  private static final Pattern ROOT =
      Pattern.compile("<(?:[\\w.-]+:)?adf[\\s>/]", Pattern.CASE_INSENSITIVE);
  private static final Pattern ENCODING =
      Pattern.compile(
          "<\\?xml\\s[^>]*?\\sencoding\\s*=?\\s*[\"']\\s*([\\w.:-]+)", Pattern.CASE_INSENSITIVE);

  private XmlDecoder() {}

  /**
   * The characters of a document.
   *
   * @param text without a byte order mark
   * @param undeclared whether another charset than the declared or default one had to be used
   * @param ascii true only if all of it is ASCII
   */
  record Decoded(String text, boolean undeclared, boolean ascii) {
    @Override
    public String toString() {
      return "Decoded[…]";
    }
  }

  static Decoded decode(byte[] document, Optional<Charset> fallback) throws Refused {
    Optional<Charset> own = mark(document);
    String declared = own.isPresent() ? "" : declaredEncoding(document);
    if (own.isEmpty()) {
      own = declared.isEmpty() ? fallback.filter(wide -> !isAscii(wide)) : supported(declared);
    }
    Attempt first = Attempt.at(document, own.orElse(UTF_8));
    if (first.decodes()) {
      return first.decoded(own.isEmpty() && !declared.isEmpty());
    }
    if (fallback.isPresent()) {
      Attempt second = Attempt.at(document, fallback.get());
      if (second.decodes()) {
        return second.decoded(true);
      }
    }
    throw first.refused();
  }

  /** The charset of a byte order mark, or of a first character that only UTF-16 writes so. */
  private static Optional<Charset> mark(byte[] document) {
    if (startsWith(document, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(UTF_8);
    }
    if (startsWith(document, 0xFF, 0xFE) || startsWith(document, '<', 0)) {
      return Optional.of(UTF_16LE);
    }
    if (startsWith(document, 0xFE, 0xFF) || startsWith(document, 0, '<')) {
      return Optional.of(UTF_16BE);
    }
    return Optional.empty();
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

  /** The name in a declaration, even one that is written or placed wrongly; empty if none. */
  private static String declaredEncoding(byte[] document) {
    if (head(document, USUAL_DECLARATION.length()).equalsIgnoreCase(USUAL_DECLARATION)) {
      return UTF_8.name();
    }
    String head = head(document, HEAD);
    Matcher root = ROOT.matcher(head);
    Matcher encoding = ENCODING.matcher(head);
    if (root.find()) {
      encoding.region(0, root.start());
    }
    return encoding.find() ? encoding.group(1) : "";
  }

  private static String head(byte[] document, int length) {
    return new String(document, 0, Math.min(length, document.length), ISO_8859_1);
  }

  /** A declaration that could be read as ASCII was not written in UTF-16, whatever it says. */
  private static Optional<Charset> supported(String name) {
    try {
      if (!name.isEmpty() && Charset.isSupported(name)) {
        return Optional.of(Charset.forName(name)).filter(XmlDecoder::isAscii);
      }
    } catch (IllegalArgumentException notAName) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean isAscii(Charset charset) {
    return new String("<?xml".getBytes(US_ASCII), charset).equals("<?xml");
  }

  /** What came of decoding with one charset: the text, up to the first byte that failed. */
  private record Attempt(Charset charset, String text, int failedAt, boolean ascii) {

    static Attempt at(byte[] document, Charset charset) {
      if (charset.equals(UTF_8)) {
        String text = new String(document, UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
          return new Attempt(charset, text, -1, text.length() == document.length);
        }
      }
      return strictly(document, charset);
    }

    /** Says where it fails, which the faster way does not. */
    private static Attempt strictly(byte[] document, Charset charset) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(document);
      double most = Math.ceil(document.length * (double) decoder.maxCharsPerByte());
      CharBuffer out = CharBuffer.allocate((int) most);
      CoderResult result = decoder.decode(in, out, true);
      if (result.isUnderflow()) {
        result = decoder.flush(out);
      }
      int failedAt = result.isUnderflow() ? -1 : in.position();
      return new Attempt(charset, out.flip().toString(), failedAt, false);
    }

    boolean decodes() {
      return failedAt < 0;
    }

    Decoded decoded(boolean undeclared) {
      String content = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return new Decoded(content, undeclared, ascii);
    }

    @Override
    public String toString() {
      return "Attempt[" + charset + "]";
    }

    Refused refused() {
      Place place = new TextPlaces(text).at(text.length());
      String detail = "byte " + failedAt + " is not " + charset.name();
      return new Refused(Problem.of(ProblemCode.XML_MALFORMED, place, detail));
    }
  }
}
