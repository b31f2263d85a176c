package org.leadroad.core.intake;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a scan wants changed in a text, and what it noted, in the order of the text: a change, a
 * note or both at each entry. Grows as it is filled; not thread-safe.
 *
 * <p>Plain arrays, because a hostile text may need a change at every character; who fills them
 * stops when there are too many.
 */
final class Repairs {

  /** Far more than a document has whose meaning is plain. */
  private static final int MOST = 1 << 16;

  private static final int[] NO_NUMBERS = {};
  private static final String[] NO_TEXTS = {};
  private static final ProblemCode[] NO_CODES = {};

  private int size;
  private boolean changing;
  private boolean disguising;
  private int[] at = NO_NUMBERS;
  private int[] length = NO_NUMBERS;
  private int[] element = NO_NUMBERS;
  private @Nullable String[] replacement = NO_TEXTS;
  private @Nullable ProblemCode[] code = NO_CODES;

  /** {@return the number of entries} */
  int size() {
    return size;
  }

  /** {@return whether there are so many that the text is no document} */
  boolean areTooMany() {
    return size > MOST;
  }

  /** {@return the offset of this entry in the text} */
  int at(int entry) {
    return at[entry];
  }

  /** {@return the offset of the element that this entry is in, or -1} */
  int element(int entry) {
    return element[entry];
  }

  /** {@return what was noted at this entry, or null} */
  @Nullable ProblemCode code(int entry) {
    return code[entry];
  }

  /** Notes something without a change. */
  void note(ProblemCode noted, int offset, int inElement) {
    int entry = reserve(offset, 0, inElement);
    code[entry] = noted;
  }

  /** Replaces characters, with a note unless the code is null. */
  void replace(int offset, int count, String by, @Nullable ProblemCode noted, int inElement) {
    decide(reserve(offset, count, inElement), by, noted);
  }

  /** Replaces a character, or a reference to it, by its disguise. */
  void disguise(int offset, int count, int c, @Nullable ProblemCode noted, int inElement) {
    replace(offset, count, XmlChars.disguise(c), noted, inElement);
    disguising = true;
  }

  /** {@return whether any character was disguised} */
  boolean isDisguising() {
    return disguising;
  }

  /** {@return a new entry that neither changes nor notes anything until it is decided} */
  int reserve(int offset, int count, int inElement) {
    if (size == at.length) {
      grow();
    }
    at[size] = offset;
    length[size] = count;
    element[size] = inElement;
    return size++;
  }

  /** Decides a reserved entry. */
  void decide(int entry, String by, @Nullable ProblemCode noted) {
    replacement[entry] = by;
    code[entry] = noted;
    changing = true;
  }

  /** {@return the text with every change made} */
  String apply(String text) {
    if (!changing) {
      return text;
    }
    StringBuilder changed = new StringBuilder(text.length() + 4 * size);
    int done = 0;
    for (int i = 0; i < size; i++) {
      String by = replacement[i];
      if (by != null) {
        changed.append(text, done, at[i]).append(by);
        done = at[i] + length[i];
      }
    }
    return changed.append(text, done, text.length()).toString();
  }

  /** {@return where in the text a character of the changed text came from} */
  int origin(int changedOffset) {
    int shift = 0;
    for (int i = 0; i < size; i++) {
      String by = replacement[i];
      if (by != null) {
        int start = at[i] + shift;
        if (changedOffset < start) {
          break;
        }
        if (changedOffset < start + by.length()) {
          return at[i];
        }
        shift += by.length() - length[i];
      }
    }
    return changedOffset - shift;
  }

  private void grow() {
    int more = Math.max(8, 2 * size);
    at = Arrays.copyOf(at, more);
    length = Arrays.copyOf(length, more);
    element = Arrays.copyOf(element, more);
    replacement = Arrays.copyOf(replacement, more);
    code = Arrays.copyOf(code, more);
  }
}
