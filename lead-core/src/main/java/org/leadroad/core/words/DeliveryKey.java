package org.leadroad.core.words;

import java.util.Objects;

/**
 * What the sender's system called this delivery, so that the same enquiry delivered twice is one
 * lead.
 *
 * <p>A Google {@code lead_id}, a Meta {@code leadgen_id}, the id chain of an ADF prospect. Whoever
 * stores leads refuses a second one with the same key. The characters come from outside and are not
 * shown by {@link #toString()}.
 *
 * @param value the key as it was received, never blank
 */
public record DeliveryKey(String value) {

  /** Checks that there is something. */
  public DeliveryKey {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("delivery key must not be blank");
    }
  }

  /**
   * {@return the key with these characters}
   *
   * @param value not blank
   * @throws IllegalArgumentException if it is blank
   */
  public static DeliveryKey of(String value) {
    return new DeliveryKey(value);
  }

  /** {@return always the same mark, never the characters} */
  @Override
  public String toString() {
    return "[delivery key]";
  }
}
