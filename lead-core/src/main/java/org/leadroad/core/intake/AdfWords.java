package org.leadroad.core.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.XmlRepair.Repaired;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * Collects the words of one prospect: of each element first the attributes, then the text, then the
 * children, under paths that begin below the prospect.
 *
 * <p>The names of all words together are limited as well, since a short document can repeat a long
 * path many times. What passes a limit costs this prospect its words, and no other.
 */
final class AdfWords {

  /** The name of text that stands in the prospect itself. */
  static final String SELF = ".";

  private final Repaired document;
  private final Limits limits;
  private final AdfNotes notes;
  private final int start;
  private final long mostNames;
  private final int before;
  private final Deque<AdfElement> open = new ArrayDeque<>();
  private final Words.Builder words = Words.builder();
  private final List<Word> about = new ArrayList<>();

  /** How often each path was met: of those that are shared, by their index, and of any other. */
  private final int[] met = new int[AdfPath.shared()];

  private final Map<String, Integer> othersMet = new HashMap<>();

  private final Set<String> said = new HashSet<>();
  private boolean isAbout = true;
  private long names;
  private int count;
  private @Nullable Problem excess;

  /** Begins after so many words of other prospects. */
  AdfWords(Repaired document, Limits limits, AdfNotes notes, int start, int before) {
    this.document = document;
    this.limits = limits;
    this.notes = notes;
    this.start = start;
    this.before = before;
    this.mostNames = (long) limits.maxNameLength() * limits.maxElements();
    open.push(new AdfElement(AdfPath.prospect(), start));
  }

  /** Opens a child of the innermost element. */
  void open(XMLStreamReader reader, int at) {
    if (excess != null) {
      return;
    }
    AdfElement parent = open.element();
    run(parent);
    parent.hasChildren = true;
    AdfPath path = parent.path.below(reader.getLocalName());
    if (parent.path.text().isEmpty()) {
      isAbout = path.local().equals("id") || path.local().equals("provider");
    }
    int twins =
        path.index() >= 0 ? ++met[path.index()] : othersMet.merge(path.text(), 1, Integer::sum);
    AdfElement element = new AdfElement(twins == 1 ? path : path.twin(twins), at);
    element.single = single(path, reader);
    if (notes.isWanted(at)) {
      notes.field(at, AdfNames.field(element.path.text()));
    }
    open.push(element);
    attributes(reader);
  }

  /** Takes the attributes of the element that was just opened. */
  void attributes(XMLStreamReader reader) {
    AdfElement element = open.element();
    int count = reader.getAttributeCount();
    element.hasAttributes = count > 0;
    for (int i = 0; i < count; i++) {
      String value = reader.getAttributeValue(i);
      if (fits(element, value.length())) {
        add(element, element.path.attribute(name(reader, i)), value);
      }
    }
  }

  /** Takes a piece of text in the innermost element. */
  void text(XMLStreamReader reader) {
    if (excess == null) {
      AdfElement element = open.element();
      fits(element, element.append(reader));
    }
  }

  /** Closes the innermost element. */
  void close() {
    if (excess != null) {
      return;
    }
    AdfElement element = open.pop();
    if (element.hasChildren) {
      run(element);
      return;
    }
    String text = element.takeText();
    if (!text.isEmpty() || !element.hasAttributes) {
      add(element, element.path.text(), text);
    }
    String single = element.single;
    if (single != null && !PersonalText.of(text).isBlank() && !said.add(single)) {
      notes.repeated(element.start, AdfNames.field(element.path.text()));
    }
  }

  /** {@return the prospect, which ends here} */
  AdfProspect prospect() {
    if (excess != null) {
      return new AdfProspect(Words.none(), List.of(), start, Optional.of(excess));
    }
    run(open.element());
    return new AdfProspect(words.build(), about, start, Optional.empty());
  }

  /** A run of text beside children is words of its own, unless it is only formatting. */
  private void run(AdfElement element) {
    String text = element.takeText();
    if (!XmlChars.isSpace(text, 0, text.length())) {
      add(element, element.path.text().isEmpty() ? SELF : element.path.text(), text);
    }
  }

  private void add(AdfElement element, String name, String text) {
    names += name.length();
    if (names > mostNames) {
      exceed(ProblemCode.LIMIT_NAME, element, names, mostNames);
      return;
    }
    if (before + ++count > limits.maxWords()) {
      exceed(ProblemCode.LIMIT_WORDS, element, before + count, limits.maxWords());
      return;
    }
    boolean disguised = document.repairs().isDisguising();
    Word word = new Word(name, PersonalText.of(disguised ? XmlChars.undisguise(text) : text));
    words.add(word);
    if (isAbout) {
      about.add(word);
    }
  }

  private boolean fits(AdfElement element, int length) {
    if (length > limits.maxFieldLength()) {
      exceed(ProblemCode.LIMIT_FIELD, element, length, limits.maxFieldLength());
    }
    return excess == null;
  }

  private void exceed(ProblemCode limit, AdfElement element, long seen, long most) {
    Place place = document.places().at(element.start, AdfNames.field(element.path.text()));
    excess = Problem.limit(limit, place, seen, most);
  }

  /** As the sender wrote it: the parser takes a prefix apart even when it is told not to. */
  static String name(XMLStreamReader reader, int attribute) {
    String prefix = reader.getAttributePrefix(attribute);
    String local = reader.getAttributeLocalName(attribute);
    return prefix == null || prefix.isEmpty() ? local : prefix + ":" + local;
  }

  /** One name of each part and one phone of each type are expected, else one of each element. */
  private static @Nullable String single(AdfPath path, XMLStreamReader reader) {
    if (!path.isSingle()) {
      return null;
    }
    return switch (path.local()) {
      case "name" -> path.text() + ' ' + attribute("part", "full", reader);
      case "phone" -> path.text() + ' ' + attribute("type", "voice", reader);
      default -> path.text();
    };
  }

  private static String attribute(String name, String otherwise, XMLStreamReader reader) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equalsIgnoreCase(name)) {
        return reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
      }
    }
    return otherwise;
  }
}
