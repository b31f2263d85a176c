package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadroad.core.Lead;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Money;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
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
    /** {@link Judged}: somebody asked where the lead stands, and was answered. */
    JUDGED,
    /** {@link HandedOver}: somebody is to take care of it from now on. */
    HANDED_OVER,
    /** {@link HeldBack}: it was not handed over. */
    HELD_BACK,
    /** {@link SentBack}: whoever was to take care of it will not. */
    SENT_BACK,
    /** {@link Promised}: we said that we would be in touch by some day. */
    PROMISED,
    /** {@link Linked}: another lead is of the same party. */
    LINKED,
    /** {@link Unlinked}: another lead is not of the same party after all. */
    UNLINKED,
    /** {@link Consented}: they agreed to something, or no longer do. */
    CONSENTED,
    /** {@link Noted}: something that only the host knows the meaning of. */
    NOTED,
    /** {@link Closed}: the cycle came to an end. */
    CLOSED,
    /** {@link Withdrawn}: another fact was wrong. */
    WITHDRAWN,
    /** {@link Erased}: all words of the road were deleted. */
    ERASED,
    /** {@link Forgotten}: the words about another lead were deleted. */
    FORGOTTEN
  }

  /** {@return which it is} */
  Kind kind();

  /** Words came in. */
  @Value.Immutable
  sealed interface Received extends Happening permits ImmutableHappening.Received {
    /** {@return the words} */
    @Value.Parameter
    Lead lead();

    /**
     * {@return what we call the source in reports: a name of ours, never the sender's words, so
     * that it stays when those are deleted}
     */
    @Value.Parameter
    String source();

    /** Checks the name of the source. */
    @Value.Check
    default void check() {
      Checks.name("source", source());
    }

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

  /** Somebody asked where the lead stands, and this was the answer (statement S1). */
  @Value.Immutable
  sealed interface Judged extends Happening permits ImmutableHappening.Judged {
    /** {@return the answer, as it was given} */
    @Value.Parameter
    Judgement judgement();

    @Override
    default Kind kind() {
      return Kind.JUDGED;
    }
  }

  /** Somebody is to take care of the lead from now on (statement G6). */
  @Value.Immutable
  sealed interface HandedOver extends Happening permits ImmutableHappening.HandedOver {
    /** {@return who: an id of the host's, not a person's name} */
    @Value.Parameter
    String owner();

    /** {@return the names of the criteria that were met; empty if somebody just decided so} */
    @Value.Parameter
    List<String> reasons();

    /** Checks the owner and the names. */
    @Value.Check
    default void check() {
      Checks.identifier("owner", owner());
      reasons().forEach(reason -> Checks.kebab("reason", reason));
    }

    @Override
    default Kind kind() {
      return Kind.HANDED_OVER;
    }
  }

  /** It was not handed over, and this is why (statement G6). */
  @Value.Immutable
  sealed interface HeldBack extends Happening permits ImmutableHappening.HeldBack {
    /** {@return the names of the criteria that were not met; never empty} */
    @Value.Parameter
    List<String> reasons();

    /** Checks that there is a reason, and the names. */
    @Value.Check
    default void check() {
      if (reasons().isEmpty()) {
        throw new IllegalArgumentException("what is held back must have a reason");
      }
      reasons().forEach(reason -> Checks.kebab("reason", reason));
    }

    @Override
    default Kind kind() {
      return Kind.HELD_BACK;
    }
  }

  /** Whoever was to take care of the lead will not. */
  @Value.Immutable
  sealed interface SentBack extends Happening permits ImmutableHappening.SentBack {
    /** {@return why, such as {@code not-warm-enough}} */
    @Value.Parameter
    String reason();

    /** Checks the reason. */
    @Value.Check
    default void check() {
      Checks.kebab("reason", reason());
    }

    @Override
    default Kind kind() {
      return Kind.SENT_BACK;
    }
  }

  /** We said that we would be in touch by some day (statement G7). */
  @Value.Immutable
  sealed interface Promised extends Happening permits ImmutableHappening.Promised {
    /** {@return by when} */
    @Value.Parameter
    Instant due();

    @Override
    default Kind kind() {
      return Kind.PROMISED;
    }
  }

  /** Another lead is of the same party: an assertion that a strategy verified. */
  @Value.Immutable
  sealed interface Linked extends Happening permits ImmutableHappening.Linked {
    /** {@return the other lead} */
    @Value.Parameter
    LeadId other();

    /** {@return name and version of the strategy that held the two to be one} */
    @Value.Parameter
    String strategy();

    /** {@return the evidence that it named} */
    @Value.Parameter
    Set<EvidenceId> grounds();

    /** Checks the name. */
    @Value.Check
    default void check() {
      Checks.name("strategy", strategy());
    }

    @Override
    default Kind kind() {
      return Kind.LINKED;
    }
  }

  /** Another lead is not of the same party after all. */
  @Value.Immutable
  sealed interface Unlinked extends Happening permits ImmutableHappening.Unlinked {
    /** {@return the other lead} */
    @Value.Parameter
    LeadId other();

    @Override
    default Kind kind() {
      return Kind.UNLINKED;
    }
  }

  /** They agreed to something, or no longer do. */
  @Value.Immutable
  sealed interface Consented extends Happening permits ImmutableHappening.Consented {
    /** {@return the proof of what they said} */
    @Value.Parameter
    ConsentProof proof();

    @Override
    default Kind kind() {
      return Kind.CONSENTED;
    }
  }

  /** Something that only the host knows the meaning of. */
  @Value.Immutable
  sealed interface Noted extends Happening permits ImmutableHappening.Noted {
    /** {@return what sort of thing it is, such as {@code test-drive-booked}} */
    @Value.Parameter
    String type();

    /** {@return what else is known of it, by name; deleted with the words; unmodifiable} */
    @Value.Parameter
    Map<String, PersonalText> details();

    /** Checks the names. */
    @Value.Check
    default void check() {
      Checks.kebab("note type", type());
      details().keySet().forEach(name -> Checks.kebab("detail", name));
    }

    @Override
    default Kind kind() {
      return Kind.NOTED;
    }
  }

  /** The cycle came to an end. */
  @Value.Immutable
  sealed interface Closed extends Happening permits ImmutableHappening.Closed {
    /** {@return how it ended} */
    @Value.Parameter
    Outcome outcome();

    /** {@return what was bought is worth; only where they bought} */
    @Value.Parameter
    Optional<Money> value();

    /** Refuses a value of what was not bought. */
    @Value.Check
    default void check() {
      if (value().isPresent() && outcome() != Outcome.WON) {
        throw new IllegalArgumentException(
            "only what was won has a value, but the outcome was " + outcome());
      }
    }

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

  /**
   * All words of the road were deleted: a receipt, without a word in it. Nothing with words can be
   * added to the road afterwards; a new enquiry is a new lead.
   */
  @Value.Immutable(singleton = true)
  sealed interface Erased extends Happening permits ImmutableHappening.Erased {
    @Override
    default Kind kind() {
      return Kind.ERASED;
    }
  }

  /**
   * The words about another lead were deleted from this road: evidence says of what sort it was and
   * when, and no longer what the other lead said. A receipt, without a word in it.
   */
  @Value.Immutable
  sealed interface Forgotten extends Happening permits ImmutableHappening.Forgotten {
    /** {@return the other lead} */
    @Value.Parameter
    LeadId other();

    @Override
    default Kind kind() {
      return Kind.FORGOTTEN;
    }
  }

  /** The five steps on the way from lead to prospect (statement P3). */
  enum Step {
    /** Find out whether there is a need. */
    QUALIFY("asked whether they have a need", "chiesto se hanno un bisogno"),
    /** Reach them by mail, telephone or in person. */
    MAKE_CONTACT("made contact with them", "preso contatto con loro"),
    /** Ask for role, needs and goals. */
    COLLECT_INFORMATION("asked for role, needs and goals", "chiesto ruolo, bisogni e obiettivi"),
    /** Present a solution. */
    PRESENT_SOLUTION("presented a solution", "presentato una soluzione"),
    /** Follow up and answer doubts. */
    FOLLOW_UP("followed up and answered doubts", "dato seguito e risposto ai dubbi");

    private final String english;
    private final String italian;

    Step(String english, String italian) {
      this.english = english;
      this.italian = italian;
    }

    /**
     * {@return the definition of whoever this step was taken with, for a list of the host's own:
     * the steps in their order make the way from lead to prospect a {@link
     * org.leadroad.lifecycle.report.Funnel}}
     */
    public Definition definition() {
      return Definition.of(name(), "we have " + english, situation -> situation.marked(name()))
          .named(Locale.ITALIAN, italian)
          .explained(Locale.ITALIAN, "abbiamo " + italian);
    }
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
