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
      String path = word.name();
      String text = word.text().reveal();
      int slash = path.indexOf('/');
      String top = slash < 0 ? path : path.substring(0, slash);
      switch (AdfNames.local(top)) {
        case "@status" -> status = slash < 0 ? text : status;
        case "id" -> id(top, path, text);
        case "provider" -> provider(path, text);
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
    if (chain.size() > 1) {
      chain.sort(AdfId.BY_ORDINAL);
    }
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
    Set<String> sources = new LinkedHashSet<>();
    for (String source : delivery.sources()) {
      add(source, sources);
    }
    for (AdfId id : chain) {
      add(id.source(), sources);
    }
    add(provider.isEmpty() ? providerContact : provider, sources);
    return sources;
  }

  private static void add(String source, Set<String> sources) {
    if (!PersonalText.of(source).isBlank()) {
      sources.add(source);
    }
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
        id.addTo(key.length() == none ? key : key.append(';'));
      }
    }
    return key.length() == none ? Optional.empty() : Optional.of(DeliveryKey.of(key.toString()));
  }

  private void id(String top, String path, String text) {
    AdfId id = ids.computeIfAbsent(top, segment -> new AdfId());
    if (path.length() == top.length()) {
      id.value(text);
      return;
    }
    // Of what is deeper, no name is one of these: it holds a slash.
    switch (AdfNames.local(path.substring(top.length() + 1))) {
      case "@source" -> id.source(text);
      case "@sequence" -> id.sequence(text);
      default -> {}
    }
  }

  private void provider(String path, String text) {
    int last = path.lastIndexOf('/');
    String local = AdfNames.local(path.substring(last + 1));
    if (local.equals("@part")) {
      parts.put(path.substring(0, last), text.strip());
      return;
    }
    boolean whole = parts.getOrDefault(path, "full").equalsIgnoreCase("full");
    if (!whole || !local.equals("name") || PersonalText.of(text).isBlank()) {
      return;
    }
    int first = path.indexOf('/');
    if (first == last && provider.isEmpty()) {
      provider = text.strip();
    } else if (first < last
        && AdfNames.local(path.substring(first + 1, last)).equals("contact")
        && providerContact.isEmpty()) {
      providerContact = text.strip();
    }
  }
}
