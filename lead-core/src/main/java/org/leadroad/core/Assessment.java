package org.leadroad.core;

import java.util.List;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;

/**
 * Every verdict about every claim of a dossier, and the standing that follows. Immutable.
 *
 * @param standing how far these claims carry
 * @param identities a verdict for each identity, in the order of the readings
 * @param intents a verdict for each intent, in the order of the readings
 */
public record Assessment(
    Standing standing, List<Verdict<Identity>> identities, List<Verdict<Intent>> intents) {

  /** Copies the lists. */
  public Assessment {
    identities = List.copyOf(identities);
    intents = List.copyOf(intents);
  }
}
