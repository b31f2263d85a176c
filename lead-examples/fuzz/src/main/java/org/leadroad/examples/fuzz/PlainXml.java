package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.Words;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.ext.Locator2;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The words of a document by the contract of the intake, written down once more in the plainest
 * way: a strict parser on the bytes as they are, no repair, no limits, no places.
 *
 * <p>Prefixes need no declaration, but what follows a colon must begin like a name and have no
 * further colon: the parser of the intake refuses others however it is set.
 */
final class PlainXml extends DefaultHandler {

  private static final SAXParser PARSER = parser();
  private static final Pattern NAME = Pattern.compile("[^:]+(:[A-Za-z_][^:]*)?");

  private final List<Words> prospects = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private Words.Builder words = Words.builder();
  private int depth;
  private Charset encoding = UTF_8;
  private @Nullable Locator2 locator;

  private PlainXml() {}

  /** An element that has not ended. */
  private static final class Open {
    final String path;
    final boolean bare;
    final Map<String, Integer> children = new HashMap<>();
    final StringBuilder run = new StringBuilder();

    Open(String path, boolean bare) {
      this.path = path;
      this.bare = bare;
    }
  }

  /** {@return the words of its prospects; empty if a strict parser does not take the document} */
  static Optional<List<Words>> prospects(byte[] document) {
    PlainXml plain = new PlainXml();
    try {
      PARSER.parse(new ByteArrayInputStream(document), plain);
      // The parser replaces what is no character of the charset; the intake refuses it.
      plain.encoding.newDecoder().decode(ByteBuffer.wrap(document));
    } catch (SAXException | IOException | RuntimeException notSound) {
      return Optional.empty();
    }
    return Optional.of(plain.prospects);
  }

  private static SAXParser parser() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newSAXParser();
    } catch (ParserConfigurationException | SAXException noParser) {
      throw new IllegalStateException(noParser);
    }
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place instanceof Locator2 versioned ? versioned : null;
  }

  @Override
  public void startElement(String uri, String local, String name, Attributes attributes)
      throws SAXException {
    // In XML 1.1 other characters end lines and may be numbers, which the intake does not know.
    if (locator != null && "1.1".equals(locator.getXMLVersion())) {
      throw new SAXException("XML 1.1");
    }
    if (locator != null && locator.getEncoding() != null) {
      encoding = Charset.forName(locator.getEncoding());
    }
    requireName(name);
    for (int i = 0; i < attributes.getLength(); i++) {
      requireName(attributes.getQName(i));
    }
    depth++;
    boolean bare = attributes.getLength() == 0;
    if (!open.isEmpty()) {
      Open parent = open.getLast();
      endRun(parent);
      int twins = parent.children.merge(name, 1, Integer::sum);
      open.add(new Open(below(parent, twins == 1 ? name : name + "[" + twins + "]"), bare));
    } else if (depth == 2 && name.toLowerCase(Locale.ROOT).matches("(.*:)?prospect")) {
      open.add(new Open("", bare));
    } else {
      return;
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      words.add(below(open.getLast(), "@" + attributes.getQName(i)), attributes.getValue(i));
    }
  }

  private static void requireName(String name) throws SAXException {
    if (!NAME.matcher(name).matches()) {
      throw new SAXException("colons");
    }
  }

  @Override
  public void characters(char[] text, int from, int length) {
    if (!open.isEmpty()) {
      open.getLast().run.append(text, from, length);
    }
  }

  @Override
  public void endElement(String uri, String local, String name) {
    depth--;
    if (open.isEmpty()) {
      return;
    }
    Open element = open.removeLast();
    boolean leaf = element.children.isEmpty() && !element.path.isEmpty();
    if (!leaf) {
      endRun(element);
    } else if (element.bare || element.run.length() > 0) {
      words.add(element.path, element.run.toString());
    }
    if (open.isEmpty()) {
      prospects.add(words.build());
      words = Words.builder();
    }
  }

  private static String below(Open parent, String segment) {
    return parent.path.isEmpty() ? segment : parent.path + "/" + segment;
  }

  private void endRun(Open element) {
    if (!element.run.chars().allMatch(c -> " \t\r\n".indexOf(c) >= 0)) {
      words.add(element.path.isEmpty() ? "." : element.path, element.run.toString());
    }
    element.run.setLength(0);
  }
}
