package org.leadroad.scoring.testkit;

import java.util.function.Supplier;

/** The laws of the library's design that a host's own card could break. */
enum Law {
  LEDGER("ledger"),
  PURITY("purity"),
  NO_HINDSIGHT("no hindsight"),
  TIERS("tiers"),
  COOLING("cooling"),
  RANGE("range"),
  PLAN("plan"),
  DOCUMENT("document"),
  EVERYONE("everyone");

  private final String title;

  Law(String title) {
    this.title = title;
  }

  /** Fails with the law's name unless the statement is true. */
  void holds(boolean kept, Supplier<String> statement) {
    if (!kept) {
      throw new AssertionError("law " + title + ": " + statement.get());
    }
  }

  void same(String what, Object expected, Object actual) {
    holds(
        expected.equals(actual), () -> what + " must be " + expected + ", but was " + actual + ".");
  }
}
