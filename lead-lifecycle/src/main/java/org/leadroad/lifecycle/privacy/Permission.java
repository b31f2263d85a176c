package org.leadroad.lifecycle.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.FactId;

/**
 * What the leads of one party say to one purpose, taken together: the strictest of what each says.
 * Equal by value. Immutable.
 *
 * @param purpose what for
 * @param state the strictest of the answers; {@link State#UNKNOWN} if there are none
 * @param answers one for each lead, in the order of their ids
 */
public record Permission(Consent.Purpose purpose, State state, List<Answer> answers) {

  /** What users switch on, the later the stricter. Further ones may be added. */
  public enum State {
    /** They agreed, and it holds. */
    GIVEN,
    /** They said nothing of it. */
    UNKNOWN,
    /** They agreed to a wording that is not asked for any more. */
    OUTDATED,
    /** What they last said has ended by itself, or with the erasure of the lead. */
    EXPIRED,
    /** They refused, or took back what they had agreed to. */
    REFUSED
  }

  /**
   * What one lead says.
   *
   * @param lead which
   * @param state what it comes to
   * @param proof what shows it; none if the lead says nothing of it
   */
  public record Answer(LeadId lead, State state, Optional<Proof> proof) {
    /** Refuses null. */
    public Answer {
      Objects.requireNonNull(lead, "lead");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(proof, "proof");
    }
  }

  /**
   * Who wrote down what they said, when they said it, how, and to which wording. Refusing {@link
   * Consent.Purpose#CONTACT} is the proof for every way of contact.
   *
   * @param fact which fact says so
   * @param at when they said so
   * @param by the account that wrote it down
   * @param said what for, how, and which wording they were shown
   */
  public record Proof(FactId fact, Instant at, String by, ConsentProof said) {
    /** Refuses null. */
    public Proof {
      Objects.requireNonNull(fact, "fact");
      Objects.requireNonNull(at, "at");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(said, "said");
    }
  }

  /** Copies the list. */
  public Permission {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(state, "state");
    answers = List.copyOf(answers);
  }

  static Permission of(Consent.Purpose purpose, List<Answer> answers) {
    State strictest =
        answers.stream().map(Answer::state).max(State::compareTo).orElse(State.UNKNOWN);
    return new Permission(purpose, strictest, answers);
  }

  /** {@return whether every lead agreed, and it holds} */
  public boolean isGiven() {
    return state == State.GIVEN;
  }

  /** {@return the leads whose answer is the strictest: on their account it is what it is} */
  public List<LeadId> decisive() {
    return answers.stream().filter(answer -> answer.state() == state).map(Answer::lead).toList();
  }
}
