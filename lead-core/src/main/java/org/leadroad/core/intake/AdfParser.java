package org.leadroad.core.intake;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.XmlDecoder.Decoded;
import org.leadroad.core.intake.XmlRepair.Repaired;

/**
 * The strict parse, of a document as it came or after its repair. Safe for use by multiple threads:
 * every document has a parser to itself.
 */
final class AdfParser {

  private static final int MOST_IDLE = 8;

  private final Limits limits;
  private final Queue<XmlParser> idle = new ArrayBlockingQueue<>(MOST_IDLE);

  AdfParser(Limits limits) {
    this.limits = limits;
  }

  /**
   * The prospects of a document as it came, if there is nothing to repair in it and nothing to say
   * about it; empty if there may be something.
   */
  Optional<List<AdfProspect>> parseSound(Decoded document) {
    int start = WordlessMarkup.declarationEnd(document.text());
    if (start < 0 || !Soundness.isPossible(document)) {
      return Optional.empty();
    }
    Repaired asItCame = Repaired.none(document.text());
    AdfNotes notes = new AdfNotes(asItCame);
    Soundness soundness = new Soundness(document.ascii(), limits);
    XmlParser parser = parser();
    try {
      XMLStreamReader reader = reader(parser, asItCame, start);
      AdfWalk walk = new AdfWalk(reader, asItCame, limits, notes);
      int event;
      do {
        event = next(reader, asItCame);
        if (!soundness.survives(event, reader)) {
          return Optional.empty();
        }
      } while (!walk.takes(event));
      end(parser, reader, asItCame);
      boolean sound = !walk.prospects().isEmpty() && notes.isEmpty();
      for (AdfProspect prospect : walk.prospects()) {
        sound &= prospect.excess().isEmpty();
      }
      return sound ? Optional.of(walk.prospects()) : Optional.empty();
    } catch (Refused perhapsNotAfterRepair) {
      return Optional.empty();
    } finally {
      idle.offer(parser);
    }
  }

  /** The prospects of a document that was repaired as far as it could be. */
  List<AdfProspect> parse(Repaired document, AdfNotes notes) throws Refused {
    XmlParser parser = parser();
    try {
      XMLStreamReader reader = reader(parser, document, 0);
      AdfWalk walk = new AdfWalk(reader, document, limits, notes);
      while (!walk.takes(next(reader, document))) {}
      end(parser, reader, document);
      return walk.prospects();
    } finally {
      idle.offer(parser);
    }
  }

  private XmlParser parser() {
    XmlParser used = idle.poll();
    return used == null ? new XmlParser(limits) : used;
  }

  private static XMLStreamReader reader(XmlParser parser, Repaired document, int start)
      throws Refused {
    try {
      return parser.open(document.text(), start);
    } catch (IOException | XMLStreamException | RuntimeException refusedByParser) {
      throw malformed(document, 0);
    }
  }

  private static void end(XmlParser parser, XMLStreamReader reader, Repaired document)
      throws Refused {
    try {
      parser.end(reader);
    } catch (XMLStreamException refusedByParser) {
      throw malformed(document, document.text().length());
    }
  }

  private static int next(XMLStreamReader reader, Repaired document) throws Refused {
    try {
      return reader.next();
    } catch (XMLStreamException | RuntimeException refusedByParser) {
      throw malformed(document, offset(reader.getLocation(), document));
    }
  }

  /** By line and column, since the parser's own offsets are not reliable at the end of a text. */
  private static int offset(Location location, Repaired document) {
    return new TextPlaces(document.text())
        .offset(location.getLineNumber(), location.getColumnNumber());
  }

  /** Without the parser's message, which would echo what the document says. */
  private static Refused malformed(Repaired document, int offset) {
    Place place = document.places().at(document.repairs().origin(offset));
    return new Refused(Problem.of(ProblemCode.XML_MALFORMED, place));
  }
}
