package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** An element that is rebuilt from the paths of words, for the writer. */
final class AdfTree {

  private final String segment;
  private final List<Word> attributes = new ArrayList<>();
  private final List<AdfTree> children = new ArrayList<>();

  /** The text before each child, and after the last. */
  private final List<StringBuilder> texts = new ArrayList<>();

  private AdfTree(String segment) {
    this.segment = segment;
    texts.add(new StringBuilder());
  }

  /**
   * {@return the prospect of these words}
   *
   * @throws IllegalArgumentException if the name of a word is no path of elements
   */
  static AdfTree of(Words words, int maxDepth) {
    List<AdfTree> open = new ArrayList<>();
    open.add(new AdfTree("prospect"));
    for (int i = 0; i < words.size(); i++) {
      Word word = words.list().get(i);
      String[] path =
          word.name().equals(AdfWords.SELF) ? new String[0] : word.name().split("/", -1);
      boolean attribute = path.length > 0 && path[path.length - 1].startsWith("@");
      int elements = attribute ? path.length - 1 : path.length;
      if (elements + 2 > maxDepth || !isPath(path, elements)) {
        throw new IllegalArgumentException(
            "the name of word "
                + i
                + " must be a path of elements, as in a prospect."
                + " Maybe it is the field of a form, which ADF has no place for");
      }
      AdfTree element = reach(path, elements, open);
      if (attribute) {
        element.attributes.add(new Word(path[elements].substring(1), word.text()));
      } else {
        element.texts.get(element.texts.size() - 1).append(word.text().reveal());
      }
    }
    return open.get(0);
  }

  private static boolean isPath(String[] path, int elements) {
    for (int i = 0; i < path.length; i++) {
      String name = i < elements ? name(path[i]) : path[i].substring(1);
      if (name.isEmpty() || XmlChars.nameEnd(name, 0) < name.length()) {
        return false;
      }
    }
    return true;
  }

  /** Closes what is not on the path, and opens what is missing. */
  private static AdfTree reach(String[] path, int elements, List<AdfTree> open) {
    int same = 0;
    while (same < elements
        && same + 1 < open.size()
        && open.get(same + 1).segment.equals(path[same])) {
      same++;
    }
    open.subList(same + 1, open.size()).clear();
    for (int i = same; i < elements; i++) {
      AdfTree child = new AdfTree(path[i]);
      open.get(i).children.add(child);
      open.get(i).texts.add(new StringBuilder());
      open.add(child);
    }
    return open.get(elements);
  }

  private static String name(String segment) {
    int index = segment.indexOf('[');
    return index < 0 ? segment : segment.substring(0, index);
  }

  String name() {
    return name(segment);
  }

  List<Word> attributes() {
    return attributes;
  }

  List<AdfTree> children() {
    return children;
  }

  /** {@return the text before the child at this place, or after the last one} */
  CharSequence textBefore(int child) {
    return texts.get(child);
  }

  /** {@return whether it has text of its own} */
  boolean hasText() {
    return texts.stream().anyMatch(text -> text.length() > 0);
  }
}
