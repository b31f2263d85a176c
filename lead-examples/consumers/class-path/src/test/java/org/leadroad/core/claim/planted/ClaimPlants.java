package org.leadroad.core.claim.planted;

import java.util.Optional;
import org.leadroad.core.evidence.Need;

/** Claims that cross a wall. */
public final class ClaimPlants {

  private ClaimPlants() {}

  /** Crosses. */
  public static final class KnowsEvidence {
    Need need() {
      return Need.NAME;
    }
  }

  /**
   * Carries personal text bare.
   *
   * @param name bare
   */
  public record BareRecord(String name) {}

  /** Gives personal text bare. */
  public interface BareOptional {
    /** {@return bare} */
    Optional<String> name();
  }
}
