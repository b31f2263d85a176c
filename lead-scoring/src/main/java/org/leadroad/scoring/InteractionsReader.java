package org.leadroad.scoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.leadroad.core.engagement.Direction;

/** Reads which interactions count: a type, or an object that narrows one. */
final class InteractionsReader {

  /** In a document either side is a side, too. */
  private enum Side {
    THEIRS,
    OURS,
    EITHER
  }

  private static final String[] NAMES = {
    "interactions",
    "by",
    "where",
    "within",
    "olderThan",
    "oncePerMessage",
    "oncePerDay",
    "withNo",
    "pick"
  };

  /** In place of one that is not declared, to find what else is wrong. */
  private static final Interactions NONE = ImmutableInteractions.builder().type("none").build();

  private final Map<String, Interactions> types = new LinkedHashMap<>();
  private final List<Fault> faults;
  private final ConditionReader conditions;

  InteractionsReader(Vocabulary vocabulary, List<Fault> faults, ConditionReader conditions) {
    for (String type : vocabulary.interactionTypes()) {
      types.put(
          type, ImmutableInteractions.builder().type(type).direction(Direction.THEIRS).build());
    }
    this.faults = faults;
    this.conditions = conditions;
  }

  /** Some interactions, for the part of that id. */
  Optional<Interactions> interactions(Node node, String part) {
    if (node.kind() == Node.Kind.TEXT) {
      Node bare = Node.of(Node.Kind.OBJECT, "", node.at());
      return type(new Members(bare, part, faults), node);
    }
    int before = faults.size();
    Members members = new Members(node, part, faults, NAMES);
    Optional<Interactions> all =
        members.required("interactions").flatMap(type -> type(members, type));
    Optional<Direction> side =
        switch (read(members, "by", (of, by) -> of.constant(by, Side.class)).orElse(Side.THEIRS)) {
          case THEIRS -> Optional.of(Direction.THEIRS);
          case OURS -> Optional.of(Direction.OURS);
          case EITHER -> Optional.empty();
        };
    ImmutableInteractions some =
        ((ImmutableInteractions) all.orElse(NONE))
            .withDirection(side)
            .withWhere(members.get("where").flatMap(each -> conditions.condition(each, part)))
            .withWindow(read(members, "within", ValueReader::duration))
            .withLeastAge(read(members, "olderThan", ValueReader::duration))
            .withMessagesOnce(members.flag("oncePerMessage"))
            .withDaysOnce(read(members, "oncePerDay", ValueReader::zone))
            .withMissing(members.get("withNo").flatMap(each -> interactions(each, part)))
            .withPick(
                read(members, "pick", (of, pick) -> of.constant(pick, Interactions.Pick.class))
                    .orElse(Interactions.Pick.ALL));
    return faults.size() > before ? Optional.empty() : Optional.of(some);
  }

  private static <T> Optional<T> read(
      Members members, String name, BiFunction<Members, Node, Optional<T>> how) {
    return members.get(name).flatMap(value -> how.apply(members, value));
  }

  private Optional<Interactions> type(Members members, Node node) {
    return ConditionReader.declared(members, node, types, "type of interactions");
  }
}
