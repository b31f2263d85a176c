package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadroad.core.Lead;
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

  private final String name;
  private final Map<String, AdfTree> children = new LinkedHashMap<>();
  private final List<Said> texts = new ArrayList<>(1);

  private AdfTree(String name) {
    this.name = name;
  }

  /** Whether the words are those of an ADF prospect. */
  static boolean isAdf(Lead lead) {
    boolean declared =
        lead.original()
            .map(original -> original.mediaType().split(";", 2)[0].strip())
            .filter(MEDIA_TYPE::equalsIgnoreCase)
            .isPresent();
    return declared || lead.words().list().stream().anyMatch(AdfTree::isOfProspect);
  }

  private static boolean isOfProspect(Word word) {
    Iterator<String> segments = Splitter.on('/').split(word.name()).iterator();
    String first = local(segments.next());
    return segments.hasNext() && SIGNS.contains(first + '/' + local(segments.next()));
  }

  /** The prospect itself. */
  static AdfTree of(Lead lead) {
    AdfBranch branch = new AdfBranch(new AdfTree("prospect"));
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      branch.reach(words.get(i).name()).texts.add(Said.of(lead, i));
    }
    return branch.root();
  }

  /** The child of this name, prefix, index and case included; made if there is none. */
  AdfTree child(String segment) {
    return children.computeIfAbsent(segment, raw -> new AdfTree(local(raw)));
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

  /** The children with one of these names, in the order of the document. */
  List<AdfTree> all(String... names) {
    if (children.isEmpty()) {
      return List.of();
    }
    List<AdfTree> found = new ArrayList<>(1);
    for (AdfTree child : children.values()) {
      for (String wanted : names) {
        if (child.name.equals(wanted)) {
          found.add(child);
        }
      }
    }
    return found;
  }

  /** What stands in the element itself; blank where the words have an empty text. */
  Optional<Said> text() {
    if (texts.size() < 2) {
      return texts.isEmpty() ? Optional.empty() : Optional.of(texts.get(0));
    }
    List<Said> runs = texts.stream().filter(run -> !run.isBlank()).toList();
    return runs.isEmpty() ? Optional.of(texts.get(0)) : Optional.of(Said.join(" ", runs));
  }

  /** What the attribute says, where it says something. */
  Optional<Said> attribute(String attribute) {
    for (AdfTree child : all('@' + attribute)) {
      Optional<Said> said = child.text().filter(text -> !text.isBlank());
      if (said.isPresent()) {
        return said;
      }
    }
    return Optional.empty();
  }

  /** The attribute in lower case; empty where there is none. */
  String keyword(String attribute) {
    return attribute(attribute).map(said -> said.reveal().toLowerCase(Locale.ROOT)).orElse("");
  }
}
