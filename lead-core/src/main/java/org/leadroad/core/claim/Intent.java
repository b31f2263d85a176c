package org.leadroad.core.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.leadroad.core.words.LeadId;

/**
 * What somebody seems to want, in exchange for what, when and for how much (statements L1, P1).
 *
 * <pre>{@code
 * Intent suv = Intent.builder()
 *     .about(lead.id())
 *     .want(Want.of(Want.Kind.BUY, "un SUV a 7 posti"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Intent extends Claim permits ImmutableIntent {

  @Override
  default Kind kind() {
    return Kind.INTENT;
  }

  @Override
  Set<LeadId> about();

  /** {@return what is wanted, in the order of the words} */
  List<Want> wants();

  /** {@return what is offered in exchange, in the order of the words} */
  List<Want> offers();

  /** {@return when, where something was said about it} */
  Optional<Timeframe> when();

  /** {@return for how much, where something was said about it} */
  Optional<Budget> budget();

  /** {@return what kind of request it is, where that could be told (C3)} */
  Optional<Request> request();

  /** Refuses an intent about no lead. */
  @Value.Check
  default void check() {
    Claims.requireAbout("intent", about());
  }

  /**
   * {@return the same intent for these things and no others}
   *
   * @param wants in order
   */
  Intent withWants(Iterable<? extends Want> wants);

  /**
   * {@return the same intent with these things offered in exchange and no others}
   *
   * @param offers in order
   */
  Intent withOffers(Iterable<? extends Want> offers);

  /**
   * {@return the same intent at this time}
   *
   * @param when instead of one that is there
   */
  Intent withWhen(Timeframe when);

  /**
   * {@return the same intent for so much}
   *
   * @param budget instead of one that is there
   */
  Intent withBudget(Budget budget);

  /**
   * {@return the same intent of this kind of request}
   *
   * @param request instead of one that is there
   */
  Intent withRequest(Request request);

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableIntent.builder();
  }

  /** Collects an intent; at least one lead is required. Not thread-safe. */
  sealed interface Builder permits ImmutableIntent.Builder {
    /**
     * Adds a lead that this intent is in.
     *
     * @param lead at least one
     * @return this builder
     */
    Builder about(LeadId lead);

    /**
     * Adds leads that this intent is in.
     *
     * @param leads in any order
     * @return this builder
     */
    Builder about(Iterable<? extends LeadId> leads);

    /**
     * Adds something wanted after those already there.
     *
     * @param want the thing
     * @return this builder
     */
    Builder want(Want want);

    /**
     * Adds things wanted after those already there.
     *
     * @param wants the things, in order
     * @return this builder
     */
    Builder wants(Iterable<? extends Want> wants);

    /**
     * Adds something offered in exchange after those already there.
     *
     * @param offer the thing
     * @return this builder
     */
    Builder offer(Want offer);

    /**
     * Adds things offered in exchange after those already there.
     *
     * @param offers the things, in order
     * @return this builder
     */
    Builder offers(Iterable<? extends Want> offers);

    /**
     * Sets when.
     *
     * @param when optional
     * @return this builder
     */
    Builder when(Timeframe when);

    /**
     * Sets for how much.
     *
     * @param budget optional
     * @return this builder
     */
    Builder budget(Budget budget);

    /**
     * Sets what kind of request it is.
     *
     * @param request optional
     * @return this builder
     */
    Builder request(Request request);

    /**
     * {@return the intent}
     *
     * @throws IllegalStateException if no lead was given
     */
    Intent build();
  }
}
