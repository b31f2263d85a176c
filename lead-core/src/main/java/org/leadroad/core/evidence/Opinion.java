package org.leadroad.core.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.leadroad.core.claim.Confidence;

/**
 * What a strategy answers when asked about one claim. Plain data that anybody may make: an opinion
 * is not yet a verification, only {@link org.leadroad.core.Verification} turns one that holds into
 * that.
 *
 * <p>Equal by value; sets are kept in natural order. Immutable.
 */
public sealed interface Opinion {

  /** What users switch on, from weakest to strongest. */
  enum Kind {
    /** It is not so. */
    DENIED,
    /** Some evidence says yes, some says no. */
    CLASHES,
    /** No answer yet. */
    UNDECIDED,
    /** Something is missing. */
    LACKS,
    /** It is so, as far as this strategy asks. */
    HOLDS
  }

  /** {@return which answer it is} */
  Kind kind();

  /**
   * {@return an opinion that holds on this evidence}
   *
   * @param confidence how sure
   * @param grounds the evidence it rests on; without any it can be part of another opinion, but
   *     verifies nothing
   */
  static Holds holds(Confidence confidence, EvidenceId... grounds) {
    return new Holds(confidence, new TreeSet<>(Arrays.asList(grounds)));
  }

  /**
   * {@return an opinion that misses information}
   *
   * @param needs what nobody gave
   */
  static Lacks lacksInformation(Need... needs) {
    return new Lacks(new TreeSet<>(Arrays.asList(needs)), Set.of());
  }

  /**
   * {@return an opinion that misses evidence}
   *
   * @param needs what nobody brought
   */
  static Lacks lacksEvidence(Need... needs) {
    return new Lacks(Set.of(), new TreeSet<>(Arrays.asList(needs)));
  }

  /** {@return an opinion that somebody should look} */
  static Undecided needsALook() {
    return new Undecided(Doubt.NEEDS_A_LOOK, Set.of());
  }

  /**
   * {@return an opinion that it is not so}
   *
   * @param why the reason
   * @param grounds the evidence it rests on; none when the words themselves show it
   */
  static Denied denied(Denial why, EvidenceId... grounds) {
    return new Denied(why, new TreeSet<>(Arrays.asList(grounds)));
  }

  /**
   * {@return an opinion that evidence contradicts evidence}
   *
   * @param clash what contradicts what
   */
  static Clashes clashes(Clash clash) {
    return new Clashes(Set.of(clash));
  }

  /**
   * The claim holds.
   *
   * @param confidence how sure
   * @param grounds the evidence it rests on
   */
  record Holds(Confidence confidence, Set<EvidenceId> grounds) implements Opinion {
    /** Copies and sorts. */
    public Holds {
      Objects.requireNonNull(confidence, "confidence");
      grounds = sorted(grounds);
    }

    @Override
    public Kind kind() {
      return Kind.HOLDS;
    }
  }

  /**
   * Something is missing; at least one of the two sets says what.
   *
   * @param information not sufficient: what nobody gave
   * @param evidence not verified: what nobody brought; any one of these may do, the strategy's
   *     description says
   */
  record Lacks(Set<Need> information, Set<Need> evidence) implements Opinion {
    /** Copies and sorts. */
    public Lacks {
      information = sorted(information);
      evidence = sorted(evidence);
      if (information.isEmpty() && evidence.isEmpty()) {
        throw new IllegalArgumentException("an opinion that lacks must say what it lacks");
      }
    }

    @Override
    public Kind kind() {
      return Kind.LACKS;
    }
  }

  /**
   * Evidence contradicts evidence.
   *
   * @param clashes what contradicts what; never empty
   */
  record Clashes(Set<Clash> clashes) implements Opinion {
    /** Copies and sorts. */
    public Clashes {
      clashes = sorted(clashes);
      if (clashes.isEmpty()) {
        throw new IllegalArgumentException("an opinion that clashes must say what clashes");
      }
    }

    @Override
    public Kind kind() {
      return Kind.CLASHES;
    }
  }

  /**
   * The claim is denied.
   *
   * @param why the reason
   * @param grounds the evidence it rests on; empty when the words themselves show it
   */
  record Denied(Denial why, Set<EvidenceId> grounds) implements Opinion {
    /** Copies and sorts. */
    public Denied {
      Objects.requireNonNull(why, "why");
      grounds = sorted(grounds);
    }

    @Override
    public Kind kind() {
      return Kind.DENIED;
    }
  }

  /**
   * No answer.
   *
   * @param why the reason
   * @param strategies the names of the strategies that gave none, where the library knows them
   */
  record Undecided(Doubt why, Set<String> strategies) implements Opinion {
    /** Copies and sorts. */
    public Undecided {
      Objects.requireNonNull(why, "why");
      strategies = sorted(strategies);
    }

    @Override
    public Kind kind() {
      return Kind.UNDECIDED;
    }
  }

  private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
