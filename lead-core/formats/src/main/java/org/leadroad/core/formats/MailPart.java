package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.Original;

/**
 * A part of a message that has no parts of its own, its transfer encoding undone.
 *
 * @param content its bytes, its media type in lower case, and the charset as declared, where the
 *     platform knows it
 * @param file its file name; empty if it has none
 * @param attached whether it is meant to be saved and not to be read
 * @param nested whether it belongs to a message within the message
 */
record MailPart(Original content, String file, boolean attached, boolean nested) {

  /**
   * The characters of a part.
   *
   * @param characters without a byte order mark
   * @param fellBack whether the declared charset did not serve
   */
  record Text(String characters, boolean fellBack) {
    @Override
    public String toString() {
      return "Text[…]";
    }
  }

  private String type() {
    return content.mediaType();
  }

  boolean isText(String subtype) {
    return !attached && type().equals("text/" + subtype);
  }

  /** What to show of a part that nobody reads. */
  String title() {
    return file.isEmpty() ? type() : file;
  }

  /** The characters by the part's own charset, UTF-8, or the host's fallback. */
  Text text(Optional<Charset> fallback) throws Refused {
    Charset first = content.charset().orElse(UTF_8);
    try {
      return new Text(characters(first), false);
    } catch (Refused refused) {
      for (Charset other : List.of(UTF_8, fallback.orElse(UTF_8))) {
        try {
          return new Text(characters(other), true);
        } catch (Refused alsoRefused) {
          refused.addSuppressed(alsoRefused);
        }
      }
      throw refused;
    }
  }

  private String characters(Charset tried) throws Refused {
    String text = Decoded.strict(content.bytes(), 0, tried, ProblemCode.EMAIL_ENCODING);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether it may hold an ADF document, in whatever charset. */
  boolean mentionsAdf() {
    return AdfPart.isIn(new String(content.bytes(), ISO_8859_1).replace("\0", ""));
  }

  @Override
  public String toString() {
    return "MailPart[" + content + "]";
  }
}
