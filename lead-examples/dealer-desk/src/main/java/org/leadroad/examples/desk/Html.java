package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.leadroad.core.words.PersonalText;

/** Writes a page; whatever comes from outside passes through {@link #text}. */
final class Html {

  /** Stands for the place of a lead while that is not known; no text has it. */
  static final char PLACE = '\0';

  /** Stands for the place of the lead that this one was the first time, likewise. */
  static final char FIRST = '\1';

  private final Appendable page;

  Html(Appendable page) {
    this.page = page;
  }

  /** Markup that is ours. */
  Html raw(String markup) {
    try {
      page.append(markup);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return this;
  }

  /** Text that is anybody's: escaped, control and direction characters shown as what they are. */
  Html text(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> character(c, escaped));
    return raw(escaped.toString());
  }

  Html text(PersonalText text) {
    return text(text.reveal());
  }

  Html text(long number) {
    return raw(Long.toString(number));
  }

  /** The beginning of an element, its attributes as name and value in turn. */
  Html open(String tag, String... attributes) {
    raw("<" + tag);
    for (int i = 0; i < attributes.length; i += 2) {
      raw(" " + attributes[i] + "=\"").attribute(attributes[i + 1]).raw("\"");
    }
    return raw(">");
  }

  Html close(String tag) {
    return raw("</" + tag + ">");
  }

  /** An attribute holds no markup, so what is shown as code elsewhere is left out. */
  private Html attribute(String value) {
    return text(seen(value));
  }

  /** Without control and direction characters. */
  static String seen(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().filter(c -> !isUnseen(c)).forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** An element around text. */
  Html element(String tag, String cssClass, String text) {
    raw("<" + tag + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">");
    return text(text).raw("</" + tag + ">");
  }

  private static void character(int c, StringBuilder page) {
    switch (c) {
      case '<' -> page.append("&lt;");
      case '>' -> page.append("&gt;");
      case '&' -> page.append("&amp;");
      case '"' -> page.append("&quot;");
      case '\'' -> page.append("&#39;");
      case '\n', '\r', '\t' -> page.append((char) c);
      default -> {
        if (isUnseen(c)) {
          page.append("<small class=\"soft\">U+").append(hex(c)).append("</small>");
        } else {
          page.appendCodePoint(c);
        }
      }
    }
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c) || isDirection(c) || (c >= 0xD800 && c <= 0xDFFF);
  }

  private static boolean isDirection(int c) {
    return (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F;
  }

  private static String hex(int c) {
    String digits = Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
