package org.leadroad.scoring;

/** What a condition says. Failed is in the middle, so that the rest decides where it can. */
enum Answer {
  NO,
  FAILED,
  YES;

  static Answer of(boolean holds) {
    return holds ? YES : NO;
  }

  Answer and(Answer other) {
    return compareTo(other) <= 0 ? this : other;
  }

  Answer or(Answer other) {
    return compareTo(other) >= 0 ? this : other;
  }

  Answer negate() {
    return switch (this) {
      case NO -> YES;
      case FAILED -> FAILED;
      case YES -> NO;
    };
  }
}
