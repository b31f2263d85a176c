package org.leadroad.lifecycle.jdbc;

import java.util.List;
import java.util.stream.Stream;

/** The databases that are there to be tried; H2 always is. */
final class Dialects {

  private Dialects() {}

  static Stream<Dialect> there() {
    return WithPostgres.isThere() ? Stream.of(Dialect.values()) : List.of(Dialect.H2).stream();
  }
}
