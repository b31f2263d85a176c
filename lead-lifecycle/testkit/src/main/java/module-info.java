/**
 * Generated facts, roads and books for jqwik properties, and the laws that a store of one's own
 * must keep.
 *
 * <p>Start with {@link org.leadroad.lifecycle.testkit.RoadStoreContract}.
 */
module org.leadroad.lifecycle.testkit {
  requires org.leadroad.core.testkit;
  requires transitive org.leadroad.lifecycle;
  requires transitive net.jqwik.api;
  requires static org.jspecify;

  exports org.leadroad.lifecycle.testkit;

  provides net.jqwik.api.providers.ArbitraryProvider with
      org.leadroad.lifecycle.testkit.RoadArbitraryProvider;
  provides net.jqwik.api.SampleReportingFormat with
      org.leadroad.lifecycle.testkit.RoadFormat;
}
