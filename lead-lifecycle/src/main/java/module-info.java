/**
 * The road as facts, folded into standings and the lead list.
 *
 * <p>Start with {@link org.leadroad.lifecycle.Book}.
 */
module org.leadroad.lifecycle {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires transitive org.leadroad.core;
  requires transitive org.leadroad.scoring;
  requires de.siegmar.fastcsv;

  exports org.leadroad.lifecycle;
}
