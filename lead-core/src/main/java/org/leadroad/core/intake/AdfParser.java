package org.leadroad.core.intake;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.XmlDecoder.Decoded;
import org.leadroad.core.intake.XmlRepair.Repaired;

/**
 * The strict parse, of a document as it came or after its repair: the parser of the JDK, whatever
 * others are on the class path, without document types, entities or anything to fetch.
 *
 * <p>Blind to namespaces, because real enquiries use prefixes that nobody declared. Safe for use by
 * multiple threads: the factory is not changed once it is made, and every document gets a parser of
 * its own.
 */
final class AdfParser {

  private static final String JAXP = "http://www.oracle.com/xml/jaxp/properties/";

  private final Limits limits;
  private final XMLInputFactory factory;

  AdfParser(Limits limits) {
    this.limits = limits;
    this.factory = hardened(limits);
  }

  private static XMLInputFactory hardened(Limits limits) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
    factory.setXMLResolver(
        (publicId, systemId, baseUri, namespace) -> {
          throw new XMLStreamException("nothing is fetched");
        });
    // One more than the walk allows, so that it is the walk that says which limit was passed.
    factory.setProperty(
        JAXP + "maxElementDepth", (int) Math.min(limits.maxDepth() + 1L, Integer.MAX_VALUE));
    factory.setProperty(JAXP + "elementAttributeLimit", limits.maxAttributes());
    factory.setProperty(JAXP + "maxXMLNameLimit", limits.maxNameLength());
    factory.setProperty(JAXP + "entityExpansionLimit", 1);
    // From 24 on the JDK counts &amp; and &#233; here as well; without DTDs there is nothing else.
    factory.setProperty(JAXP + "maxGeneralEntitySizeLimit", 0);
    factory.setProperty(JAXP + "totalEntitySizeLimit", 0);
    return factory;
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
    try {
      XMLStreamReader reader = reader(asItCame, start);
      AdfWalk walk = new AdfWalk(reader, asItCame, limits, notes);
      int event;
      do {
        event = next(reader, asItCame);
        if (!soundness.survives(event, reader)) {
          return Optional.empty();
        }
      } while (!walk.takes(event));
      boolean sound = !walk.prospects().isEmpty() && notes.isEmpty();
      for (AdfProspect prospect : walk.prospects()) {
        sound &= prospect.excess().isEmpty();
      }
      return sound ? Optional.of(walk.prospects()) : Optional.empty();
    } catch (Refused perhapsNotAfterRepair) {
      return Optional.empty();
    }
  }

  /** The prospects of a document that was repaired as far as it could be. */
  List<AdfProspect> parse(Repaired document, AdfNotes notes) throws Refused {
    XMLStreamReader reader = reader(document, 0);
    AdfWalk walk = new AdfWalk(reader, document, limits, notes);
    while (!walk.takes(next(reader, document))) {}
    return walk.prospects();
  }

  private XMLStreamReader reader(Repaired document, int start) throws Refused {
    StringReader text = new StringReader(document.text());
    try {
      text.skip(start);
      return factory.createXMLStreamReader(text);
    } catch (IOException | XMLStreamException | RuntimeException refusedByParser) {
      throw malformed(document, 0);
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
