package org.leadroad.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.evidence.Opinion;

/**
 * Judges one claim: do these words reasonably represent an identity, an intent, one and the same
 * party (statement L7)?
 *
 * <p>Intended to be implemented by hosts, as a lambda through {@link #of} or as a class. A strategy
 * is pure: it looks at the dossier and at nothing else; what touches the world happens before, in
 * the host, and comes in as dated evidence. It answers with an {@link Opinion}; it cannot make a
 * customer, only {@link Verification} can. One that throws or answers null is taken as undecided
 * and named. It runs on the caller's thread, and nothing here ends one that never answers: a host
 * that must not wait asks on an executor of its own, with a deadline.
 *
 * <p>The composites here order answers by strength: denied, clashes, undecided, lacks, holds. There
 * is no empty composite: nothing verifies by default. A strategy is <em>monotone</em> if more
 * supporting evidence never weakens its answer (law <em>evidence</em>). All-of keeps that whatever
 * its parts; any-of, n-of-m and weights without a band keep it if no part lets support take back a
 * denial or a clash, as {@link #firstDecided} may and no single ready check does.
 *
 * <pre>{@code
 * VerificationStrategy<Identity> who =
 *     VerificationStrategy.allOf("showroom/1", IdentityChecks.reachable(), IdentityChecks.handshake());
 * }</pre>
 *
 * @param <C> the kind of claim it judges
 */
public interface VerificationStrategy<C extends Claim> {

  /** {@return name and version, kept in every verdict: {@code handshake/1}} */
  String name();

  /**
   * {@return what it thinks of one claim}
   *
   * @param claim the claim
   * @param dossier all that may be looked at
   */
  Opinion judge(C claim, Dossier dossier);

  /**
   * The part of a strategy that is worth a lambda.
   *
   * @param <C> the kind of claim it judges
   */
  @FunctionalInterface
  interface Judge<C extends Claim> {
    /**
     * {@return what it thinks of one claim}
     *
     * @param claim the claim
     * @param dossier all that may be looked at
     */
    Opinion judge(C claim, Dossier dossier);
  }

  /**
   * {@return a strategy with this name that judges like this}
   *
   * @param name name and version
   * @param judge pure
   * @param <C> the kind of claim
   */
  static <C extends Claim> VerificationStrategy<C> of(String name, Judge<? super C> judge) {
    return new Composites.Named<>(name, judge);
  }

  /**
   * {@return a strategy that holds when all parts do, and otherwise says the weakest answer of any}
   *
   * <p>Associative, commutative and idempotent in outcome. Needs, clashes and grounds of parts with
   * the same answer are put together.
   *
   * @param name name and version
   * @param first at least one
   * @param more any number
   * @param <C> the kind of claim
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read, and only by list().
  static <C extends Claim> VerificationStrategy<C> allOf(
      String name, VerificationStrategy<? super C> first, VerificationStrategy<? super C>... more) {
    return new Composites.AllOf<>(name, list(first, more));
  }

  /**
   * {@return the same as {@link #allOf(String, VerificationStrategy, VerificationStrategy[])} with
   * the parts one by one}
   *
   * @param name name and version
   * @param parts at least one
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if there is no part
   */
  static <C extends Claim> VerificationStrategy<C> allOf(
      String name, Collection<? extends VerificationStrategy<? super C>> parts) {
    return new Composites.AllOf<>(name, some(parts));
  }

  /**
   * {@return a strategy that holds when any part does}
   *
   * <p>Says the strongest answer of any, but where one holds and another denies or clashes, it
   * clashes; and where none holds and one denies, it denies. Associative, commutative and
   * idempotent in outcome.
   *
   * @param name name and version
   * @param first at least one
   * @param more any number
   * @param <C> the kind of claim
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read, and only by list().
  static <C extends Claim> VerificationStrategy<C> anyOf(
      String name, VerificationStrategy<? super C> first, VerificationStrategy<? super C>... more) {
    return new Composites.AnyOf<>(name, list(first, more));
  }

  /**
   * {@return the same as {@link #anyOf(String, VerificationStrategy, VerificationStrategy[])} with
   * the parts one by one}
   *
   * @param name name and version
   * @param parts at least one
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if there is no part
   */
  static <C extends Claim> VerificationStrategy<C> anyOf(
      String name, Collection<? extends VerificationStrategy<? super C>> parts) {
    return new Composites.AnyOf<>(name, some(parts));
  }

