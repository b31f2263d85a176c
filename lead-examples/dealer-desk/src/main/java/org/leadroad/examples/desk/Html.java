package org.leadroad.examples.desk;

import org.leadroad.core.words.PersonalText;

/** Builds a page; whatever comes from outside passes through {@link #text}. */
final class Html {

  private final StringBuilder page = new StringBuilder(1 << 16);

  /** Markup that is ours. */
  Html raw(String markup) {
    page.append(markup);
    return this;
  }

  /** Text that is anybody's: escaped, control and direction characters shown as what they are. */
  Html text(String text) {
    text.codePoints().forEach(this::character);
    return this;
  }

  Html text(PersonalText text) {
    return text(text.reveal());
  }

  Html text(long number) {
    page.append(number);
    return this;
  }

  /** An element around text. */
  Html element(String tag, String cssClass, String text) {
    raw("<" + tag + (cssClass.isEmpty() ? "" : " class=\"" + cssClass + "\"") + ">");
    return text(text).raw("</" + tag + ">");
  }

  private void character(int c) {
    switch (c) {
      case '<' -> page.append("&lt;");
      case '>' -> page.append("&gt;");
      case '&' -> page.append("&amp;");
      case '"' -> page.append("&quot;");
      case '\'' -> page.append("&#39;");
      case '\n', '\r', '\t' -> page.append((char) c);
      default -> {
        if (Character.isISOControl(c) || isDirection(c) || (c >= 0xD800 && c <= 0xDFFF)) {
          page.append("<small class=\"soft\">U+").append(hex(c)).append("</small>");
        } else {
          page.appendCodePoint(c);
        }
      }
    }
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

  @Override
  public String toString() {
    return page.toString();
  }
}
