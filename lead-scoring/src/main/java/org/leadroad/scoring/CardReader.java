package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.leadroad.core.check.Checks;
import org.leadroad.scoring.Fault.Code;
import org.leadroad.scoring.Fault.Position;

/** Reads a card from its document, and tells everything that is wrong with it at once. */
final class CardReader {

  static final int FORMAT = 1;

  private static final String CARD = "card";

  private final Vocabulary vocabulary;
  private final List<Fault> faults = new ArrayList<>();
  private final Unread unread = new Unread();
  private final ConditionReader conditions;
  private final PartReader parts;
  private final Map<String, Position> places;

  private CardReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionReader(vocabulary, faults);
    this.parts = new PartReader(conditions, faults, unread);
    this.places = parts.places();
  }

  /**
   * The card of a document.
   *
   * @throws ScorecardException with every fault, in the order of the document
   */
  static Scorecard read(byte[] json, Vocabulary vocabulary, CardLimits limits) {
    return new CardReader(vocabulary).card(DocumentReader.read(json, limits));
  }

  private Scorecard card(Node document) {
    String name = document.said(CARD).filter(Checks::isKebab).orElse(CardCheck.CARD);
    Members members =
        new Members(
            document,
            name,
            faults,
            "format",
            CARD,
            "version",
            "ignoring",
            "refusingOverflow",
            "tiers",
            "bands");
    OptionalInt format =
        members
            .required("format")
            .map(node -> members.integer(node, 1, Integer.MAX_VALUE))
            .orElse(OptionalInt.empty());
    if (format.isPresent() && format.getAsInt() > FORMAT) {
      later(members, format.getAsInt());
      throw new ScorecardException(name, faults);
    }
    String id = members.required(CARD).flatMap(members::text).orElse(CardCheck.CARD);
    OptionalInt version =
        members
            .required("version")
            .map(node -> members.integer(node, 1, Integer.MAX_VALUE))
            .orElse(OptionalInt.empty());
    Scorecard.Builder builder = Scorecard.builder(id, version.orElse(1), vocabulary);
    places.put(name, document.at());
    members
        .get("ignoring")
        .map(members::items)
        .orElse(List.of())
        .forEach(each -> robots(each, builder));
    if (members.flag("refusingOverflow")) {
      builder.refusingOverflow();
    }
    Optional<Node> tiers = members.required("tiers");
    if (tiers.isEmpty()) {
      unread.moreTiers();
    }
    tiers.ifPresent(node -> tiers(node, builder));
    builder.bands(
        members
            .required("bands")
            .map(this::bands)
            .orElseGet(() -> Bands.hot(Condition.allOf()).warmIf(Condition.allOf())));
    return build(name, builder);
  }

  private static void later(Members members, int format) {
    members.fault(
        Code.FORMAT,
        members.get("format").orElseThrow(),
        "format must be at most "
            + FORMAT
            + ", but is "
            + format
            + ". Maybe a later version of the library wrote it: update this one");
  }

  private void robots(Node node, Scorecard.Builder builder) {
    Members members =
        new Members(node, "ignoring", faults, "robots", "burst", "within", "of", "trap", "host");
    Optional<String> kind = members.oneOf("burst", "trap", "host");
    if (kind.filter("host"::equals).isPresent()) {
      Node name = members.get("host").orElseThrow();
      ConditionReader.declared(members, name, vocabulary.hostRobots(), "sign of machines")
          .ifPresent(builder::ignoring);
      return;
    }
    Optional<String> named = members.required("robots").flatMap(members::text);
    String id = named.orElse("ignoring");
    named.ifPresent(name -> places.put(name, node.at()));
    if (kind.filter("trap"::equals).isPresent()) {
      conditions
          .counted()
          .interactions(members.get("trap").orElseThrow(), id)
          .filter(trapped -> named.isPresent())
          .ifPresent(trapped -> builder.ignoring(Robots.trap(id, trapped)));
    } else if (kind.isPresent()) {
      burst(members, id).filter(burst -> named.isPresent()).ifPresent(builder::ignoring);
    }
  }

  private Optional<Robots> burst(Members members, String id) {
    int before = faults.size();
    OptionalInt times = members.integer("burst", 2, 1_000);
    Optional<Duration> within =
        members.required("within").flatMap(node -> ValueReader.duration(members, node));
    List<Interactions> some = new ArrayList<>();
    for (Node each : members.required("of").map(members::items).orElse(List.of())) {
      conditions.counted().interactions(each, id).ifPresent(some::add);
    }
    if (faults.size() > before || some.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Signs.Burst(id, times.getAsInt(), within.orElseThrow(), List.copyOf(some)));
  }

  private void tiers(Node node, Scorecard.Builder builder) {
    String[] names = Arrays.stream(Tier.values()).map(Tier::name).toArray(String[]::new);
    int before = faults.size();
    Members members = new Members(node, "tiers", faults, names);
    if (faults.size() > before) {
      unread.moreTiers();
    }
    for (Tier tier : Tier.values()) {
      members
          .get(tier.name())
          .ifPresent(
              value -> {
                places.put(tier.id(), value.at());
                Members of = new Members(bare(value), tier.id(), faults);
                if (value.kind() != Node.Kind.ARRAY) {
                  unread.tier(tier);
                }
                builder.tier(tier, parts.parts(of, value).toArray(Part[]::new));
              });
    }
  }

  /** An object without members at the same place: to tell of a value that stands alone. */
  private static Node bare(Node node) {
    return Node.of(Node.Kind.OBJECT, "", node.at());
  }

  /** What could be read of them; for the rest stands a condition that has no faults. */
  private Bands bands(Node node) {
    places.put("bands", node.at());
    Members members = new Members(node, "bands", faults, "hot", "warm");
    ImmutableBands.Builder bands = ImmutableBands.builder();
    band(members, "hot", bands::hotFrom, bands::hotCondition);
    band(members, "warm", bands::warmFrom, bands::warmCondition);
    return bands.build();
  }

  private void band(
      Members members, String name, LongConsumer from, Consumer<Condition> condition) {
    int before = faults.size();
    Optional<Members> band =
        members.required(name).map(node -> new Members(node, "bands", faults, "from", "if"));
    band.filter(each -> !each.has("from") && !each.has("if"))
        .ifPresent(
            each -> each.fault(Code.MISSING, each.object(), "there must be \"from\" or \"if\""));
    band.flatMap(CardReader::from).ifPresent(from::accept);
    Optional<Condition> read = band.flatMap(this::condition);
    if (read.isPresent() || faults.size() > before) {
      condition.accept(read.orElseGet(Condition::allOf));
    }
  }

  private static Optional<Long> from(Members band) {
    return band.get("from").flatMap(band::whole);
  }

  private Optional<Condition> condition(Members band) {
    return band.get("if").flatMap(node -> conditions.condition(node, "bands"));
  }

  /** What only the whole shows is told where its part stands. */
  private Scorecard build(String name, Scorecard.Builder builder) {
    try {
      Scorecard card = builder.build(unread);
      if (faults.isEmpty()) {
        return card;
      }
    } catch (ScorecardException refused) {
      for (Fault fault : refused.faults()) {
        Position at = places.get(fault.part());
        faults.add(at == null ? fault : fault.at(at));
      }
    }
    Map<Fault, Integer> order = new HashMap<>();
    faults.forEach(fault -> order.putIfAbsent(fault, order.size()));
    List<Fault> inOrder = new ArrayList<>(order.keySet());
    Position nowhere = new Position(Integer.MAX_VALUE, 1);
    inOrder.sort(
        Comparator.comparingInt((Fault fault) -> fault.position().orElse(nowhere).line())
            .thenComparingInt(fault -> fault.position().orElse(nowhere).column())
            .thenComparing(order::get));
    throw new ScorecardException(name, inOrder);
  }
}
