package org.leadroad.lifecycle;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.Standing;
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
   * {@return whether the marks of the policy and every definition could be asked; if not, {@link
   * #definition()} is the last of the rest that holds}
   */
  boolean definitionComplete();

  /**
   * {@return whether everything could be asked: the reader, every rule, every definition; if not,
   * the row says what the rest says}
   */
  default boolean complete() {
    return snapshot().complete() && score().complete() && definitionComplete();
  }

  /** {@return where everybody stands whom the words name: a couple has two} */
  default List<Standing> standings() {
    return snapshot().assessment().standings();
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
