package org.leadroad.scoring;

/** What is said twice was forgotten once: who narrows something again is told so. */
final class Unset {

  private Unset() {}

  static void require(boolean unset, String what) {
    if (!unset) {
      throw new IllegalStateException(what + " was already set");
    }
  }
}
