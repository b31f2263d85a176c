package org.leadroad.lifecycle.jdbc;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Skips loudly what needs a PostgreSQL, where there is none. */
final class WithPostgres implements SkipExecutionHook {

  static final String WHY =
      "SKIPPED: there is no PostgreSQL. Set -Dleadroad.postgres=jdbc:postgresql://… ; .ci/postgres"
          + " starts a throw-away one.";

  static boolean isThere() {
    if (Databases.postgresUrl().isEmpty()) {
      System.err.println(WHY);
      return false;
    }
    return true;
  }

  @Override
  public SkipResult shouldBeSkipped(LifecycleContext context) {
    return isThere() ? SkipResult.doNotSkip() : SkipResult.skip(WHY);
  }
}
