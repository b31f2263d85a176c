package org.leadroad.core;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.claim.Intent;

/**
 * A lead that was qualified: it has a specific need, is actively looking, and an offer of ours can
 * meet it; who they are is not verified (statement P1). Immutable.
 *
 * @param intent the verified intent
 */
public record Prospect(Verified<Intent> intent) implements Standing {

  /** Checks that it is there. */
  public Prospect {
    Objects.requireNonNull(intent, "intent");
  }

  /**
   * {@return the prospect with this intent}
   *
   * @param intent verified, so there is no other way to make one
   */
  public static Prospect of(Verified<Intent> intent) {
    return new Prospect(intent);
  }

  @Override
  public Kind kind() {
    return Kind.PROSPECT;
  }

  @Override
  public List<Lead> leads() {
    return intent.leads();
  }
}
