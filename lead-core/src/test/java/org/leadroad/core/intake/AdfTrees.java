package org.leadroad.core.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.words.Words;

/** Trees of elements with ugly text, as words and as XML by the book. */
final class AdfTrees {

  private static final int MOST_CHILDREN = 3;

  private AdfTrees() {}

  /**
   * An element.
   *
   * @param texts the text before each child, and after the last
   */
  record Tree(
      String name, Map<String, String> attributes, List<String> texts, List<Tree> children) {

    /** {@return what a prospect of this shape says, by the contract of {@link Adf}} */
    Words words() {
      Words.Builder words = Words.builder();
      collect("", words);
      return words.build();
    }

    private void collect(String path, Words.Builder words) {
      attributes.forEach(
          (key, value) -> words.add(path.isEmpty() ? "@" + key : path + "/@" + key, value));
      if (children.isEmpty() && !path.isEmpty()) {
        if (!texts.get(0).isEmpty() || attributes.isEmpty()) {
          words.add(path, texts.get(0));
        }
        return;
      }
      Map<String, Integer> seen = new HashMap<>();
      for (int i = 0; i <= children.size(); i++) {
        if (!texts.get(i).chars().allMatch(c -> " \t\r\n".indexOf(c) >= 0)) {
          words.add(path.isEmpty() ? "." : path, texts.get(i));
        }
        if (i < children.size()) {
          Tree child = children.get(i);
          int twins = seen.merge(child.name, 1, Integer::sum);
          String segment = twins == 1 ? child.name : child.name + "[" + twins + "]";
          child.collect(path.isEmpty() ? segment : path + "/" + segment, words);
        }
      }
    }

    /** {@return it as a well-formed element} */
    String xml() {
      StringBuilder xml = new StringBuilder("<" + name);
      attributes.forEach(
          (key, value) ->
              xml.append(' ').append(key).append("='").append(escaped(value)).append('\''));
      xml.append('>');
      for (int i = 0; i <= children.size(); i++) {
        xml.append(content(texts.get(i)));
        xml.append(i < children.size() ? children.get(i).xml() : "");
      }
      return xml.append("</").append(name).append('>').toString();
    }

    /** In one of the ways that XML has, so that each is tried. */
    private static String content(String text) {
      boolean literal = !text.isEmpty() && !text.contains("]]>") && text.indexOf('\r') < 0;
      return switch (text.length() % 4) {
        case 0 -> "<!-- & < -->" + escaped(text);
        case 1 -> literal ? "<![CDATA[" + text + "]]>" : escaped(text);
        case 2 -> literal ? text.replace("&", "&amp;").replace("<", "&lt;") : escaped(text);
        default -> escaped(text) + "<?pi <&?>";
      };
    }

    private static String escaped(String text) {
      StringBuilder escaped = new StringBuilder();
      text.codePoints()
          .forEach(
              c -> {
                if (Character.isLetterOrDigit(c) || c == ' ') {
                  escaped.appendCodePoint(c);
                } else {
                  escaped.append("&#").append(c).append(';');
                }
              });
      return escaped.toString();
    }
  }

  /** Names that XML allows, of ADF and of others. */
  static Arbitrary<String> names() {
    return Arbitraries.of(
        "id",
        "name",
        "contact",
        "comments",
        "vehicle",
        "p",
        "br",
        "A",
        "x:y",
        "_1.b-c",
        "pr\u00E9nom",
        "\u540D");
  }

  /** Text that XML carries, the kind that escaping gets wrong. */
  static Arbitrary<String> sound() {
    return texts(
        "a",
        "\u00E8",
        " ",
        "\n",
        "\t",
        "\r",
        "\r\n",
        "&",
        "&amp;",
        "&nbsp;",
        "<",
        ">",
        "]]>",
        "]]",
        "<br>",
        "<![CDATA[",
        "--",
        "\"",
        "'",
        "%",
        ";",
        "#",
        "\uD83D\uDE97",
        "\u202E",
        "\u00A0",
        "\u0085",
        "\u2028",
        "\uFDD0",
        "\uFDD1",
        "\uFDDD",
        "\uFDEF",
        "\uFFFD");
  }

  /** The same, with what XML does not carry. */
  static Arbitrary<String> ugly() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, sound()),
        Tuple.of(
            1,
            texts(
                "\u0000", "\u0001", "\u000B", "\u001F", "\u007F", "\uFFFE", "\uFFFF", "\uFDD1", "x",
                "&")));
  }

  private static Arbitrary<String> texts(String... pieces) {
    return Arbitraries.of(pieces).list().ofMaxSize(5).map(list -> String.join("", list));
  }

  static Arbitrary<Tree> prospects(Arbitrary<String> texts) {
    return trees(texts, 2)
        .map(tree -> new Tree("prospect", tree.attributes, tree.texts, tree.children));
  }

  private static Arbitrary<Tree> trees(Arbitrary<String> texts, int depth) {
    Arbitrary<List<Tree>> children =
        depth == 0
            ? Arbitraries.just(List.of())
            : trees(texts, depth - 1).list().ofMaxSize(MOST_CHILDREN);
    return Combinators.combine(
            names(),
            Arbitraries.maps(names(), texts).ofMaxSize(2),
            texts.list().ofSize(MOST_CHILDREN + 1),
            children)
        .as(
            (name, attributes, runs, inside) ->
                new Tree(
                    name,
                    new LinkedHashMap<>(attributes),
                    runs.subList(0, inside.size() + 1),
                    inside));
  }
}
