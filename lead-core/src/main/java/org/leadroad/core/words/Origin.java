package org.leadroad.core.words;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Where a lead came from: the way, the first step, the systems it passed and the key it was
 * delivered under.
 *
 * <p>Part of the lead, so it cannot be overwritten later: first-touch attribution stays what it was
 * (L10).
 *
 * <pre>{@code
 * Origin fair = Origin.of(Channel.TRADE_FAIR, Initiative.THEIRS);
 * }</pre>
 */
@Value.Immutable
public sealed interface Origin permits ImmutableOrigin {

  /** {@return the way it came} */
  Channel channel();

  /** {@return who made the first step} */
  Initiative initiative();

  /**
   * {@return the businesses and systems it passed, the first one first}
   *
   * <p>Names of portals, providers, campaigns, as the sender wrote them; not shown by {@link
   * Object#toString()}, since nobody checks that no person is among them.
   */
  @Value.Redacted
  List<String> sources();

  /** {@return the sender's key, where there was one} */
  Optional<DeliveryKey> deliveryKey();

  /**
   * {@return an origin with neither sources nor key}
   *
   * @param channel the way it came
   * @param initiative who made the first step
   */
  static Origin of(Channel channel, Initiative initiative) {
    return builder().channel(channel).initiative(initiative).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableOrigin.builder();
  }

  /** Collects an origin; channel and initiative are required. Not thread-safe. */
  sealed interface Builder permits ImmutableOrigin.Builder {
    /**
     * Sets the way it came.
     *
     * @param channel required
     * @return this builder
     */
    Builder channel(Channel channel);

    /**
     * Sets who made the first step.
     *
     * @param initiative required
     * @return this builder
     */
    Builder initiative(Initiative initiative);

    /**
     * Adds a business or system after those already there.
     *
     * @param source its name
     * @return this builder
     */
    Builder source(String source);

    /**
     * Adds businesses or systems after those already there.
     *
     * @param sources their names, the first one first
     * @return this builder
     */
    Builder sources(Iterable<String> sources);

    /**
     * Sets the sender's key.
     *
     * @param key optional
     * @return this builder
     */
    Builder deliveryKey(DeliveryKey key);

    /**
     * {@return the origin}
     *
     * @throws IllegalStateException if channel or initiative is missing
     */
    Origin build();
  }
}
