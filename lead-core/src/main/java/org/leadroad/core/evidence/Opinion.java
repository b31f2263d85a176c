package org.leadroad.core.evidence;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leadroad.core.claim.Confidence;

/**
 * What a strategy answers when asked about one claim. Plain data that anybody may make: an opinion
 * is not yet a verification, only {@link org.leadroad.core.Verification} turns one that holds into
 * that.
 *
 * <p>Strategies make one by the factories, of the evidence that they saw; a stored one, which has
 * ids alone, is made again by the constructors. Equal by value; sets are kept in natural order.
 * Immutable.
 */
public sealed interface Opinion {

  /** What users switch on, from weakest to strongest. Further constants may be added. */
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
   * {@return it as a sentence for people: {@code holds, certain, on visit-17}}
   *
   * <p>Not to be parsed; the words may change. Evidence is named by its id.
   *
   * @param locale Italian, or any other for English
   */
  default String describe(Locale locale) {
    return OpinionWords.of(this, locale);
  }

  /**
   * {@return an opinion that holds on this evidence}
   *
   * @param confidence how sure
   * @param grounds the evidence it rests on; without any it can be part of another opinion, but
   *     verifies nothing
   */
  static Holds holds(Confidence confidence, Evidence... grounds) {
    return holds(confidence, Arrays.asList(grounds));
  }

  /**
   * {@return an opinion that holds on this evidence}
   *
   * @param confidence how sure
   * @param grounds the evidence it rests on
   */
  static Holds holds(Confidence confidence, Collection<Evidence> grounds) {
    return new Holds(confidence, ids(grounds));
  }

  /**
   * {@return an opinion that misses information, all of it}
   *
   * @param needs what nobody gave; at least one
   */
  static Lacks lacksInformation(Need... needs) {
    return lacks(Missing.allOf(Arrays.stream(needs).map(Missing::information).toList()));
  }

  /**
   * {@return an opinion that misses evidence, all of it}
   *
   * @param needs what nobody brought; at least one
   */
  static Lacks lacksEvidence(Need... needs) {
    return lacks(Missing.allOf(Arrays.stream(needs).map(Missing::evidence).toList()));
  }

  /**
   * {@return an opinion that misses something: {@code Missing.anyOf(…)} where one of several is
   * enough}
   *
   * @param missing what has to come
   */
  static Lacks lacks(Missing missing) {
    return new Lacks(missing);
  }

  /** {@return an opinion that somebody should look} */
  static Undecided needsALook() {
    return new Undecided(Doubt.NEEDS_A_LOOK, Set.of());
  }

  /** {@return an opinion of a strategy whose question does not apply to such a claim} */
  static Undecided noAnswer() {
    return new Undecided(Doubt.NO_ANSWER, Set.of());
  }

  /**
   * {@return an opinion that it is not so}
   *
   * @param why the reason
   * @param grounds the evidence it rests on; none when the words themselves show it
   */
  static Denied denied(Denial why, Evidence... grounds) {
    return denied(why, Arrays.asList(grounds));
  }

  /**
   * {@return an opinion that it is not so}
   *
   * @param why the reason
   * @param grounds the evidence it rests on
   */
  static Denied denied(Denial why, Collection<Evidence> grounds) {
    return new Denied(why, ids(grounds));
  }

  /**
   * {@return an opinion that evidence contradicts evidence}
   *
   * @param supporting the evidence for the claim
   * @param contradicting the evidence against it
   */
  static Clashes clashes(Collection<Evidence> supporting, Collection<Evidence> contradicting) {
    return clashes(Clash.of(ids(supporting), ids(contradicting)));
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
   * Something is missing.
   *
   * @param missing what has to come before the claim can hold, as far as this strategy asks
   */
  record Lacks(Missing missing) implements Opinion {
    /** Checks that it is there. */
    public Lacks {
      Objects.requireNonNull(missing, "missing");
    }

    /** {@return not sufficient: the information it names, some of which may be enough} */
    public Set<Need> information() {
      return missing.information();
    }

    /** {@return not verified: the evidence it names, some of which may be enough} */
    public Set<Need> evidence() {
      return missing.evidence();
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

  private static Set<EvidenceId> ids(Collection<Evidence> evidence) {
    return evidence.stream().map(Evidence::id).collect(Collectors.toSet());
  }

  private static <T extends Comparable<? super T>> SortedSet<T> sorted(Collection<T> values) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }
}
