/**
 * The road as facts, folded into standings and the lead list.
 *
 * <p>Start with {@link org.leadroad.lifecycle.Book}, or with a {@link
 * org.leadroad.lifecycle.store.RoadStore} to keep one.
 */
module org.leadroad.lifecycle {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.leadroad.core;
  requires transitive org.leadroad.scoring;
  requires de.siegmar.fastcsv;
  requires tools.jackson.core;

  exports org.leadroad.lifecycle;
  exports org.leadroad.lifecycle.agenda;
  exports org.leadroad.lifecycle.handoff;
  exports org.leadroad.lifecycle.party;
  exports org.leadroad.lifecycle.privacy;
  exports org.leadroad.lifecycle.report;
  exports org.leadroad.lifecycle.store;
}
