package org.leadroad.core.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Word;

/** Writes prospects as one document in UTF-8, indented where that adds no text. */
final class AdfWriter {

  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?adf version=\"1.0\"?>\n<adf>\n";

  private final StringBuilder out = new StringBuilder(HEAD);

  private AdfWriter() {}

  static byte[] write(List<Lead> leads, int maxDepth) {
    AdfWriter writer = new AdfWriter();
    for (Lead lead : leads) {
      writer.element(AdfTree.of(lead.words(), maxDepth), "  ", "\n");
    }
    return writer.out.append("</adf>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Inside text nothing is indented: white space there would be words. */
  private void element(AdfTree element, String indent, String lineEnd) {
    out.append(indent).append('<').append(element.name());
    for (Word attribute : element.attributes()) {
      out.append(' ').append(attribute.name()).append("=\"");
      escape(attribute.text().reveal(), "&<>\"\t\n\r");
      out.append('"');
    }
    int children = element.children().size();
    if (children == 0 && !element.hasText()) {
      out.append("/>").append(lineEnd);
      return;
    }
    boolean indented = children > 0 && !element.hasText() && !lineEnd.isEmpty();
    out.append(indented ? ">\n" : ">");
    for (int i = 0; i < children; i++) {
      escape(element.textBefore(i), "&<>\r");
      element(element.children().get(i), indented ? indent + "  " : "", indented ? "\n" : "");
    }
    escape(element.textBefore(children), "&<>\r");
    out.append(indented ? indent : "").append("</").append(element.name()).append('>');
    out.append(lineEnd);
  }

  /**
   * What XML cannot carry is written as a number all the same; the reader of this package knows.
   */
  private void escape(CharSequence text, String special) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean carried = XmlChars.isCarried(c) || Character.isSurrogate(c);
      if (carried && special.indexOf(c) < 0) {
        out.append(c);
      } else {
        switch (c) {
          case '&' -> out.append("&amp;");
          case '<' -> out.append("&lt;");
          case '>' -> out.append("&gt;");
          case '"' -> out.append("&quot;");
          default -> out.append("&#").append((int) c).append(';');
        }
      }
    }
  }
}
