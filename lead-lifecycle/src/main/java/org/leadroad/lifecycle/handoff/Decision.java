package org.leadroad.lifecycle.handoff;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadRow;

/**
 * What a {@link Gate} decided about one lead, and why. Equal by value. Immutable.
 *
 * @param kind what
 * @param row the lead, with the score of that moment
 * @param owner who takes care of it from now on, or did until now
 * @param met the names of the criteria that are met
 * @param unmet the names of those that are not, {@code capacity} among them if nobody has room
 */
public record Decision(
    Kind kind, LeadRow row, Optional<String> owner, List<String> met, List<String> unmet) {

  /** What was decided. */
  public enum Kind {
    /** It goes to an owner. */
    HAND_OVER,
    /** It has an owner, and stays there. */
    STAY,
    /** It has an owner, and is no longer for them. */
    SEND_BACK,
    /** It is not for sales yet, or nobody has room. */
    HOLD_BACK
  }

  /** Copies the lists. */
  public Decision {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(owner, "owner");
    met = List.copyOf(met);
    unmet = List.copyOf(unmet);
  }

  /**
   * {@return what to add to the road: the score of that moment, and the decision with its reasons;
   * nothing where it stays, or is held back for the reasons that its road says already}
   *
   * @param id the name of the decision; that of the score is the same with {@code -judged} behind
   *     it
   * @param by the account that decided
   */
  public List<Fact> facts(FactId id, String by) {
    if (kind == Kind.STAY || (kind == Kind.HOLD_BACK && isHeldBack())) {
      return List.of();
    }
    return List.of(Fact.judged(FactId.of(id + "-judged"), row, by), fact(id, by));
  }

  /** Whether the last decision in the road is the same: who asks every night adds nothing. */
  private boolean isHeldBack() {
    @Nullable Happening last = null;
    for (Fact fact : row.snapshot().road().valid()) {
      switch (fact.what().kind()) {
        case HANDED_OVER, HELD_BACK, SENT_BACK -> last = fact.what();
        default -> {}
      }
    }
    return last instanceof Happening.HeldBack held && held.reasons().equals(unmet);
  }

  private Fact fact(FactId id, String by) {
    var lead = row.snapshot().lead().id();
    var at = row.snapshot().asOf();
    return switch (kind) {
      case HAND_OVER -> Fact.handedOver(id, lead, owner.orElseThrow(), met, at, by);
      case SEND_BACK -> Fact.sentBack(id, lead, unmet.get(0), at, by);
      case STAY, HOLD_BACK -> Fact.heldBack(id, lead, unmet, at, by);
    };
  }
}
