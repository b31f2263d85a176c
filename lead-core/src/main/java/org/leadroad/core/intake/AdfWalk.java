package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.XmlRepair.Repaired;

/** Turns the events of one document into its prospects; what is outside of them gives no words. */
final class AdfWalk {

  private static final int PROSPECTS = 2;

  private final XMLStreamReader reader;
  private final Repaired document;
  private final Limits limits;
  private final AdfNotes notes;
  private final List<AdfProspect> prospects = new ArrayList<>();
  private @Nullable AdfWords current;
  private int words;
  private int depth;
  private int at = -1;

  AdfWalk(XMLStreamReader reader, Repaired document, Limits limits, AdfNotes notes) {
    this.reader = reader;
    this.document = document;
    this.limits = limits;
    this.notes = notes;
  }

  /** {@return the prospects that have ended so far} */
  List<AdfProspect> prospects() {
    return prospects;
  }

  /** {@return whether this event is the last, after taking in what it brings} */
  boolean takes(int event) throws Refused {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> open();
      case XMLStreamConstants.END_ELEMENT -> close();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (current != null) {
          current.text(reader);
        }
      }
      case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
          throw new Refused(Problem.of(ProblemCode.XML_DOCTYPE, document.places().at(at)));
      default -> {
        return event == XMLStreamConstants.END_DOCUMENT;
      }
    }
    return false;
  }

  private void open() throws Refused {
    at = document.elementAfter(at);
    depth++;
    if (depth > limits.maxDepth()) {
      Place place = document.places().at(at);
      throw new Refused(Problem.limit(ProblemCode.LIMIT_DEPTH, place, depth, limits.maxDepth()));
    }
    if (current != null) {
      current.open(reader, at);
    } else if (depth == PROSPECTS && AdfNames.local(reader.getLocalName()).equals("prospect")) {
      current = new AdfWords(document, limits, notes, at, words);
      current.attributes(reader);
    }
  }

  private void close() {
    if (current != null && depth == PROSPECTS) {
      AdfProspect prospect = current.prospect();
      prospects.add(prospect);
      words =
          prospect.excess().filter(limit -> limit.code() == ProblemCode.LIMIT_WORDS).isPresent()
              ? limits.maxWords()
              : words + prospect.words().size();
      current = null;
    } else if (current != null) {
      current.close();
    }
    depth--;
  }
}
