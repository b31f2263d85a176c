package org.leadroad.core;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.claim.Intent;

/**
 * A lead that was qualified: it has a specific need, is actively looking, and an offer of ours can
 * meet it; who they are is not verified (statement P1). Equal by value. Immutable.
 */
public final class Prospect implements Standing {

  private final Verified<Intent> intent;

  private Prospect(Verified<Intent> intent) {
    this.intent = Objects.requireNonNull(intent, "intent");
  }

  /**
   * {@return the prospect with this intent}
   *
   * @param intent verified, so there is no other way to make one
   */
  public static Prospect of(Verified<Intent> intent) {
    return new Prospect(intent);
  }

  /** {@return the verified intent} */
  public Verified<Intent> intent() {
    return intent;
  }

  @Override
  public Kind kind() {
    return Kind.PROSPECT;
  }

  @Override
  public List<Lead> leads() {
    return intent.leads();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Prospect that && intent.equals(that.intent);
  }

  @Override
  public int hashCode() {
    return intent.hashCode();
  }

  /** {@return what the verdict says} */
  @Override
  public String toString() {
    return "Prospect[intent=" + intent + "]";
  }
}
