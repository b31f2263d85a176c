package org.leadroad.core.intake;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.leadroad.core.draft.Characters;
import org.leadroad.core.intake.XmlDecoder.Decoded;

/**
 * Tells a document in which {@link XmlRepair} would find nothing to do, nothing to note and nothing
 * to refuse, if only the strict parser accepts it. Where it is not sure it says no, since the way
 * through the repair is right for every document. Not thread-safe.
 */
final class Soundness {

  private static final char DELETE = '\u007F';

  /** Far more than an enquiry has; what a hostile text costs is not to be spent twice. */
  private static final int LONGEST = 1 << 16;

  private final boolean ascii;
  private final Limits limits;
  private int elements;

  Soundness(boolean ascii, Limits limits) {
    this.ascii = ascii;
    this.limits = limits;
  }

  /** {@return whether the characters of a document leave it possible} */
  static boolean isPossible(Decoded document) {
    String text = document.text();
    return text.length() <= LONGEST
        && text.indexOf("<?xml", 1) < 0
        && !text.contains("<!DOCTYPE")
        && ReferenceRepair.isSound(text)
        && (document.ascii() ? text.indexOf(DELETE) < 0 : hasNothingToNote(text));
  }

  private static boolean hasNothingToNote(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= DELETE && (Characters.noted(c) != null || XmlChars.needsDisguise(c))) {
        return false;
      }
    }
    return true;
  }

  /** {@return whether what the parser met here leaves it possible} */
  boolean survives(int event, XMLStreamReader reader) {
    return switch (event) {
      case XMLStreamConstants.START_ELEMENT -> survivesTag(reader);
      case XMLStreamConstants.PROCESSING_INSTRUCTION -> {
        // A greater-than sign may be where the sender thinks that it ends.
        String data = reader.getPIData();
        yield isName(reader.getPITarget()) && (data == null || data.indexOf('>') < 0);
      }
      default -> true;
    };
  }

  private boolean survivesTag(XMLStreamReader reader) {
    String name = reader.getLocalName();
    boolean sound =
        (elements > 0 || AdfNames.local(name).equals("adf"))
            && isName(name)
            && reader.getAttributeCount() <= limits.maxAttributes();
    for (int i = 0; sound && i < reader.getAttributeCount(); i++) {
      sound = isName(AdfWords.name(reader, i));
    }
    return sound && ++elements <= limits.maxElements();
  }

  /** Beyond ASCII, parser and repair do not agree on the characters of a name. */
  private boolean isName(String name) {
    if (name.length() > limits.maxNameLength()) {
      return false;
    }
    for (int i = 0; !ascii && i < name.length(); i++) {
      if (name.charAt(i) > DELETE) {
        return false;
      }
    }
    return true;
  }
}
