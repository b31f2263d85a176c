package org.leadroad.core;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;

/**
 * Every verdict about every claim of a dossier, and the standing that follows. Immutable.
 *
 * @param standing how far these claims carry
 * @param identityVerdicts one for each identity, in the order of the readings
 * @param intentVerdicts one for each intent, in the order of the readings
 */
public record Assessment(
    Standing standing,
    List<Verdict<Identity>> identityVerdicts,
    List<Verdict<Intent>> intentVerdicts) {

  /** Checks that there is a standing and copies the lists. */
  public Assessment {
    Objects.requireNonNull(standing, "standing");
    identityVerdicts = List.copyOf(identityVerdicts);
    intentVerdicts = List.copyOf(intentVerdicts);
  }
}
