package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;

/** Where a prospect came from: what the transport knows, then what the prospect says of itself. */
final class AdfOrigin {

  private final Map<String, AdfId> ids = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String status = "";
  private String provider = "";
  private String providerContact = "";

  private AdfOrigin(List<Word> about) {
    for (Word word : about) {
      String[] path = word.name().split("/", -1);
      String text = word.text().reveal();
      switch (AdfNames.local(path[0])) {
        case "@status" -> status = path.length == 1 ? text : status;
        case "id" -> id(path, text);
        case "provider" -> provider(word.name(), path, text);
        default -> {}
      }
    }
  }

  /** {@return what these words, of a prospect's ids and provider, say} */
  static AdfOrigin of(List<Word> about) {
    return new AdfOrigin(about);
  }

  /** {@return whether the sender says that it was sent before} */
  boolean isResend() {
    return status.strip().equalsIgnoreCase("resend");
  }

  /** {@return the origin of the prospect at this place of a delivery} */
  Origin origin(Delivery delivery, int index) {
    List<AdfId> chain = new ArrayList<>(ids.values());
    chain.sort(AdfId.BY_ORDINAL);
    Origin.Builder origin =
        Origin.builder()
            .channel(delivery.channel() == Channel.UNKNOWN ? Channel.PORTAL : delivery.channel())
            .initiative(
                delivery.initiative() == Initiative.UNKNOWN
                    ? Initiative.THEIRS
                    : delivery.initiative())
            .sources(sources(delivery, chain));
    key(delivery, index, chain).ifPresent(origin::deliveryKey);
    return origin.build();
  }

  private Set<String> sources(Delivery delivery, List<AdfId> chain) {
    Set<String> sources = new LinkedHashSet<>(delivery.sources());
    for (AdfId id : chain) {
      sources.add(id.source());
    }
    sources.add(provider.isEmpty() ? providerContact : provider);
    sources.removeIf(source -> PersonalText.of(source).isBlank());
    return sources;
  }

  private static Optional<DeliveryKey> key(Delivery delivery, int index, List<AdfId> chain) {
    if (delivery.key().isPresent()) {
      DeliveryKey whole = delivery.key().get();
      return Optional.of(index == 0 ? whole : DeliveryKey.of(whole.value() + "#" + index));
    }
    StringBuilder key = new StringBuilder("adf:");
    int none = key.length();
    for (AdfId id : chain) {
      if (id.hasValue()) {
        key.append(key.length() == none ? "" : ";").append(id.key());
      }
    }
    return key.length() == none ? Optional.empty() : Optional.of(DeliveryKey.of(key.toString()));
  }

  private void id(String[] path, String text) {
    AdfId id = ids.computeIfAbsent(path[0], segment -> new AdfId());
    if (path.length == 1) {
      id.value(text);
    } else if (path.length == 2 && AdfNames.local(path[1]).equals("@source")) {
      id.source(text);
    } else if (path.length == 2 && AdfNames.local(path[1]).equals("@sequence")) {
      id.sequence(text);
    }
  }

  private void provider(String name, String[] path, String text) {
    int last = path.length - 1;
    if (AdfNames.local(path[last]).equals("@part")) {
      parts.put(name.substring(0, name.lastIndexOf('/')), text.strip());
      return;
    }
    boolean whole = parts.getOrDefault(name, "full").equalsIgnoreCase("full");
    if (!whole || PersonalText.of(text).isBlank() || !AdfNames.local(path[last]).equals("name")) {
      return;
    }
    if (last == 1 && provider.isEmpty()) {
      provider = text.strip();
    } else if (last == 2
        && AdfNames.local(path[1]).equals("contact")
        && providerContact.isEmpty()) {
      providerContact = text.strip();
    }
  }
}
