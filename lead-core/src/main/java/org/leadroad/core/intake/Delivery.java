package org.leadroad.core.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;

/**
 * What the host knows of a delivery before anybody reads it: when it came, by which way, and what
 * to call its leads.
 *
 * <pre>{@code
 * Delivery delivery = Delivery.builder()
 *     .receivedAt(now)
 *     .ids(index -> LeadId.of("mail-4711/" + index))
 *     .channel(Channel.PORTAL)
 *     .initiative(Initiative.THEIRS)
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Delivery permits ImmutableDelivery {

  /** {@return when we received it} */
  Instant receivedAt();

  /** {@return what to call the lead at each place in the document, from 0} */
  IntFunction<? extends LeadId> ids();

  /**
   * {@return what to call one lead: what every intake asks}
   *
   * @param index its place in the document, from 0
   * @throws IllegalArgumentException if {@link #ids()} give none
   */
  default LeadId id(int index) {
    @Nullable LeadId id = ids().apply(index);
    if (id == null) {
      throw new IllegalArgumentException(
          "Delivery.ids must name every lead, but gave null for the one at index " + index);
    }
    return id;
  }

  /** {@return the way it came} */
  @Value.Default
  default Channel channel() {
    return Channel.UNKNOWN;
  }

  /** {@return who made the first step} */
  @Value.Default
  default Initiative initiative() {
    return Initiative.UNKNOWN;
  }

  /**
   * {@return businesses and systems known to the transport; those that the document names come
   * after them; not shown by {@link Object#toString()}}
   */
  @Value.Redacted
  List<String> sources();

  /** {@return the transport's key for this delivery; where there is none, the document's own} */
  Optional<DeliveryKey> key();

  /**
   * {@return the charset that the transport declared or the host falls back to; the document's own
   * comes first}
   */
  Optional<Charset> charset();

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableDelivery.builder();
  }

  /** Collects a delivery; date and ids are required. Not thread-safe. */
  sealed interface Builder permits ImmutableDelivery.Builder {
    /**
     * Sets when we received it.
     *
     * @param at required
     * @return this builder
     */
    Builder receivedAt(Instant at);

    /**
     * Sets what to call the lead at each place in the document.
     *
     * @param ids required; asked for each lead, in order. One that gives null, or one id for two
     *     leads of a document, makes the intake throw an {@link IllegalArgumentException}; where
     *     rows are read one at a time and none is kept, one id for two in a row does.
     * @return this builder
     */
    Builder ids(IntFunction<? extends LeadId> ids);

    /**
     * Sets the way it came.
     *
     * @param channel unknown if not set
     * @return this builder
     */
    Builder channel(Channel channel);

    /**
     * Sets who made the first step.
     *
     * @param initiative unknown if not set
     * @return this builder
     */
    Builder initiative(Initiative initiative);

    /**
     * Adds a business or system known to the transport.
     *
     * @param source its name
     * @return this builder
     */
    Builder source(String source);

    /**
     * Adds businesses or systems known to the transport.
     *
     * @param sources their names, the first one first
     * @return this builder
     */
    Builder sources(Iterable<String> sources);

    /**
     * Sets the transport's key.
     *
     * @param key optional
     * @return this builder
     */
    Builder key(DeliveryKey key);

    /**
     * Sets the charset that the transport declared.
     *
     * @param charset optional
     * @return this builder
     */
    Builder charset(Charset charset);

    /**
     * {@return the delivery}
     *
     * @throws IllegalStateException if date or ids are missing
     */
    Delivery build();
  }
}
