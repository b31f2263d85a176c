package org.leadroad.core.evidence;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What has to come before a claim can hold: one need, or enough of several (statement L5).
 *
 * <p>Kept in one form, however it was put together: all-of inside all-of and any-of inside any-of
 * are flat, the same need twice is there once, parts are in natural order, and a part that is
 * needed in any case, or that is enough alone, stands outside of a sum. So two that ask for the
 * same in the same parts are equal. Made of codes: nothing personal is in it. Immutable.
 *
 * <pre>{@code
 * Missing missing =
 *     Missing.allOf(
 *         List.of(
 *             Missing.information(Need.NAME),
 *             Missing.anyOf(
 *                 List.of(
 *                     Missing.evidence(Need.of(EvidenceKind.HANDSHAKE)),
 *                     Missing.evidence(Need.of(EvidenceKind.CALL_ANSWERED))))));
 * missing.describe(Locale.ENGLISH); // "name and one of (call answered, handshake)"
 * }</pre>
 */
public sealed interface Missing extends Comparable<Missing> permits Missing.One, Missing.Some {

  /** What users switch on. Further constants may be added. */
  enum Kind {
    /** {@link One}: information that nobody gave. */
    INFORMATION,
    /** {@link One}: evidence that nobody brought. */
    EVIDENCE,
    /** {@link Some}: every part is needed. */
    ALL_OF,
    /** {@link Some}: any one part is enough. */
    ANY_OF,
    /** {@link Some}: parts are needed whose weights make {@link Some#enough()} together. */
    ENOUGH_OF
  }

  /** {@return which sort it is} */
  Kind kind();

  /** {@return every piece of information named anywhere in it, needed in any case or not} */
  default Set<Need> information() {
    return needs(Kind.INFORMATION);
  }

  /** {@return every piece of evidence named anywhere in it, needed in any case or not} */
  default Set<Need> evidence() {
    return needs(Kind.EVIDENCE);
  }

  private Set<Need> needs(Kind kind) {
    if (this instanceof One one) {
      return one.kind() == kind ? Set.of(one.need()) : Set.of();
    }
    return ((Some) this)
        .weights().keySet().stream()
            .flatMap(part -> part.needs(kind).stream())
            .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * {@return it as a sentence for people: {@code name and one of (call answered, handshake)}}
   *
   * <p>Not to be parsed; the words may change. Needs of the host's own are named by their code in
   * every language.
   *
   * @param locale Italian, or any other for English
   */
  String describe(Locale locale);

  /**
   * {@return a piece of information that nobody gave}
   *
   * @param need which
   */
  static Missing information(Need need) {
    return new One(Kind.INFORMATION, need);
  }

  /**
   * {@return a piece of evidence that nobody brought}
   *
   * @param need which
   */
  static Missing evidence(Need need) {
    return new One(Kind.EVIDENCE, need);
  }

  /**
   * {@return that every one of these is needed}
   *
   * @param parts at least one
   * @throws IllegalArgumentException if there is no part
   */
  static Missing allOf(Collection<? extends Missing> parts) {
    return Sums.all(Sums.some(parts));
  }

  /**
   * {@return that any one of these is enough}
   *
   * @param parts at least one
   * @throws IllegalArgumentException if there is no part
   */
  static Missing anyOf(Collection<? extends Missing> parts) {
    return Sums.any(Sums.some(parts));
  }

  /**
   * {@return that so many of these are enough}
   *
   * @param n from 1 to the number of parts
   * @param parts at least one; the same one twice counts twice
   * @throws IllegalArgumentException if n is out of range, or there is no part
   */
  static Missing atLeast(int n, Collection<? extends Missing> parts) {
    return enoughOf(
        n,
        Sums.some(parts).stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting())));
  }

  /**
   * {@return that parts are needed whose weights come to this sum together}
   *
   * @param enough from 1 to the sum of all weights
   * @param weights at least one part, each with a weight from 1
   * @throws IllegalArgumentException if the sum or a weight is out of range, or there is no part
   */
  static Missing enoughOf(long enough, Map<? extends Missing, Long> weights) {
    return Sums.of(enough, new TreeMap<>(weights));
  }

  /** Single needs first, then by sort, needs and weights. */
  @Override
  default int compareTo(Missing other) {
    return Sums.compare(this, other);
  }

  /**
   * One need.
   *
   * @param kind information or evidence
   * @param need which
   */
  record One(Kind kind, Need need) implements Missing {
    /** Checks the sort. */
    public One {
      Objects.requireNonNull(need, "need");
      if (kind != Kind.INFORMATION && kind != Kind.EVIDENCE) {
        throw new IllegalArgumentException(
            "one need must be information or evidence, but was " + kind);
      }
    }

    @Override
    public String describe(Locale locale) {
      return NeedWords.of(need, locale);
    }

    /** {@return the English sentence} */
    @Override
    public String toString() {
      return describe(Locale.ENGLISH);
    }
  }

  /** Several parts, each of them one need or several again. Equal by sum and weights. */
  final class Some implements Missing {

    private final Kind kind;
    private final long enough;
    private final Map<Missing, Long> weights;

    Some(Kind kind, long enough, Map<Missing, Long> weights) {
      this.kind = kind;
      this.enough = enough;
      this.weights = weights;
    }

    @Override
    public Kind kind() {
      return kind;
    }

    /**
     * {@return what the weights of the parts that come have to make together: 1 of any-of, the
     * number of parts of all-of, and n of n-of-m}
     */
    public long enough() {
      return enough;
    }

    /** {@return the parts in natural order with their weights, 1 unless they were weighed} */
    public Map<Missing, Long> weights() {
      return weights;
    }

    @Override
    public String describe(Locale locale) {
      return Sums.sentence(this, locale);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Some that
          && kind == that.kind
          && enough == that.enough
          && weights.equals(that.weights);
    }

    @Override
    public int hashCode() {
      return Objects.hash(kind, enough, weights);
    }

    /** {@return the English sentence} */
    @Override
    public String toString() {
      return describe(Locale.ENGLISH);
    }
  }
}
