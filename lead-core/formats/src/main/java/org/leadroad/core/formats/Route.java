package org.leadroad.core.formats;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Origin;

/**
 * What a document itself says of the way a lead came; what the delivery knows comes before it.
 *
 * @param channel unknown if the document does not say
 * @param initiative unknown if the document does not say
 * @param sources businesses and systems that the document names
 * @param key what the sender's system calls the lead, never blank
 */
record Route(
    Channel channel, Initiative initiative, List<String> sources, Optional<DeliveryKey> key) {

  static Route of(Channel channel, Initiative initiative) {
    return new Route(channel, initiative, List.of(), Optional.empty());
  }

  /** The same route by one system more. */
  Route through(String source) {
    return new Route(channel, initiative, List.of(source), key);
  }

  /**
   * The same route with a key, if it is one: leads with the same key are taken for the same lead,
   * so dots, dashes and zeroes are none.
   */
  Route keyed(String system, String id) {
    for (int i = 0; i < id.length(); i += Character.charCount(id.codePointAt(i))) {
      if (id.codePointAt(i) != '0' && Character.isLetterOrDigit(id.codePointAt(i))) {
        DeliveryKey named = DeliveryKey.of(system + ":" + id.strip());
        return new Route(channel, initiative, sources, Optional.of(named));
      }
    }
    return this;
  }

  /** The origin of the lead at this place of a delivery. */
  Origin origin(Delivery delivery, int index) {
    Collection<String> all = sources;
    if (!delivery.sources().isEmpty()) {
      all = new LinkedHashSet<>(delivery.sources());
      all.addAll(sources);
    }
    Origin.Builder origin =
        Origin.builder()
            .channel(delivery.channel() == Channel.UNKNOWN ? channel : delivery.channel())
            .initiative(
                delivery.initiative() == Initiative.UNKNOWN && delivery.channel() != Channel.LIST
                    ? initiative
                    : delivery.initiative())
            .sources(all);
    delivery.key().map(whole -> at(whole, index)).or(() -> key).ifPresent(origin::deliveryKey);
    return origin.build();
  }

  /** The delivery's own key serves its first lead, and with a number those after it. */
  static DeliveryKey at(DeliveryKey whole, int index) {
    return index == 0 ? whole : DeliveryKey.of(whole.value() + "#" + index);
  }
}
