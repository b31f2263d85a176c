package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;

/**
 * An element of an ADF prospect, built back from the path-like names of the words: {@code
 * customer/contact/name[2]/@part}. Names compare without prefix, index and case.
 */
final class AdfTree {

  private static final String MEDIA_TYPE = "application/x-adf+xml";

  /** Beginnings of paths that no form would use as labels. */
  private static final Set<String> SIGNS =
      Set.of(
          "customer/contact",
          "customer/comments",
          "customer/timeframe",
          "vendor/vendorname",
          "vendor/contact",
          "provider/contact",
          "vehicle/@interest",
          "vehicle/@status",
          "vehicle/year",
          "vehicle/make",
          "vehicle/model",
          "vehicle/trim",
          "vehicle/vin",
          "vehicle/stock",
          "vehicle/price",
          "vehicle/finance",
          "vehicle/comments",
          "vehicle/odometer",
          "vehicle/colorcombination");

  private static final Pattern INDEX = Pattern.compile("\\[\\d{1,9}\\]$");

  /** With more children than this, an element keeps them by their names. */
  private static final int FEW = 8;

  private final Lead lead;

  /** The name as it is written, and without prefix, index and case. */
  private final String name;

  private final String local;

  private @Nullable AdfTree first;
  private @Nullable AdfTree last;
  private @Nullable AdfTree next;
  private @Nullable Map<String, AdfTree> byName;

  /** The place of the first word that stands in the element itself, or -1; and of any others. */
  private int word = -1;

  private List<Integer> furtherWords = List.of();

  private AdfTree(Lead lead, String name) {
    this.lead = lead;
    this.name = name;
    this.local = local(name);
  }

  /** Whether the words are those of an ADF prospect. */
  static boolean isAdf(Lead lead) {
    Optional<Original> original = lead.original();
    if (original.isPresent() && isMediaType(original.get().mediaType())) {
      return true;
    }
    return lead.words().list().stream().anyMatch(AdfTree::isOfProspect);
  }

  private static boolean isMediaType(String type) {
    return type.equals(MEDIA_TYPE) || type.split(";", 2)[0].strip().equalsIgnoreCase(MEDIA_TYPE);
  }

  private static boolean isOfProspect(Word word) {
    Iterator<String> segments = Splitter.on('/').split(word.name()).iterator();
    String first = local(segments.next());
    return segments.hasNext() && SIGNS.contains(first + '/' + local(segments.next()));
  }

  /** The prospect itself. */
  static AdfTree of(Lead lead) {
    AdfTree prospect = new AdfTree(lead, "");
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      prospect.reach(words.get(i).name()).add(i);
    }
    return prospect;
  }

  /** The element or attribute at this path below it, made with all above it if it is new. */
  private AdfTree reach(String path) {
    AdfTree element = this;
    int from = 0;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      element = element.child(path, from, end);
      from = end + 1;
    }
    return element;
  }

  private void add(int index) {
    if (word < 0) {
      word = index;
      return;
    }
    if (furtherWords.isEmpty()) {
      furtherWords = new ArrayList<>();
    }
    furtherWords.add(index);
  }

  /** The child whose name, prefix, index and case included, is this part of a path. */
  private AdfTree child(String path, int from, int to) {
    // the words of a document follow one another through its tree
    if (last != null && last.isWritten(path, from, to)) {
      return last;
    }
    if (byName != null) {
      return byName.computeIfAbsent(path.substring(from, to), this::append);
    }
    int known = 0;
    for (AdfTree child = first; child != null; child = child.next) {
      if (child.isWritten(path, from, to)) {
        return child;
      }
      known++;
    }
    AdfTree made = append(path.substring(from, to));
    if (known >= FEW) {
      byName = new HashMap<>();
      for (AdfTree child = first; child != null; child = child.next) {
        byName.put(child.name, child);
      }
    }
    return made;
  }

  private AdfTree append(String written) {
    AdfTree child = new AdfTree(lead, written);
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
    return child;
  }

  private boolean isWritten(String path, int from, int to) {
    return name.length() == to - from && path.startsWith(name, from);
  }

  private static String local(String segment) {
    if (segment.indexOf(':') < 0 && !segment.endsWith("]")) {
      return segment.toLowerCase(Locale.ROOT);
    }
    boolean attribute = segment.startsWith("@");
    String name = attribute ? segment.substring(1) : segment;
    if (name.endsWith("]")) {
      name = INDEX.matcher(name).replaceFirst("");
    }
    name = name.substring(name.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
    return attribute ? '@' + name : name;
  }

  private boolean isAttribute(String wanted) {
    return local.length() == wanted.length() + 1
        && local.charAt(0) == '@'
        && local.endsWith(wanted);
  }

  /** The first child with one of these names. */
  @Nullable AdfTree first(String... names) {
    return named(first, names);
  }

  /** The next sibling with one of these names. */
  @Nullable AdfTree next(String... names) {
    return named(next, names);
  }

  private static @Nullable AdfTree named(@Nullable AdfTree from, String... names) {
    for (AdfTree child = from; child != null; child = child.next) {
      for (String wanted : names) {
        if (child.local.equals(wanted)) {
          return child;
        }
      }
    }
    return null;
  }

  /** The children with this name, in the order of the document. */
  List<AdfTree> all(String wanted) {
    List<AdfTree> found = new ArrayList<>(2);
    for (AdfTree child = first(wanted); child != null; child = child.next(wanted)) {
      found.add(child);
    }
    return found;
  }

  /** The children, attributes aside, that have a text of their own. */
  List<AdfTree> leaves() {
    List<AdfTree> found = List.of();
    for (AdfTree child = first; child != null; child = child.next) {
      if (child.word >= 0 && !child.name.startsWith("@")) {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found;
  }

  /** The name without prefix, index and case. */
  String localName() {
    return local;
  }

  /** The name as it is written. */
  String name() {
    return name;
  }

  /** What stands in the element itself; blank where the words have an empty text. */
  Optional<Said> text() {
    if (word < 0) {
      return Optional.empty();
    }
    Said said = Said.of(lead, word);
    if (furtherWords.isEmpty()) {
      return Optional.of(said);
    }
    List<Said> runs = new ArrayList<>();
    runs.add(said);
    furtherWords.forEach(index -> runs.add(Said.of(lead, index)));
    runs.removeIf(Said::isBlank);
    return Optional.of(runs.isEmpty() ? said : Said.join(" ", runs));
  }

  /** What the attribute says, where it says something. */
  Optional<Said> attribute(String attribute) {
    for (AdfTree child = first; child != null; child = child.next) {
      if (child.isAttribute(attribute)) {
        Optional<Said> said = child.text();
        if (said.isPresent() && !said.get().isBlank()) {
          return said;
        }
      }
    }
    return Optional.empty();
  }

  /** The attribute in lower case; empty where there is none. */
  String keyword(String attribute) {
    for (AdfTree child = first; child != null; child = child.next) {
      if (child.word >= 0 && child.isAttribute(attribute)) {
        PersonalText text = lead.words().list().get(child.word).text().strip();
        if (text.length() > 0) {
          return text.reveal().toLowerCase(Locale.ROOT);
        }
      }
    }
    return "";
  }
}
