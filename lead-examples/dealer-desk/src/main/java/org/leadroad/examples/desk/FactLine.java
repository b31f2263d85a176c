package org.leadroad.examples.desk;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.scoring.Temperature;

/**
 * One line of a facts file: whom it is about, and one of {@code evidence}, {@code interaction},
 * {@code contact}, {@code rating}, {@code promised}, {@code owner}, {@code closed}, {@code
 * withdraws}.
 */
record FactLine(int number, Map<?, ?> fields) {

  /** Fields that may hold what people said, and are no part of a name. */
  private static final Set<String> WORDS = Set.of("note", "attributes");

  /** Why a line gave no fact; the message echoes no value. */
  static final class Bad extends Exception {
    private static final long serialVersionUID = 1L;

    final String code;

    Bad(String code, String message) {
      super(message);
      this.code = code;
    }
  }

  static FactLine of(int number, String line) throws Bad {
    try {
      if (Json.read(line.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> fields) {
        return new FactLine(number, fields);
      }
    } catch (Json.Malformed malformed) {
      throw malformed("not JSON at column " + malformed.column);
    }
    throw malformed("each line must be one JSON object");
  }

  /** The delivery key, or else file and index, as {@link #key} and {@link #place} write them. */
  String about() throws Bad {
    Optional<String> key = text("key");
    return key.isPresent() ? key(key.get()) : place(required("file"), whole("index"));
  }

  static String key(String key) {
    return "key " + key;
  }

  static String place(String file, int index) {
    return "place " + file + "#" + index;
  }

  /** Without one of its own it is named after what it says, so that it is the same tomorrow. */
  String id() {
    return text("id").orElseGet(this::ownName);
  }

  private String ownName() {
    Map<String, String> said = new TreeMap<>();
    fields.forEach((name, value) -> said.put(String.valueOf(name), String.valueOf(value)));
    said.keySet().removeAll(WORDS);
    return "facts:" + UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8));
  }

  boolean withdraws() {
    return fields.containsKey("withdraws");
  }

  /** The fact; {@code earlier} are those that it may withdraw. */
  Fact fact(Reading reading, Collection<Fact> earlier) throws Bad {
    FactId id = FactId.of(id());
    LeadId lead = reading.lead().id();
    Instant at = instant(required("at"));
    String by = text("by").orElse("desk");
    if (withdraws()) {
      return Fact.withdrawn(id, wrong(earlier), at, by);
    }
    if (fields.containsKey("evidence")) {
      return Fact.evidenced(id, lead, evidence(EvidenceId.of(id.value()), reading, at, by));
    }
    if (fields.containsKey("interaction")) {
      return Fact.observed(id, lead, interaction(id, at), by);
    }
    if (fields.containsKey("rating")) {
      return Fact.rated(id, lead, oneOf(Temperature.values(), required("rating")), at, by);
    }
    if (fields.containsKey("contact")) {
      return Fact.contacted(id, lead, Happening.Step.MAKE_CONTACT, at, by);
    }
    if (fields.containsKey("promised")) {
      return Fact.promised(id, lead, instant(required("promised")), at, by);
    }
    if (fields.containsKey("owner")) {
      return Fact.handedOver(id, lead, required("owner"), List.of("by-hand"), at, by);
    }
    if (fields.containsKey("closed")) {
      Happening.Outcome outcome = oneOf(Happening.Outcome.values(), required("closed"));
      return outcome == Happening.Outcome.WON && fields.containsKey("value")
          ? Fact.won(id, lead, value(), at, by)
          : Fact.closed(id, lead, outcome, at, by);
    }
    throw malformed(
        "say one of evidence, interaction, rating, contact, promised, owner, closed, withdraws");
  }

  private Money value() throws Bad {
    try {
      return Money.of(
          new BigDecimal(required("value")), Currency.getInstance(text("currency").orElse("EUR")));
    } catch (IllegalArgumentException odd) {
      throw malformed("value must be an amount such as 18500.00, currency a code such as EUR");
    }
  }

  private Fact wrong(Collection<Fact> earlier) throws Bad {
    String wrong = required("withdraws");
    return earlier.stream()
        .filter(fact -> fact.id().value().equals(wrong))
        .findFirst()
        .orElseThrow(() -> new Bad("FACT_UNKNOWN_FACT", "no fact about this lead has this id"));
  }

  private Evidence evidence(EvidenceId id, Reading reading, Instant at, String by) throws Bad {
    EvidenceKind kind =
        EvidenceKind.ready(required("evidence"))
            .orElseThrow(() -> malformed("evidence must be one of " + kinds()));
    List<Claim> claims =
        Stream.<Claim>concat(reading.identities().stream(), reading.intents().stream())
            .filter(claim -> kind.about().contains(claim.kind()))
            .toList();
    int place = whole("claim");
    if (place >= claims.size()) {
      throw new Bad(
          "FACT_WITHOUT_CLAIM",
          "the words make "
              + claims.size()
              + " claims of this sort, so there is none at place "
              + place);
    }
    Evidence evidence = Evidence.of(id, kind, claims.get(place), at, by);
    Optional<String> note = text("note");
    return note.isPresent() ? evidence.withNote(PersonalText.of(note.get())) : evidence;
  }

  private static String kinds() {
    return EvidenceKind.ready().stream()
        .map(EvidenceKind::code)
        .sorted()
        .collect(Collectors.joining(", "));
  }

  private Interaction interaction(FactId id, Instant at) throws Bad {
    Interaction interaction =
        Interaction.of(
            required("interaction"),
            at,
            oneOf(Direction.values(), text("direction").orElse("THEIRS")),
            text("event").orElse(id.value()));
    Optional<String> message = text("message");
    if (message.isPresent()) {
      interaction = interaction.withMessageId(message.get());
    }
    if (fields.get("attributes") instanceof Map<?, ?> attributes) {
      for (Map.Entry<?, ?> attribute : attributes.entrySet()) {
        interaction =
            interaction.withDetail(
                String.valueOf(attribute.getKey()),
                PersonalText.of(String.valueOf(attribute.getValue())));
      }
    }
    return interaction;
  }

  private Optional<String> text(String name) {
    return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private String required(String name) throws Bad {
    return text(name).orElseThrow(() -> malformed(name + " must be a text"));
  }

  private int whole(String name) throws Bad {
    String text = text(name).orElse("0");
    if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw malformed(name + " must be a whole number from 0 to 999999");
    }
    return Integer.parseInt(text);
  }

  private static Instant instant(String text) throws Bad {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw malformed("at and promised must be instants such as 2026-03-07T10:15:00Z");
    }
  }

  private static <E extends Enum<E>> E oneOf(E[] values, String name) throws Bad {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> malformed("must be one of " + Arrays.toString(values)));
  }

  private static Bad malformed(String message) {
    return new Bad("FACT_MALFORMED", message);
  }
}
