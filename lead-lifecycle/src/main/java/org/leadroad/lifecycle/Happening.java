package org.leadroad.lifecycle;

import org.immutables.value.Value;
import org.leadroad.core.Lead;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.scoring.Temperature;

/**
 * What a fact says happened. Plain data; equal by value. Immutable.
 *
 * <p>Made by the factories of {@link Fact}, one for each kind.
 *
 * <pre>{@code
 * if (fact.what() instanceof Happening.Closed closed) {
 *   count(closed.outcome());
 * }
 * }</pre>
 */
@Value.Enclosing
public sealed interface Happening {

  /** What users switch on. The names appear in stored data. */
  enum Kind {
    /** {@link Received}: words came in. */
    RECEIVED,
    /** {@link Contacted}: somebody of ours reached out. */
    CONTACTED,
    /** {@link Observed}: they, or we, did something that counts for a score. */
    OBSERVED,
    /** {@link Evidenced}: something spoke for or against a claim. */
    EVIDENCED,
    /** {@link Rated}: somebody judged how warm they are. */
    RATED,
    /** {@link Closed}: the cycle came to an end. */
    CLOSED,
    /** {@link Withdrawn}: another fact was wrong. */
    WITHDRAWN
  }

  /** {@return which it is} */
  Kind kind();

  /** Words came in. */
  @Value.Immutable
  sealed interface Received extends Happening permits ImmutableHappening.Received {
    /** {@return the words} */
    @Value.Parameter
    Lead lead();

    @Override
    default Kind kind() {
      return Kind.RECEIVED;
    }
  }

  /** Somebody of ours reached out, whether or not anybody answered (statements S2, S5). */
  @Value.Immutable
  sealed interface Contacted extends Happening permits ImmutableHappening.Contacted {
    /** {@return which of the five steps from lead to prospect} */
    @Value.Parameter
    Step step();

    @Override
    default Kind kind() {
      return Kind.CONTACTED;
    }
  }

  /** They, or we, did something that counts for a score. */
  @Value.Immutable
  sealed interface Observed extends Happening permits ImmutableHappening.Observed {
    /** {@return what was done} */
    @Value.Parameter
    Interaction interaction();

    @Override
    default Kind kind() {
      return Kind.OBSERVED;
    }
  }

  /** Something spoke for or against a claim. */
  @Value.Immutable
  sealed interface Evidenced extends Happening permits ImmutableHappening.Evidenced {
    /** {@return what it was} */
    @Value.Parameter
    Evidence evidence();

    @Override
    default Kind kind() {
      return Kind.EVIDENCED;
    }
  }

  /** Somebody judged by hand how warm they are (statement C4). */
  @Value.Immutable
  sealed interface Rated extends Happening permits ImmutableHappening.Rated {
    /** {@return the judgement} */
    @Value.Parameter
    Temperature temperature();

    @Override
    default Kind kind() {
      return Kind.RATED;
    }
  }

  /** The cycle came to an end. */
  @Value.Immutable
  sealed interface Closed extends Happening permits ImmutableHappening.Closed {
    /** {@return how it ended} */
    @Value.Parameter
    Outcome outcome();

    @Override
    default Kind kind() {
      return Kind.CLOSED;
    }
  }

  /** Another fact of the same lead was wrong: it counts for nothing, as if never said. */
  @Value.Immutable
  sealed interface Withdrawn extends Happening permits ImmutableHappening.Withdrawn {
    /** {@return which fact was wrong; a withdrawal may be, too} */
    @Value.Parameter
    FactId wrong();

    @Override
    default Kind kind() {
      return Kind.WITHDRAWN;
    }
  }

  /** The five steps on the way from lead to prospect (statement P3). */
  enum Step {
    /** Find out whether there is a need. */
    QUALIFY,
    /** Reach them by mail, telephone or in person. */
    MAKE_CONTACT,
    /** Ask for role, needs and goals. */
    COLLECT_INFORMATION,
    /** Present a solution. */
    PRESENT_SOLUTION,
    /** Follow up and answer doubts. */
    FOLLOW_UP
  }

  /** How a cycle ended. */
  enum Outcome {
    /** They bought. */
    WON,
    /** They did not. */
    LOST,
    /** There was nobody, or nothing meant. */
    JUNK
  }
}
