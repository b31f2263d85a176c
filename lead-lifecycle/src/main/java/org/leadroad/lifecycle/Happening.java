package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Objects;
import org.leadroad.core.Lead;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.LeadId;
import org.leadroad.scoring.Temperature;

/** What a fact says happened. Plain data; equal by value. */
public sealed interface Happening {

  /** What users switch on. The names appear in stored data. */
  enum Kind {
    /** Words came in. */
    RECEIVED,
    /** Somebody of ours reached out. */
    CONTACTED,
    /** They, or we, did something that counts for a score. */
    OBSERVED,
    /** Something spoke for or against a claim. */
    EVIDENCED,
    /** Somebody judged how warm they are. */
    RATED,
    /** The cycle came to an end. */
    CLOSED
  }

  /** {@return which it is} */
  Kind kind();

  /**
   * {@return whether this can have happened to that lead at that instant, as far as it says itself}
   *
   * @param lead whose road
   * @param happened when
   */
  default boolean agreesWith(LeadId lead, Instant happened) {
    return true;
  }

  /**
   * Words came in.
   *
   * @param lead the words
   */
  record Received(Lead lead) implements Happening {
    /** Checks that it is there. */
    public Received {
      Objects.requireNonNull(lead, "lead");
    }

    @Override
    public boolean agreesWith(LeadId of, Instant happened) {
      return lead.id().equals(of) && lead.receivedAt().equals(happened);
    }

    @Override
    public Kind kind() {
      return Kind.RECEIVED;
    }
  }

  /**
   * Somebody of ours reached out, whether or not anybody answered (statements S2, S5).
   *
   * @param step which of the five steps from lead to prospect
   */
  record Contacted(Step step) implements Happening {
    /** Checks that it is there. */
    public Contacted {
      Objects.requireNonNull(step, "step");
    }

    @Override
    public Kind kind() {
      return Kind.CONTACTED;
    }
  }

  /**
   * They, or we, did something that counts for a score.
   *
   * @param interaction what was done
   */
  record Observed(Interaction interaction) implements Happening {
    /** Checks that it is there. */
    public Observed {
      Objects.requireNonNull(interaction, "interaction");
    }

    @Override
    public boolean agreesWith(LeadId of, Instant happened) {
      return interaction.at().equals(happened);
    }

    @Override
    public Kind kind() {
      return Kind.OBSERVED;
    }
  }

  /**
   * Something spoke for or against a claim.
   *
   * @param evidence what it was
   */
  record Evidenced(Evidence evidence) implements Happening {
    /** Checks that it is there. */
    public Evidenced {
      Objects.requireNonNull(evidence, "evidence");
    }

    @Override
    public boolean agreesWith(LeadId of, Instant happened) {
      return evidence.at().equals(happened) && evidence.about().about().contains(of);
    }

    @Override
    public Kind kind() {
      return Kind.EVIDENCED;
    }
  }

  /**
   * Somebody judged by hand how warm they are (statement C4).
   *
   * @param temperature the judgement
   */
  record Rated(Temperature temperature) implements Happening {
    /** Checks that it is there. */
    public Rated {
      Objects.requireNonNull(temperature, "temperature");
    }

    @Override
    public Kind kind() {
      return Kind.RATED;
    }
  }

  /**
   * The cycle came to an end.
   *
   * @param outcome how
   */
  record Closed(Outcome outcome) implements Happening {
    /** Checks that it is there. */
    public Closed {
      Objects.requireNonNull(outcome, "outcome");
    }

    @Override
    public Kind kind() {
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
