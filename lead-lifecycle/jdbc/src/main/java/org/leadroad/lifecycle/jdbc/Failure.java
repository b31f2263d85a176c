package org.leadroad.lifecycle.jdbc;

import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/** What a failure of the driver means, by the SQLState that it brings. */
final class Failure {

  private static final Set<String> SETUP =
      Set.of(
          "22001", // too long
          "25006", // read only
          "42501", // not allowed
          "42703", // no such column
          "42P01", // no such table
          "42S02", "42S04", "42S22", "90096", // not allowed, H2
          "90097"); // read only, H2

  /** H2 has this number for locks alone, and the state for other waits, too. */
  private static final int LOCK_TIMEOUT = 50_200;

  private Failure() {}

  /** Another transaction has what this one wanted to add, or a rule of the host's is broken. */
  static boolean isViolation(SQLException failure) {
    return state(failure).startsWith("23");
  }

  /** Of a statement, or of the commit where the database says that it rolled back. */
  static RoadStoreException beforeCommit(SQLException failure) {
    if (SETUP.contains(state(failure))) {
      return new RoadStoreException(
          Reason.SETUP,
          Optional.empty(),
          "the road store is not set up as it should be ("
              + named(failure)
              + "). JdbcRoadStore.check() says what is missing.",
          wordless(failure));
    }
    return new RoadStoreException(
        Reason.UNAVAILABLE,
        Optional.empty(),
        "the database failed before anything was added (" + named(failure) + ")" + cure(failure),
        wordless(failure));
  }

  private static String cure(SQLException failure) {
    boolean waited =
        state(failure).equals("55P03") // lock_timeout of PostgreSQL
            || (state(failure).equals("HYT00") && failure.getErrorCode() == LOCK_TIMEOUT);
    return waited
        ? ": another transaction did not end in time. Try again later; if it is your own, add with"
            + " JdbcRoadStore.of(its connection, …)."
        : ". Try again later.";
  }

  static RoadStoreException ofCommit(Exception failure) {
    if (failure instanceof SQLException told && isRolledBack(state(told))) {
      return beforeCommit(told);
    }
    return new RoadStoreException(
        Reason.OUTCOME_UNKNOWN,
        Optional.empty(),
        "the commit failed ("
            + named(failure)
            + "), so nobody knows whether it was made. Add the same facts again: that is safe.",
        wordless(failure));
  }

  private static boolean isRolledBack(String state) {
    return state.startsWith("23")
        || state.startsWith("25")
        || (state.startsWith("40") && !state.equals("40003"));
  }

  static RoadStoreException corrupt(LeadId lead, long version) {
    return new RoadStoreException(
        Reason.CORRUPT,
        Optional.of(lead),
        "what is stored of lead "
            + lead
            + " at version "
            + version
            + " is not what was written. Restore it from a copy; other roads are not touched.",
        null);
  }

  static RoadStoreException newer(LeadId lead, long version) {
    return new RoadStoreException(
        Reason.NEWER_FORMAT,
        Optional.of(lead),
        "what is stored of lead "
            + lead
            + " at version "
            + version
            + " was written by a newer version of this library. Use that one, or a later.",
        null);
  }

  static RoadStoreException setup(String what) {
    return new RoadStoreException(Reason.SETUP, Optional.empty(), what, null);
  }

  private static String named(Exception failure) {
    return failure instanceof SQLException told
        ? "SQLState " + state(told)
        : failure.getClass().getName();
  }

  static String state(SQLException failure) {
    @Nullable String state = failure.getSQLState();
    return state == null ? "" : state;
  }

  /** Drivers quote statements and values in their messages, so only class, state and place stay. */
  static Throwable wordless(Exception failure) {
    Throwable cause =
        failure instanceof SQLException told
            ? new SQLException(told.getClass().getName(), told.getSQLState(), told.getErrorCode())
            : new IllegalStateException(failure.getClass().getName());
    cause.setStackTrace(failure.getStackTrace());
    return cause;
  }
}
