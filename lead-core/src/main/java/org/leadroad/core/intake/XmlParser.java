package org.leadroad.core.intake;

import java.io.IOException;
import java.io.StringReader;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parser of the JDK, whatever others are on the class path, without document types, entities or
 * anything to fetch. It reads one document after another, since to make one costs as much as to
 * read half an enquiry.
 *
 * <p>Blind to namespaces, because real enquiries use prefixes that nobody declared. Not
 * thread-safe.
 */
final class XmlParser {

  private static final String JAXP = "http://www.oracle.com/xml/jaxp/properties/";

  /** It keeps the names of all it read, and whoever sends them may invent new ones for ever. */
  private static final int MOST_CHARACTERS = 1 << 18;

  /** What the JDK calls so. */
  private static final String REUSE = "reuse-instance";

  private final XMLInputFactory factory;
  private boolean ended;
  private long characters;

  XmlParser(Limits limits) {
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
   * Begins a document at this character, anew if the one before did not come to its end: what
   * became of a parser that failed, nobody knows.
   */
  XMLStreamReader open(String text, int start) throws IOException, XMLStreamException {
    boolean again = ended && characters <= MOST_CHARACTERS;
    characters = again ? characters + text.length() : text.length();
    ended = false;
    if (factory.isPropertySupported(REUSE)) {
      factory.setProperty(REUSE, again);
    }
    StringReader rest = new StringReader(text);
    rest.skip(start);
    return factory.createXMLStreamReader(rest);
  }

  /** Lets go of a document that was read to its end. */
  void end(XMLStreamReader reader) throws XMLStreamException {
    reader.close();
    ended = true;
  }
}
