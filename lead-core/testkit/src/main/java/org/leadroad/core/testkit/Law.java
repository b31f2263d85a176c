package org.leadroad.core.testkit;

import java.util.Locale;

/** The laws of the library's design that a host's own parts could break. */
enum Law {
  WORDS,
  RE_READING,
  NO_HANDSHAKE_NO_CUSTOMER,
  EVIDENCE,
  STRATEGY_ALGEBRA;

  /** Fails with the law's name unless the statement is true. */
  void holds(boolean kept, String statement) {
    if (!kept) {
      throw new AssertionError(
          "law " + name().toLowerCase(Locale.ROOT).replace('_', ' ') + ": " + statement + ".");
    }
  }

  void same(String what, Object expected, Object actual) {
    holds(expected.equals(actual), what + " must be " + expected + ", but was " + actual);
  }
}
