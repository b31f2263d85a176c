package org.leadroad.lifecycle.testkit;

import java.time.Instant;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;

/** A fact whose place in a road is not known yet. */
@FunctionalInterface
interface Draft {

  /** The fact itself. */
  Fact in(LeadId lead, FactId id, Instant at);
}
