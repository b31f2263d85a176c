package org.leadroad.examples.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * Writes what comes in into the book, and tells the new from what is there.
 *
 * <p>The same file with the same words in it is nothing new. A delivery key that is known, or the
 * same words without a key within a month, is an enquiry that was sent again: noted on the road of
 * the first. Anything else is a new lead; who writes the same a year later is one, too.
 */
final class Reception {

  private static final Duration WINDOW = Duration.ofDays(30);

  /** What is there of one lead. The digest of its words is never stored; none if they are gone. */
  private record Known(Instant receivedAt, @Nullable String words) {
    boolean isErased() {
      return words == null;
    }
  }

  private final RoadStore store;
  private final Instant now;
  private final Map<LeadId, Known> leads = new HashMap<>();
  private final Map<DeliveryKey, LeadId> keys = new HashMap<>();
  private final Map<String, LeadId> latest = new HashMap<>();
  private final Map<LeadId, LeadId> resent = new HashMap<>();

  Reception(RoadStore store, Instant now) {
    this.store = store;
    this.now = now;
  }

  /** Takes note of a lead that is in the book. */
  void know(Road road) {
    Lead lead = road.lead();
    Optional<DeliveryKey> key = lead.origin().deliveryKey();
    key.ifPresent(each -> keys.putIfAbsent(each, lead.id()));
    String words = road.isErased() ? null : digest(lead);
    TakenIn.again(road).forEach(delivery -> resent.put(delivery.id(), lead.id()));
    leads.put(lead.id(), new Known(lead.receivedAt(), words));
    if (words != null && key.isEmpty()) {
      latest.merge(
          words,
          lead.id(),
          (one, other) -> known(one).receivedAt().isAfter(known(other).receivedAt()) ? one : other);
    }
  }

  /** Takes in one lead of a file, and says what is wrong with it, if anything is. */
  Optional<Trouble> take(Inbox.Opened opened, Receipt receipt) {
    TakenIn delivery = TakenIn.of(opened, receipt);
    Lead lead = receipt.lead();
    String words = digest(lead);
    LeadId id = free(lead.id(), words);
    Known there = leads.get(id);
    if (there != null) {
      return there.isErased() ? Optional.of(erased(delivery)) : Optional.empty();
    }
    Optional<LeadId> first = first(lead, words);
    if (first.isPresent()) {
      return again(first.get(), lead, words, delivery);
    }
    begin(named(id, lead), delivery);
    return Optional.empty();
  }

  private static Lead named(LeadId id, Lead lead) {
    Lead.Builder named =
        Lead.builder()
            .id(id)
            .receivedAt(lead.receivedAt())
            .origin(lead.origin())
            .words(lead.words());
    lead.original().ifPresent(named::original);
    return named.build();
  }

  /** The id of the lead itself if it is there, else one that nobody has: names of files return. */
  private LeadId free(LeadId wanted, String words) {
    LeadId id = wanted;
    for (int i = 2; ; i++) {
      Known there = leads.get(id);
      if (there == null || there.isErased() || words.equals(there.words())) {
        return id;
      }
      id = LeadId.of(wanted + "~" + i);
    }
  }

  private Optional<LeadId> first(Lead lead, String words) {
    Optional<DeliveryKey> key = lead.origin().deliveryKey();
    if (key.isPresent()) {
      return Optional.ofNullable(keys.get(key.get()));
    }
    LeadId before = resent.get(lead.id());
    if (before != null && words.equals(known(before).words())) { // the file is still there
      return Optional.of(before);
    }
    return Optional.ofNullable(latest.get(words))
        .filter(
            first ->
                Duration.between(known(first).receivedAt(), lead.receivedAt())
                        .abs()
                        .compareTo(WINDOW)
                    <= 0);
  }

  private void begin(Lead lead, TakenIn delivery) {
    Fact received = received(lead).recordedAt(now);
    Fact note =
        Fact.noted(
            FactId.of("taken-in:" + lead.id()),
            lead.id(),
            TakenIn.FIRST,
            delivery.details(),
            now,
            "desk");
    store.append(lead.id(), 0, List.of(received, note));
    know(Road.of(List.of(received, note)));
  }

  private Optional<Trouble> again(LeadId first, Lead lead, String words, TakenIn delivery) {
    Known known = known(first);
    if (known.isErased()) {
      return Optional.of(erased(delivery));
    }
    Map<String, PersonalText> details = new HashMap<>(delivery.details());
    if (!words.equals(known.words())) { // nothing that was said is lost
      details.put("words", said(lead));
    }
    store.update(first, 3, road -> note(road.orElseThrow(), delivery, details));
    return Optional.empty();
  }

  /** A file of this name may have come with something else in it before. */
  private List<Fact> note(Road road, TakenIn delivery, Map<String, PersonalText> details) {
    String name = "sent-again:" + delivery.id();
    for (int i = 1; ; i++) {
      FactId id = FactId.of(i == 1 ? name : name + "~" + i);
      Fact note = Fact.noted(id, road.lead().id(), TakenIn.AGAIN, details, now, "desk");
      Optional<Fact> twin = road.facts().stream().filter(fact -> fact.id().equals(id)).findFirst();
      if (twin.isEmpty()) {
        return List.of(note);
      }
      if (twin.get().what().equals(note.what())) {
        return List.of();
      }
    }
  }

  private static PersonalText said(Lead lead) {
    StringBuilder said = new StringBuilder();
    for (Word word : lead.words().list()) {
      said.append(word.name()).append(": ").append(word.text().reveal()).append('\n');
    }
    return PersonalText.of(said.toString());
  }

  private static Trouble erased(TakenIn delivery) {
    return Trouble.inInbox(
        delivery.file(),
        delivery.index(),
        "ERASED_BEFORE",
        "the words of this lead were deleted, but they are still in the inbox. Delete them there,"
            + " too; if it is somebody else, give the file another name.");
  }

  /** Under the name of where they wrote, or else of the channel. */
  private static Fact received(Lead lead) {
    FactId id = FactId.of("received:" + lead.id());
    String where = lead.origin().sources().stream().findFirst().orElse("").strip();
    try {
      return Fact.received(id, lead, where, "desk");
    } catch (IllegalArgumentException odd) { // blank, or endless
      return Fact.received(id, lead, "desk");
    }
  }

  private Known known(LeadId lead) {
    return Optional.ofNullable(leads.get(lead)).orElseThrow();
  }

  private static String digest(Lead lead) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Word word : lead.words().list()) {
        digest.update((word.name() + '\0' + word.text().reveal() + '\0').getBytes(UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException never) { // every Java platform has it
      throw new IllegalStateException(never);
    }
  }
}
