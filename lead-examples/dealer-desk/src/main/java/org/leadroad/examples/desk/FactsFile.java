package org.leadroad.examples.desk;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Claim;
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
 * Reads what happened after the enquiries came in: one JSON object a line, keyed by {@code key}
 * (the delivery key) or by {@code file} and {@code index}, saying one of {@code evidence}, {@code
 * interaction}, {@code contact}, {@code rating}, {@code closed}.
 */
final class FactsFile {

  /** Why a line gave no fact. */
  private static final class BadLine extends Exception {
    private static final long serialVersionUID = 1L;

    final String code;

    BadLine(String code, String message) {
      super(message);
      this.code = code;
    }
  }

  private final String file;
  private final Enquiries enquiries;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Trouble> troubles = new ArrayList<>();

  FactsFile(String file, Enquiries enquiries) {
    this.file = file;
    this.enquiries = enquiries;
  }

  void read(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        try {
          facts.add(fact(i + 1, lines.get(i)));
        } catch (IllegalArgumentException odd) { // an id or a type; the messages echo no value
          troubles.add(
              Trouble.inFacts(
                  file, i + 1, "FACT_MALFORMED", Optional.ofNullable(odd.getMessage()).orElse("")));
        } catch (BadLine bad) {
          troubles.add(
              Trouble.inFacts(
                  file, i + 1, bad.code, Optional.ofNullable(bad.getMessage()).orElse("")));
        }
      }
    }
  }

  List<Fact> facts() {
    return facts;
  }

  List<Trouble> troubles() {
    return troubles;
  }

  private Fact fact(int number, String line) throws BadLine {
    Map<?, ?> fields = object(line);
    Reading reading =
        enquiries
            .find(text(fields, "key"), text(fields, "file"), whole(fields, "index"))
            .orElseThrow(
                () -> new BadLine("FACT_UNKNOWN_LEAD", "no lead has this key, or file and index"));
    Instant at = instant(required(fields, "at"));
    String by = text(fields, "by").orElse("desk");
    FactId id = FactId.of(text(fields, "id").orElse("facts:" + number));
    return fact(fields, id, reading, at, by);
  }

  private static Fact fact(Map<?, ?> fields, FactId id, Reading reading, Instant at, String by)
      throws BadLine {
    LeadId lead = reading.lead().id();
    if (fields.containsKey("evidence")) {
      return Fact.evidenced(id, lead, evidence(fields, EvidenceId.of(id.value()), reading, at, by));
    }
    if (fields.containsKey("interaction")) {
      return Fact.observed(id, lead, interaction(fields, id, at), by);
    }
    if (fields.containsKey("rating")) {
      return Fact.rated(id, lead, oneOf(Temperature.values(), required(fields, "rating")), at, by);
    }
    if (fields.containsKey("contact")) {
      return Fact.contacted(id, lead, Happening.Step.MAKE_CONTACT, at, by);
    }
    if (fields.containsKey("closed")) {
      return Fact.closed(
          id, lead, oneOf(Happening.Outcome.values(), required(fields, "closed")), at, by);
    }
    throw new BadLine(
        "FACT_MALFORMED", "say one of evidence, interaction, rating, contact, closed");
  }

  private static Evidence evidence(
      Map<?, ?> fields, EvidenceId id, Reading reading, Instant at, String by) throws BadLine {
    EvidenceKind kind =
        EvidenceKind.ready(required(fields, "evidence"))
            .orElseThrow(
                () ->
                    new BadLine(
                        "FACT_MALFORMED",
                        "evidence must be one of "
                            + EvidenceKind.ready().stream()
                                .map(EvidenceKind::code)
                                .sorted()
                                .collect(Collectors.joining(", "))));
    List<Claim> claims =
        Stream.<Claim>concat(reading.identities().stream(), reading.intents().stream())
            .filter(claim -> kind.about().contains(claim.kind()))
            .toList();
    int place = whole(fields, "claim");
    if (place >= claims.size()) {
      throw new BadLine(
          "FACT_WITHOUT_CLAIM",
          "the words make "
              + claims.size()
              + " claims of this sort, so there is none at place "
              + place);
    }
    Evidence evidence = Evidence.of(id, kind, claims.get(place), at, by);
    Optional<String> note = text(fields, "note");
    return note.isPresent() ? evidence.withNote(PersonalText.of(note.get())) : evidence;
  }

  private static Interaction interaction(Map<?, ?> fields, FactId id, Instant at) throws BadLine {
    Interaction interaction =
        Interaction.of(
            required(fields, "interaction"),
            at,
            oneOf(Direction.values(), text(fields, "direction").orElse("THEIRS")),
            text(fields, "event").orElse(id.value()));
    Optional<String> message = text(fields, "message");
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

  private static Map<?, ?> object(String line) throws BadLine {
    try {
      if (Json.read(line.getBytes(StandardCharsets.UTF_8)) instanceof Map<?, ?> fields) {
        return fields;
      }
    } catch (Json.Malformed malformed) {
      throw new BadLine("FACT_MALFORMED", "not JSON at column " + malformed.column);
    }
    throw new BadLine("FACT_MALFORMED", "each line must be one JSON object");
  }

  private static Optional<String> text(Map<?, ?> fields, String name) {
    return fields.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }

  private static String required(Map<?, ?> fields, String name) throws BadLine {
    return text(fields, name)
        .orElseThrow(() -> new BadLine("FACT_MALFORMED", name + " must be a text"));
  }

  private static int whole(Map<?, ?> fields, String name) throws BadLine {
    String text = text(fields, name).orElse("0");
    if (text.isEmpty() || text.length() > 6 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new BadLine("FACT_MALFORMED", name + " must be a whole number from 0 to 999999");
    }
    return Integer.parseInt(text);
  }

  private static Instant instant(String text) throws BadLine {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw new BadLine("FACT_MALFORMED", "at must be an instant such as 2026-03-07T10:15:00Z");
    }
  }

  private static <E extends Enum<E>> E oneOf(E[] values, String name) throws BadLine {
    return Arrays.stream(values)
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(
            () -> new BadLine("FACT_MALFORMED", "must be one of " + Arrays.toString(values)));
  }
}
