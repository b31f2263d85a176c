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

  /** Any path through this element, and where its own name stands in it. */
  private final String path;

  private final int from;
  private final int to;

  /** The name without prefix, index and case, where it has any of them; else empty. */
  private final String bare;

  private @Nullable AdfTree first;
  private @Nullable AdfTree last;
  private @Nullable AdfTree next;
  private @Nullable Map<String, AdfTree> byName;

  /** The place of the first word that stands in the element itself, or -1; and of any others. */
  private int word = -1;

  private List<Integer> furtherWords = List.of();

  private AdfTree(Lead lead, String path, int from, int to) {
    this.lead = lead;
    this.path = path;
    this.from = from;
    this.to = to;
    this.bare = isBare(path, from, to) ? "" : local(path.substring(from, to));
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
    AdfBranch branch = new AdfBranch(new AdfTree(lead, "", 0, 0));
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      branch.reach(words.get(i).name()).add(i);
    }
    return branch.root();
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

  /** The child whose name, prefix, index and case included, is this part of a path; made if new. */
  AdfTree child(String of, int start, int end) {
    if (byName != null) {
      return byName.computeIfAbsent(of.substring(start, end), name -> append(of, start, end));
    }
    int known = 0;
    for (AdfTree child = first; child != null; child = child.next) {
      if (child.to - child.from == end - start
          && child.path.regionMatches(child.from, of, start, end - start)) {
        return child;
      }
      known++;
    }
    AdfTree made = append(of, start, end);
    if (known >= FEW) {
      byName = new HashMap<>();
      for (AdfTree child = first; child != null; child = child.next) {
        byName.put(child.path.substring(child.from, child.to), child);
      }
    }
    return made;
  }

  private AdfTree append(String of, int start, int end) {
    AdfTree child = new AdfTree(lead, of, start, end);
    if (last == null) {
      first = child;
    } else {
      last.next = child;
    }
    last = child;
    return child;
  }

  /** Whether it is all letters of the kind that ADF's own names have, or other plain signs. */
  private static boolean isBare(String path, int from, int to) {
    for (int i = from; i < to; i++) {
      char c = path.charAt(i);
      if ((c >= 'A' && c <= 'Z') || c == ':' || c == ']' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private boolean isNamed(String wanted) {
    return bare.isEmpty()
        ? to - from == wanted.length() && path.startsWith(wanted, from)
        : bare.equals(wanted);
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
    String text = bare.isEmpty() ? path : bare;
    int start = bare.isEmpty() ? from : 0;
    int end = bare.isEmpty() ? to : bare.length();
    return end - start == wanted.length() + 1
        && text.charAt(start) == '@'
        && text.startsWith(wanted, start + 1);
  }

  /** The children with one of these names, in the order of the document. */
  List<AdfTree> all(String... names) {
    List<AdfTree> found = List.of();
    for (AdfTree child = first; child != null; child = child.next) {
      for (String wanted : names) {
        if (child.isNamed(wanted)) {
          found = found.isEmpty() ? new ArrayList<>(2) : found;
          found.add(child);
        }
      }
    }
    return found;
  }

  /** The children, attributes aside, that have a text of their own. */
  List<AdfTree> leaves() {
    List<AdfTree> found = List.of();
    for (AdfTree child = first; child != null; child = child.next) {
      if (child.word >= 0 && child.path.charAt(child.from) != '@') {
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(child);
      }
    }
    return found;
  }

  /** The name without prefix, index and case. */
  String localName() {
    return bare.isEmpty() ? name() : bare;
  }

  /** The name as it is written. */
  String name() {
    return path.substring(from, to);
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
