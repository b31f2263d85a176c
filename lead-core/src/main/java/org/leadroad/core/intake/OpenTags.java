package org.leadroad.core.intake;

import java.util.Arrays;
import java.util.BitSet;

/**
 * The tags that are open at one point of a scan, so that tags of HTML whose end is missing, and
 * those that are only text, are told from elements. Not thread-safe.
 */
final class OpenTags {

  /** What a closing tag turned out to be. */
  enum Closing {
    /** The end of the innermost element. */
    ELEMENT,
    /** Text, as its opening tag was. */
    TEXT,
    /** The end of something else. */
    MISMATCH
  }

  /** The elements of HTML whose end may be missing, by the length of their names. */
  private static final String[][] WITHOUT_END = {
    {},
    {"p"},
    {"br", "hr", "li", "dt", "dd", "td", "th", "tr"},
    {"col", "img", "wbr"},
    {"area", "base", "link", "meta"},
    {"embed", "input", "track"},
    {"source"}
  };

  private static final int IS_ELEMENT = -1;
  private static final int IS_TEXT = -2;

  private final String text;
  private final Repairs repairs;
  private final BitSet elements = new BitSet();
  private int size;
  private int depth;
  private int[] at = new int[16];
  private int[] nameEnd = new int[16];

  /** The entry of the repairs that a tag without end would need, or what the tag surely is. */
  private int[] kind = new int[16];

  /** The place in these arrays of the innermost tag, up to this one, that is an element. */
  private int[] element = new int[16];

  OpenTags(String text, Repairs repairs) {
    this.text = text;
    this.repairs = repairs;
  }

  /** {@return how many elements are open, those of HTML that may lack an end not counted} */
  int depth() {
    return depth;
  }

  /** {@return the offset of the innermost tag that is surely an element, or -1} */
  int innermost() {
    int found = innermostEntry();
    return found < 0 ? -1 : at[found];
  }

  /** {@return the offsets of all elements so far} */
  BitSet elements() {
    return elements;
  }

  /** Opens an element. */
  void open(int tag, int endOfName) {
    boolean lacksEnd = mayLackEnd(tag + 1, endOfName);
    push(tag, endOfName, lacksEnd ? repairs.reserve(tag, 1, innermost()) : IS_ELEMENT);
    depth += lacksEnd ? 0 : 1;
    elements.set(tag);
  }

  /** Remembers an element that closes itself. */
  void openAndClose(int tag) {
    elements.set(tag);
  }

  /** Remembers a tag that is no markup, so that its closing tag is none either. */
  void openText(int tag, int endOfName) {
    int outer = innermostEntry();
    if (outer < 0 || !sameName(outer, tag + 1, endOfName)) {
      push(tag, endOfName, IS_TEXT);
    }
  }

  /** Closes the element of this name, and turns into text what needed no end inside it. */
  Closing close(int name, int endOfName) {
    while (size > 0 && kind[size - 1] != IS_ELEMENT && !sameName(size - 1, name, endOfName)) {
      drop();
    }
    if (size == 0 || !sameName(size - 1, name, endOfName)) {
      return mayLackEnd(name, endOfName) ? Closing.TEXT : Closing.MISMATCH;
    }
    size--;
    depth -= kind[size] == IS_ELEMENT ? 1 : 0;
    return kind[size] == IS_TEXT ? Closing.TEXT : Closing.ELEMENT;
  }

  private void drop() {
    size--;
    if (kind[size] >= 0) {
      repairs.decide(kind[size], "&lt;", ProblemCode.MARKUP_ESCAPED);
      elements.clear(at[size]);
    }
  }

  private int innermostEntry() {
    return size == 0 ? -1 : element[size - 1];
  }

  private void push(int tag, int endOfName, int what) {
    if (size == at.length) {
      at = Arrays.copyOf(at, 2 * size);
      nameEnd = Arrays.copyOf(nameEnd, 2 * size);
      kind = Arrays.copyOf(kind, 2 * size);
      element = Arrays.copyOf(element, 2 * size);
    }
    at[size] = tag;
    nameEnd[size] = endOfName;
    kind[size] = what;
    element[size] = what == IS_ELEMENT ? size : innermostEntry();
    size++;
  }

  private boolean sameName(int tag, int from, int to) {
    int length = nameEnd[tag] - at[tag] - 1;
    return to - from == length && text.regionMatches(at[tag] + 1, text, from, length);
  }

  private boolean mayLackEnd(int from, int to) {
    int length = to - from;
    if (length < WITHOUT_END.length) {
      for (String name : WITHOUT_END[length]) {
        if (text.regionMatches(true, from, name, 0, length)) {
          return true;
        }
      }
    }
    return false;
  }
}
