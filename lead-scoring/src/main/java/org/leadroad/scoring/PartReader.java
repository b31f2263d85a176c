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
  private final Map<String, Position> places = new LinkedHashMap<>();

  PartReader(ConditionReader conditions, List<Fault> faults) {
    this.conditions = conditions;
    this.faults = faults;
  }

  /** Where the part of an id stands, the last if there are two. */
  Map<String, Position> places() {
    return places;
  }

  List<Part> parts(Members of, Node array) {
    List<Part> parts = new ArrayList<>();
    of.items(array).forEach(item -> part(item, of.part()).ifPresent(parts::add));
    return parts;
  }

  private Optional<Part> part(Node node, String outer) {
    String named =
        node.members().stream()
            .filter(member -> member.name().equals("id"))
            .map(member -> Members.shown(member.value().text()))
            .findFirst()
            .orElse(outer);
    Members members = new Members(node, named, faults, NAMES);
    String id = members.required("id").flatMap(members::text).orElse("");
    places.put(id, node.at());
    Optional<String> kind = members.oneOf(KINDS);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Node value = members.get(kind.get()).orElseThrow();
    int before = faults.size();
    Optional<Part> part =
        switch (kind.get()) {
          case "when" ->
              conditions
                  .condition(value, members.part())
                  .flatMap(condition -> rule(members, id, builder -> builder.condition(condition)));
          case "each" ->
              conditions
                  .counted()
                  .interactions(value, members.part())
                  .flatMap(some -> rule(members, id, builder -> builder.interactions(some)));
          default -> Optional.of(group(members, id, kind.get(), value));
        };
    if (part.isEmpty()) {
      rule(members, id, builder -> builder); // Tells what else is wrong with it.
    }
    return faults.size() > before ? Optional.empty() : part;
  }

  private interface Asking {
    ImmutableRule.Builder of(ImmutableRule.Builder builder);
  }

  private Optional<Part> rule(Members members, String id, Asking asking) {
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
    if (points.isEmpty() || reason.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        asking
            .of(ImmutableRule.builder())
            .id(id)
            .points(points.getAsInt())
            .every(every.orElse(1))
            .atMost(atMost)
            .decay(decay)
            .reason(reason)
            .code(code)
            .baseline(baseline)
            .build());
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

  private Group group(Members members, String id, String kind, Node parts) {
    absent(members, "points", "every", "atMost", "decay");
    ImmutableGroup.Builder group =
        ImmutableGroup.builder()
            .id(id)
            .kind(Part.Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
            .parts(parts(members, parts))
            .code(members.text("code"))
            .baseline(members.integer("baseline", -1_000_000, 1_000_000));
    members
        .get("onlyIf")
        .flatMap(node -> conditions.condition(node, members.part()))
        .ifPresent(group::gate);
    List<Node> ends = members.get("between").map(members::items).orElse(List.of());
    if (members.has("between") && ends.size() != 2) {
      members.fault(
          Code.VALUE, members.object(), "between must be a floor and a cap, such as [0, 60]");
    } else if (!ends.isEmpty()) {
      members.integer(ends.get(0), Integer.MIN_VALUE, 0).ifPresent(group::floor);
      members.integer(ends.get(1), 0, Integer.MAX_VALUE).ifPresent(group::cap);
    }
    return group.build();
  }

  private static void absent(Members members, String... names) {
    for (String name : names) {
      members
          .get(name)
          .ifPresent(node -> members.fault(Code.WORD, node, "\"" + name + "\" means nothing here"));
    }
  }
}
