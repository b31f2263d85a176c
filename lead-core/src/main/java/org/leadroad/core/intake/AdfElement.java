package org.leadroad.core.intake;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An element while it is open: its path, what tells it from its siblings, its text so far. */
final class AdfElement {

  final AdfPath path;
  final int start;
  boolean hasAttributes;
  boolean hasChildren;

  /** What a second sibling of the same kind would share with it; null if many are expected. */
  @Nullable String single;

  private @Nullable String text;
  private @Nullable StringBuilder longText;

  AdfElement(AdfPath path, int start) {
    this.path = path;
    this.start = start;
  }

  /** A line end and blanks, as between most elements: of each length one that all share. */
  private static final String[] INDENTS = new String[33];

  static {
    for (int i = 0; i < INDENTS.length; i++) {
      INDENTS[i] = "\n" + " ".repeat(i);
    }
  }

  /** Adds the text at which the parser stands, and answers how long all of it is. */
  int append(XMLStreamReader reader) {
    if (text == null && longText == null) {
      text = text(reader);
      return text.length();
    }
    if (longText == null) {
      longText = new StringBuilder().append(text);
    }
    longText.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
    return longText.length();
  }

  private static String text(XMLStreamReader reader) {
    int length = reader.getTextLength();
    if (length == 0 || length > INDENTS.length) {
      return reader.getText();
    }
    char[] characters = reader.getTextCharacters();
    int start = reader.getTextStart();
    boolean indent = characters[start] == '\n';
    for (int i = start + 1; indent && i < start + length; i++) {
      indent = characters[i] == ' ';
    }
    return indent ? INDENTS[length - 1] : reader.getText();
  }

  /** {@return the text since the last child, which is then forgotten} */
  String takeText() {
    String taken = longText != null ? longText.toString() : text != null ? text : "";
    text = null;
    longText = null;
    return taken;
  }
}
