package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.leadroad.scoring.Fault.Code;
import org.leadroad.scoring.Fault.Position;

/** Reads rules and groups, and remembers where each stands. */
final class PartReader {

  private static final String[] KINDS = {"when", "each", "sum", "best", "worst", "first"};
  private static final String[] NAMES = {
    "id",
    "when",
    "each",
    "sum",
    "best",
    "worst",
    "first",
    "points",
    "every",
    "atMost",
    "decay",
    "because",
    "between",
    "onlyIf",
    "code",
    "baseline"
  };

  private final ConditionReader conditions;
  private final List<Fault> faults;
  private final Unread unread;
  private final Map<String, Position> places = new LinkedHashMap<>();

  PartReader(ConditionReader conditions, List<Fault> faults, Unread unread) {
    this.conditions = conditions;
    this.faults = faults;
    this.unread = unread;
  }

  /** Where the part of an id stands, the last if there are two. */
  Map<String, Position> places() {
    return places;
  }

  /** One part for each item; where it could not be read, something stands in for it. */
  List<Part> parts(Members of, Node array) {
    List<Part> parts = new ArrayList<>();
    of.items(array).forEach(item -> parts.add(part(item, of.part())));
    return parts;
  }

  private Part part(Node node, String outer) {
    int before = faults.size();
    String named = node.said("id").map(Members::shown).orElse(outer);
    Members members = new Members(node, named, faults, NAMES);
    String id = members.required("id").flatMap(members::text).orElse("");
    if (!id.isEmpty()) {
      places.put(id, node.at());
    }
    Optional<String> kind = members.oneOf(KINDS);
    if (kind.isEmpty()) {
      return unread.part(Group.sum(id));
    }
    Node value = members.get(kind.get()).orElseThrow();
    return switch (kind.get()) {
      case "when" -> when(members, id, value, before);
      case "each" -> {
        Optional<Interactions> some = conditions.counted().interactions(value, members.part());
        yield whole(rule(members, id, builder -> builder.interactions(some)), before);
      }
      default -> group(members, id, kind.get(), value, before);
    };
  }

  /** The part, remembered as one that stands in if there were more faults than those. */
  private Part whole(Part part, int faultsElsewhere) {
    return faults.size() > faultsElsewhere ? unread.part(part) : part;
  }

  /** What it gives is known even if it is not known what it asks. */
  private Part when(Members members, String id, Node value, int before) {
    int asking = faults.size();
    Optional<Condition> condition = conditions.condition(value, members.part());
    int inside = faults.size() - asking;
    return whole(rule(members, id, builder -> builder.condition(condition)), before + inside);
  }

  private interface Asking {
    ImmutableRule.Builder of(ImmutableRule.Builder builder);
  }

  private Part rule(Members members, String id, Asking asking) {
    absent(members, "between", "onlyIf");
    OptionalInt points =
        members
            .required("points")
            .map(node -> members.integer(node, -1_000_000, 1_000_000))
            .orElse(OptionalInt.empty());
    Optional<String> reason = members.required("because").flatMap(members::text);
    if (reason.filter(String::isBlank).isPresent()) {
      members.fault(Code.VALUE, members.object(), "because must say why, and not be blank");
    }
    Optional<String> code = members.text("code");
    OptionalInt baseline = members.integer("baseline", -1_000_000, 1_000_000);
    OptionalInt every = members.integer("every", 1, 1_000);
    OptionalInt atMost = members.integer("atMost", 1, 1_000_000);
    Optional<Decay> decay = members.get("decay").flatMap(node -> decay(members, node));
    if (points.isEmpty()) {
      return Group.sum(id);
    }
    return asking
        .of(ImmutableRule.builder())
        .id(id)
        .points(points.getAsInt())
        .every(every.orElse(1))
        .atMost(atMost)
        .decay(decay)
        .reason(reason)
        .code(code)
        .baseline(baseline)
        .build();
  }

  private Optional<Decay> decay(Members outer, Node node) {
    Members members = new Members(node, outer.part(), faults, "halfLife", "linear", "unit");
    Optional<String> kind = members.oneOf("halfLife", "linear");
    Optional<Duration> span =
        kind.flatMap(members::get).flatMap(value -> ValueReader.duration(members, value));
    Optional<Duration> unit =
        members.get("unit").flatMap(value -> ValueReader.duration(members, value));
    if (span.isEmpty() || unit.isPresent() != members.has("unit")) {
      return Optional.empty();
    }
    Duration by = unit.orElse(Duration.ofDays(1));
    try {
      return Optional.of(
          kind.orElseThrow().equals("linear")
              ? Decay.linear(span.get(), by)
              : Decay.halfLife(span.get(), by));
    } catch (IllegalArgumentException outOfRange) {
      members.fault(Code.VALUE, node, String.valueOf(outOfRange.getMessage()));
      return Optional.empty();
    }
  }

  /** What is wrong inside of it, or when it speaks, leaves its limits known. */
  private Part group(Members members, String id, String kind, Node value, int before) {
    int reading = faults.size();
    List<Part> parts = parts(members, value);
    Optional<Condition> gate =
        members.get("onlyIf").flatMap(node -> conditions.condition(node, members.part()));
    int inside = value.kind() == Node.Kind.ARRAY ? faults.size() - reading : 0;
    absent(members, "points", "every", "atMost", "decay");
    ImmutableGroup.Builder group =
        ImmutableGroup.builder()
            .id(id)
            .kind(Part.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .parts(parts)
            .gate(gate)
            .code(members.text("code"))
            .baseline(members.integer("baseline", -1_000_000, 1_000_000));
    List<Node> ends = members.get("between").map(members::items).orElse(List.of());
    if (members.has("between") && ends.size() != 2) {
      members.fault(
          Code.VALUE, members.object(), "between must be a floor and a cap, such as [0, 60]");
    } else if (!ends.isEmpty()) {
      members.integer(ends.get(0), Integer.MIN_VALUE, 0).ifPresent(group::floor);
      members.integer(ends.get(1), 0, Integer.MAX_VALUE).ifPresent(group::cap);
    }
    return whole(group.build(), before + inside);
  }

  private static void absent(Members members, String... names) {
    for (String name : names) {
      members
          .get(name)
          .ifPresent(node -> members.fault(Code.WORD, node, "\"" + name + "\" means nothing here"));
    }
  }
}
