package org.leadroad.core.claim;

import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/**
 * One thing that somebody seems to want, or to give in exchange. Equal by kind, text and vehicle.
 * Immutable.
 *
 * @param kind what they would do with it
 * @param what the thing in words: "2022 Kia Forte EX", "un SUV a 7 posti"; not blank
 * @param vehicle the same in parts, where it is a vehicle and the words told them apart
 * @param provenance where it was read; not part of equality
 */
public record Want(Kind kind, PersonalText what, Optional<Vehicle> vehicle, Provenance provenance) {

  /**
   * What somebody would do with a thing. The names appear in stored data; further ones may be
   * added.
   */
  public enum Kind {
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

  /** Checks that something is wanted. */
  public Want {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(what, "what");
    Objects.requireNonNull(vehicle, "vehicle");
    Objects.requireNonNull(provenance, "provenance");
    if (what.isBlank()) {
      throw new IllegalArgumentException("a want must not be blank; leave it out instead");
    }
  }

  /**
   * A thing that nobody has told apart.
   *
   * @param kind what they would do with it
   * @param what the thing in words, not blank
   * @param provenance where it was read
   */
  public Want(Kind kind, PersonalText what, Provenance provenance) {
    this(kind, what, Optional.empty(), provenance);
  }

  /**
   * {@return a want that the host states itself}
   *
   * @param kind what they would do with it
   * @param what the thing in words, not blank
   */
  public static Want of(Kind kind, String what) {
    return new Want(kind, PersonalText.of(what), Provenance.stated());
  }

  /**
   * {@return a vehicle that the host states itself}
   *
   * @param kind what they would do with it
   * @param vehicle its parts; what it is in words follows from them
   */
  public static Want of(Kind kind, Vehicle vehicle) {
    return new Want(kind, vehicle.oneLine(), Optional.of(vehicle), Provenance.stated());
  }

  /**
   * {@return the same, read from these words}
   *
   * @param from where it was read, and how sure that is
   */
  public Want readFrom(Provenance from) {
    return new Want(kind, what, vehicle, from);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Want that
        && kind == that.kind
        && what.equals(that.what)
        && vehicle.equals(that.vehicle);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, what, vehicle);
  }
}
