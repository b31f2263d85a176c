package org.leadroad.core.evidence.planted;

import org.leadroad.core.Lead;

/** Evidence that crosses a wall. */
public final class EvidencePlants {

  private EvidencePlants() {}

  /** Looks at a lead. */
  public static final class KnowsReadings {
    int words(Lead lead) {
      return lead.words().size();
    }
  }
}
