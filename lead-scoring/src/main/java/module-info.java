/**
 * Scorecards as trees of rules, and scores as exact, explained ledgers.
 *
 * <p>Start with {@link org.leadroad.scoring.Scorecard}.
 */
module org.leadroad.scoring {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.leadroad.core;
  requires tools.jackson.core;

  exports org.leadroad.scoring;
}
