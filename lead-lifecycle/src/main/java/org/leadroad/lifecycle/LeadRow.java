package org.leadroad.lifecycle;

import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.definition.Definition;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Temperature;

/**
 * One line of the lead list: a lead, what is known of it, what it scores, and what it is called.
 * Made by {@link LeadList}. Equal by value. Immutable.
 */
@Value.Immutable
public sealed interface LeadRow permits ImmutableLeadRow {

  /** {@return its place in the whole list, from 1, also where only part of the list is shown} */
  int place();

  /** {@return all that is known of the lead} */
  Snapshot snapshot();

  /** {@return what it scores, and why} */
  Score score();

  /** {@return what the host's definitions call somebody who stands and scores so} */
  Definition definition();

  /** {@return the temperature that the card's bands computed (statement C3)} */
  default Temperature temperature() {
    return score().temperature();
  }

  /**
   * {@return whether every rule could be asked; if not, score, place and temperature are those of
   * the rest}
   */
  default boolean complete() {
    return score().complete();
  }

  /** {@return the operator's own judgement, if there is one (statement C4)} */
  default Optional<Rating> rating() {
    return snapshot().road().rating();
  }

  /** {@return the mark beside the name, by the operator's rating alone (statement C5)} */
  default Dot dot() {
    return rating().map(rating -> Dot.of(rating.temperature())).orElse(Dot.NOT_RATED);
  }
}
