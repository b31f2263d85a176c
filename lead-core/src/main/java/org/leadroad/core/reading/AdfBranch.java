package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * The elements from the prospect to the word that was reached last. The words of a document follow
 * one another through its tree, so the next one mostly hangs on the same branch.
 */
final class AdfBranch {

  private final List<AdfTree> elements = new ArrayList<>();

  /** Where the name of each element ends in the path; for the prospect, before its beginning. */
  private final List<Integer> ends = new ArrayList<>();

  private String path = "";

  AdfBranch(AdfTree prospect) {
    elements.add(prospect);
    ends.add(-1);
  }

  /** The prospect. */
  AdfTree root() {
    return elements.get(0);
  }

  /** The element or attribute at this path, made with all above it that is not there yet. */
  AdfTree reach(String next) {
    int depth = shared(next);
    elements.subList(depth, elements.size()).clear();
    ends.subList(depth, ends.size()).clear();
    path = next;
    int from = ends.get(depth - 1) + 1;
    while (from <= path.length()) {
      int slash = path.indexOf('/', from);
      int end = slash < 0 ? path.length() : slash;
      elements.add(elements.get(elements.size() - 1).child(path.substring(from, end)));
      ends.add(end);
      from = end + 1;
    }
    return elements.get(elements.size() - 1);
  }

  /** How many elements of the branch are on the other path too. */
  private int shared(String next) {
    int same = 0;
    int most = Math.min(path.length(), next.length());
    while (same < most && path.charAt(same) == next.charAt(same)) {
      same++;
    }
    int depth = ends.size();
    while (depth > 1 && !isOn(next, ends.get(depth - 1), same)) {
      depth--;
    }
    return depth;
  }

  private static boolean isOn(String next, int end, int same) {
    return end <= same && (end == next.length() || next.charAt(end) == '/');
  }
}
