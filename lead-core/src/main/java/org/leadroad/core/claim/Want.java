package org.leadroad.core.claim;

import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * One thing that somebody seems to want, or to give in exchange. Equal by kind, text and vehicle.
 * Immutable.
 *
 * <pre>{@code
 * Want.of(Want.Kind.BUY, "un SUV a 7 posti");
 * }</pre>
 */
@Value.Immutable
public sealed interface Want permits ImmutableWant {

  /**
   * What somebody would do with a thing. The names appear in stored data; further ones may be
   * added.
   */
  enum Kind {
    /** Buy it. */
    BUY,
    /** Lease or rent it. */
    LEASE,
    /** Try it before anything else. */
    TEST_DRIVE,
    /** Sell theirs to us. */
    SELL,
    /** Give theirs in part exchange. */
    TRADE_IN,
    /** Know more about it. */
    ASK
  }

  /** {@return what they would do with it} */
  Kind kind();

  /** {@return the thing in words: "2022 Kia Forte EX", "un SUV a 7 posti"; not blank} */
  PersonalText what();

  /** {@return the same in parts, where it is a vehicle and the words told them apart} */
  Optional<Vehicle> vehicle();

  /** {@return where it was read; not part of equality} */
  @Value.Default
  @Value.Auxiliary
  default Provenance provenance() {
    return Provenance.stated();
  }

  /** Refuses words that show nothing. */
  @Value.Check
  default void check() {
    Claims.requireVisible("want", what());
  }

  /**
   * {@return a want that the host states itself}
   *
   * @param kind what they would do with it
   * @param what the thing in words, not blank
   * @throws IllegalArgumentException if that is blank
   */
  static Want of(Kind kind, String what) {
    return of(kind, PersonalText.of(what));
  }

  /**
   * {@return a thing as the words have it; {@link #readFrom} says where}
   *
   * @param kind what they would do with it
   * @param what the thing in words, not blank
   * @throws IllegalArgumentException if that is blank
   */
  static Want of(Kind kind, PersonalText what) {
    return builder().kind(kind).what(what).build();
  }

  /**
   * {@return a vehicle that the host states itself}
   *
   * @param kind what they would do with it
   * @param vehicle its parts; what it is in words follows from them
   */
  static Want of(Kind kind, Vehicle vehicle) {
    return builder().kind(kind).what(vehicle.oneLine()).vehicle(vehicle).build();
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  default Want readFrom(Provenance from) {
    return ((ImmutableWant) this).withProvenance(from);
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableWant.builder();
  }

  /** Collects a want; kind and words are required. Not thread-safe. */
  sealed interface Builder permits ImmutableWant.Builder {
    /**
     * Sets what they would do with it.
     *
     * @param kind required
     * @return this builder
     */
    Builder kind(Want.Kind kind);

    /**
     * Sets the thing in words.
     *
     * @param what not blank
     * @return this builder
     */
    Builder what(PersonalText what);

    /**
     * Sets the same in parts.
     *
     * @param vehicle optional
     * @return this builder
     */
    Builder vehicle(Vehicle vehicle);

    /**
     * Sets where it was read.
     *
     * @param from by default the host states it itself
     * @return this builder
     */
    Builder provenance(Provenance from);

    /**
     * {@return the want}
     *
     * @throws IllegalStateException if kind or words are missing
     * @throws IllegalArgumentException if the words are blank
     */
    Want build();
  }
}
