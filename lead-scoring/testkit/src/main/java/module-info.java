/**
 * Generated scorecards and profiles for jqwik properties, the laws that a host's own card must
 * keep, and a verifier for its rules.
 *
 * <p>Start with {@link org.leadroad.scoring.testkit.ScorecardContract}.
 */
module org.leadroad.scoring.testkit {
  requires org.leadroad.core.testkit;
  requires transitive org.leadroad.scoring;
  requires transitive net.jqwik.api;
  requires static org.jspecify;

  exports org.leadroad.scoring.testkit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.leadroad.scoring.testkit.ScoringArbitraryProvider;
  provides net.jqwik.api.SampleReportingFormat with
      org.leadroad.scoring.testkit.ScoringFormat;
}
