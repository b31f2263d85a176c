package org.leadroad.core.reading;

import java.util.Arrays;

/**
 * The elements from the prospect to the word that was reached last. The words of a document follow
 * one another through its tree, so the next one mostly hangs on the same branch.
 */
final class AdfBranch {

  private AdfTree[] elements = new AdfTree[8];

  /** Where the name of each element ends in the path; for the prospect, before its beginning. */
  private int[] ends = new int[8];

  private int size;
  private String path = "";

  AdfBranch(AdfTree prospect) {
    push(prospect, -1);
  }

  /** The prospect. */
  AdfTree root() {
    return elements[0];
  }

  /** The element or attribute at this path, made with all above it that is not there yet. */
  AdfTree reach(String next) {
    size = shared(next);
    path = next;
    int from = ends[size - 1] + 1;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      push(elements[size - 1].child(path, from, end), end);
      from = end + 1;
    }
    return elements[size - 1];
  }

  private void push(AdfTree element, int end) {
    if (size == ends.length) {
      elements = Arrays.copyOf(elements, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    elements[size] = element;
    ends[size++] = end;
  }

  /** How many elements of the branch are on the other path too. */
  private int shared(String next) {
    int depth = 1;
    while (depth < size && isOn(next, ends[depth - 1] + 1, ends[depth])) {
      depth++;
    }
    return depth;
  }

  private boolean isOn(String next, int from, int end) {
    boolean ends = end == next.length() || (end < next.length() && next.charAt(end) == '/');
    return ends && path.regionMatches(from, next, from, end - from);
  }
}
