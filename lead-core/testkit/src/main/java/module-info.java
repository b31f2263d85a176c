/**
 * Generated and invented leads for jqwik properties, and the laws that a host's own parts must
 * keep.
 *
 * <p>Start with {@link org.leadroad.core.testkit.LeadArbitraries}.
 */
@SuppressWarnings("module") // The kits that share the arbitraries are compiled later.
module org.leadroad.core.testkit {
  requires transitive org.leadroad.core;
  requires transitive net.jqwik.api;
  requires static org.jspecify;

  exports org.leadroad.core.testkit;
  exports org.leadroad.core.testkit.arbitrary to
      org.leadroad.scoring.testkit,
      org.leadroad.lifecycle.testkit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.leadroad.core.testkit.LeadArbitraryProvider;
  provides net.jqwik.api.SampleReportingFormat with
      org.leadroad.core.testkit.GeneratedFormat;
}
