package org.leadroad.lifecycle;

import org.immutables.value.Value;
import org.leadroad.core.Lead;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.scoring.Temperature;

/**
 * What a fact says happened. Plain data; equal by value. Immutable.
 *
 * <p>What brings its own date comes in by a factory of {@link Fact}; the rest is made here.
 *
 * <pre>{@code
 * Fact rated = Fact.of(FactId.of("r-1"), lead.id(), now, "seller-3", Happening.rated(Temperature.HOT));
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
    CLOSED
  }

  /** {@return which it is} */
  Kind kind();

  /**
   * {@return that somebody of ours reached out, whether or not anybody answered (statements S2,
   * S5)}
   *
   * @param step which of the five steps from lead to prospect
   */
  static Contacted contacted(Step step) {
    return ImmutableHappening.Contacted.of(step);
  }

  /**
   * {@return that somebody judged by hand how warm they are (statement C4)}
   *
   * @param temperature the judgement
   */
  static Rated rated(Temperature temperature) {
    return ImmutableHappening.Rated.of(temperature);
  }

  /**
   * {@return that the cycle came to an end}
   *
   * @param outcome how
   */
  static Closed closed(Outcome outcome) {
    return ImmutableHappening.Closed.of(outcome);
  }

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

  /** Somebody of ours reached out. */
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

  /** Somebody judged by hand how warm they are. */
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
