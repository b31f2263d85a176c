package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.ProblemCode;

/** A part of a message that has no parts of its own, its transfer encoding undone. */
final class MailPart {

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

  private final byte[] content;
  private final String media;
  private final Optional<Charset> charset;
  private final String file;
  private final boolean attached;
  private final boolean nested;

  /**
   * Keeps all as it is.
   *
   * @param media its media type in lower case
   * @param charset as declared, where the platform knows it
   * @param file its file name; empty if it has none
   */
  MailPart(
      byte[] content,
      String media,
      Optional<Charset> charset,
      String file,
      boolean attached,
      boolean nested) {
    this.content = content;
    this.media = media;
    this.charset = charset;
    this.file = file;
    this.attached = attached;
    this.nested = nested;
  }

  /** Its bytes, not to be changed. */
  byte[] content() {
    return content;
  }

  /** The charset as declared, where the platform knows it. */
  Optional<Charset> charset() {
    return charset;
  }

  /** Whether it is meant to be saved and not to be read. */
  boolean attached() {
    return attached;
  }

  /** Whether it belongs to a message within the message. */
  boolean nested() {
    return nested;
  }

  boolean isText(String subtype) {
    return !attached && media.equals("text/" + subtype);
  }

  boolean isBlank() {
    for (byte b : content) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** What to show of a part that nobody reads. */
  String title() {
    return file.isEmpty() ? media : file;
  }

  /** The characters by the part's own charset, UTF-8, or the host's fallback. */
  Text text(Optional<Charset> fallback) throws Refused {
    Charset first = charset.orElse(UTF_8);
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
    String text = Decoded.strict(content, 0, tried, ProblemCode.EMAIL_ENCODING);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** Whether it may hold an ADF document, in whatever charset. */
  boolean mentionsAdf() {
    return hasLetters() && AdfPart.isIn(new String(content, ISO_8859_1).replace("\0", ""));
  }

  /** Whether the three letters stand together anywhere: most parts do not have them. */
  private boolean hasLetters() {
    int seen = 0;
    for (byte b : content) {
      int letter = b | 0x20;
      if (letter == 'a') {
        seen = 1;
      } else if (seen > 0 && letter == "adf".charAt(seen)) {
        seen++;
        if (seen == 3) {
          return true;
        }
      } else if (b != 0) {
        seen = 0;
      }
    }
    return false;
  }

  @Override
  public String toString() {
    return "MailPart[" + content.length + " bytes]";
  }
}
