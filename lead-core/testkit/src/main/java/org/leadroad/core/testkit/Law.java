package org.leadroad.core.testkit;

import java.util.function.Supplier;

/** The laws of the library's design that a host's own parts could break. */
enum Law {
  WORDS("words"),
  RE_READING("re-reading"),
  BETTER_READER("better reader"),
  NO_HANDSHAKE_NO_CUSTOMER("no handshake, no customer"),
  EVIDENCE("evidence"),
  STRATEGY_ALGEBRA("strategy algebra");

  private final String title;

  Law(String title) {
    this.title = title;
  }

  /** Fails with the law's name unless the statement is true. */
  void holds(boolean kept, String statement) {
    holds(kept, () -> statement);
  }

  void holds(boolean kept, Supplier<String> statement) {
    if (!kept) {
      throw new AssertionError("law " + title + ": " + statement.get() + ".");
    }
  }

  void same(String what, Object expected, Object actual) {
    holds(expected.equals(actual), () -> what + " must be " + expected + ", but was " + actual);
  }
}