  /**
   * {@return a strategy that holds when at least n parts do}
   *
   * <p>With n = 1 it is {@link #anyOf}, with all parts {@link #allOf}. In between, a part that
   * denies or clashes next to enough that hold makes a clash; and where too few hold, it says the
   * n-th strongest answer.
   *
   * @param name name and version
   * @param n from 1 to the number of parts
   * @param first at least one
   * @param more any number
   * @param <C> the kind of claim
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read, and only by list().
  static <C extends Claim> VerificationStrategy<C> atLeast(
      String name,
      int n,
      VerificationStrategy<? super C> first,
      VerificationStrategy<? super C>... more) {
    return atLeast(name, n, list(first, more));
  }

  /**
   * {@return the same as {@link #atLeast(String, int, VerificationStrategy,
   * VerificationStrategy[])} with the parts one by one}
   *
   * @param name name and version
   * @param n from 1 to the number of parts
   * @param parts at least one
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if there is no part, or n is out of range
   */
  static <C extends Claim> VerificationStrategy<C> atLeast(
      String name, int n, Collection<? extends VerificationStrategy<? super C>> parts) {
    List<VerificationStrategy<? super C>> list = some(parts);
    if (n < 1 || n > list.size()) {
      throw new IllegalArgumentException(
          "n must be between 1 and " + list.size() + ", but was " + n);
    }
    return new Composites.AtLeast<>(name, n, list);
  }

  /**
   * {@return a strategy that answers like the first part that holds, clashes or denies}
   *
   * <p>If none does, like all of them together in {@link #anyOf}. What an earlier part found to
   * hold is not shaken by a later one: put first what settles the matter. So support for an earlier
   * part does take back what a later one denied.
   *
   * @param name name and version
   * @param first asked first
   * @param more asked in this order
   * @param <C> the kind of claim
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // Only read, and only by list().
  static <C extends Claim> VerificationStrategy<C> firstDecided(
      String name, VerificationStrategy<? super C> first, VerificationStrategy<? super C>... more) {
    return new Composites.FirstDecided<>(name, list(first, more));
  }

  /**
   * {@return the same as {@link #firstDecided(String, VerificationStrategy,
   * VerificationStrategy[])} with the parts one by one}
   *
   * @param name name and version
   * @param parts at least one, asked in this order
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if there is no part
   */
  static <C extends Claim> VerificationStrategy<C> firstDecided(
      String name, Collection<? extends VerificationStrategy<? super C>> parts) {
    return new Composites.FirstDecided<>(name, some(parts));
  }

  /**
   * {@return a builder of a strategy that weighs its parts}
   *
   * @param name name and version
   * @param <C> the kind of claim
   */
  static <C extends Claim> Weighing<C> weighted(String name) {
    return new Weighing<>(name);
  }

  /**
   * {@return a strategy that asks one about persons and another about companies}
   *
   * @param name name and version
   * @param person asked about a {@link Person}
   * @param company asked about a {@link Company}
   */
  static VerificationStrategy<Identity> forEach(
      String name,
      VerificationStrategy<? super Person> person,
      VerificationStrategy<? super Company> company) {
    return new Composites.ForEach(name, person, company);
  }

  private static <C extends Claim> List<VerificationStrategy<? super C>> list(
      VerificationStrategy<? super C> first, VerificationStrategy<? super C>[] more) {
    List<VerificationStrategy<? super C>> parts = new ArrayList<>();
    parts.add(first);
    parts.addAll(Arrays.asList(more));
    return List.copyOf(parts);
  }

  private static <C extends Claim> List<VerificationStrategy<? super C>> some(
      Collection<? extends VerificationStrategy<? super C>> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("parts must not be empty: nothing verifies by default");
    }
    return List.copyOf(parts);
  }
}
