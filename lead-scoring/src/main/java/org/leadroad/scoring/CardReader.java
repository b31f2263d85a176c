package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.leadroad.scoring.Fault.Code;
import org.leadroad.scoring.Fault.Position;

/** Reads a card from its document, and tells everything that is wrong with it at once. */
final class CardReader {

  static final int FORMAT = 1;

  private static final String CARD = "card";

  /** Said of a whole that is not whole, these would be wrong. */
  private static final Set<Code> OF_THE_WHOLE =
      EnumSet.of(
          Code.TIERS, Code.EMPTY_GROUP, Code.CARRY, Code.OVERFULL, Code.OVERFLOW, Code.BANDS);

  private final Vocabulary vocabulary;
  private final List<Fault> faults = new ArrayList<>();
  private final ConditionReader conditions;
  private final PartReader parts;
  private final Map<String, Position> places;

  private CardReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionReader(vocabulary, faults);
    this.parts = new PartReader(conditions, faults);
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
    Members members =
        new Members(
            document,
            CARD,
            faults,
            "format",
            CARD,
            "version",
            "ignoring",
            "refusingOverflow",
            "tiers",
            "bands");
    OptionalInt format = members.required("format").map(this::format).orElse(OptionalInt.empty());
    if (format.isPresent() && format.getAsInt() > FORMAT) {
      throw new ScorecardException(CARD, faults);
    }
    String id = members.required(CARD).flatMap(members::text).orElse("");
    OptionalInt version =
        members
            .required("version")
            .map(node -> members.integer(node, 1, Integer.MAX_VALUE))
            .orElse(OptionalInt.empty());
    Scorecard.Builder builder = Scorecard.builder(id, version.orElse(1), vocabulary);
    places.put(CARD, document.at());
    members
        .get("ignoring")
        .map(members::items)
        .orElse(List.of())
        .forEach(each -> robots(each, builder));
    if (members.flag("refusingOverflow")) {
      builder.refusingOverflow();
    }
    members.required("tiers").ifPresent(tiers -> tiers(tiers, builder));
    members.required("bands").flatMap(this::bands).ifPresent(builder::bands);
    return build(builder);
  }

  private OptionalInt format(Node node) {
    Members members = new Members(bare(node), CARD, faults);
    OptionalInt format = members.integer(node, 1, Integer.MAX_VALUE);
    if (format.isPresent() && format.getAsInt() > FORMAT) {
      members.fault(
          Code.FORMAT,
          node,
          "format must be at most "
              + FORMAT
              + ", but is "
              + format.getAsInt()
              + ". Maybe a later version of the library wrote it: update this one");
    }
    return format;
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
    String id = members.required("robots").flatMap(members::text).orElse("");
    places.put(id, node.at());
    if (kind.filter("trap"::equals).isPresent()) {
      conditions
          .counted()
          .interactions(members.get("trap").orElseThrow(), id)
          .ifPresent(trapped -> builder.ignoring(Robots.trap(id, trapped)));
    } else if (kind.isPresent()) {
      burst(members, id).ifPresent(builder::ignoring);
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
    Members members = new Members(node, "tiers", faults, names);
    for (Tier tier : Tier.values()) {
      members
          .get(tier.name())
          .ifPresent(
              value -> {
                places.put(tier.id(), value.at());
                Members of = new Members(bare(value), tier.id(), faults);
                builder.tier(tier, parts.parts(of, value).toArray(Part[]::new));
              });
    }
  }

  /** An object without members at the same place: to tell of a value that stands alone. */
  private static Node bare(Node node) {
    return Node.of(Node.Kind.OBJECT, "", node.at());
  }

  private Optional<Bands> bands(Node node) {
    places.put("bands", node.at());
    int before = faults.size();
    Members members = new Members(node, "bands", faults, "hot", "warm");
    ImmutableBands.Builder bands = ImmutableBands.builder();
    band(members, "hot")
        .ifPresent(
            hot -> {
              from(hot).ifPresent(bands::hotFrom);
              condition(hot).ifPresent(bands::hotCondition);
            });
    band(members, "warm")
        .ifPresent(
            warm -> {
              from(warm).ifPresent(bands::warmFrom);
              condition(warm).ifPresent(bands::warmCondition);
            });
    return faults.size() > before ? Optional.empty() : Optional.of(bands.build());
  }

  private Optional<Members> band(Members members, String name) {
    Optional<Members> band =
        members.required(name).map(node -> new Members(node, "bands", faults, "from", "if"));
    band.filter(each -> !each.has("from") && !each.has("if"))
        .ifPresent(
            each -> each.fault(Code.MISSING, each.object(), "there must be \"from\" or \"if\""));
    return band;
  }

  private static Optional<Long> from(Members band) {
    return band.get("from").flatMap(band::whole);
  }

  private Optional<Condition> condition(Members band) {
    return band.get("if").flatMap(node -> conditions.condition(node, "bands"));
  }

  /** What only the whole shows is told where its part stands. */
  private Scorecard build(Scorecard.Builder builder) {
    try {
      Scorecard card = builder.build();
      if (faults.isEmpty()) {
        return card;
      }
    } catch (ScorecardException refused) {
      boolean whole = faults.isEmpty();
      for (Fault fault : refused.faults()) {
        if (whole || !OF_THE_WHOLE.contains(fault.code())) {
          Position at = places.get(fault.part());
          faults.add(at == null ? fault : fault.at(at));
        }
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
    throw new ScorecardException(CARD, inOrder);
  }
}
