package org.leadroad.scoring;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.check.Checks;
import org.leadroad.scoring.Fault.Code;

/** Collects everything that is wrong with a card: names, tiers, carry and bands. */
final class CardCheck {

  /** What faults call a card that has no name. */
  static final String CARD = "card";

  private static final String BANDS = "bands";
  private static final int MOST_BURST = 1_000;
  private static final Duration LONGEST_BURST = Duration.ofDays(1);

  /** Who mends one of these may change what the part can give. */
  private static final Set<Code> OF_RANGES =
      EnumSet.of(
          Code.POINTS,
          Code.TIMES,
          Code.LIMITS,
          Code.DEPTH,
          Code.EMPTY_GROUP,
          Code.DUPLICATE_ID,
          Code.COOLING);

  private final Vocabulary vocabulary;
  private final Unread unread;
  private final Set<Fault> faults = new LinkedHashSet<>();
  private String name = CARD;
  private @Nullable Range total;

  CardCheck(Vocabulary vocabulary, Unread unread) {
    this.vocabulary = vocabulary;
    this.unread = unread;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private void fault(Code code, String part, String message) {
    faults.add(new Fault(code, part, message));
  }

  void head(String id, int version) {
    if (Checks.isKebab(id)) {
      name = id;
    } else {
      fault(
          Code.ID,
          name,
          "id must be kebab-case (small letters, digits, single hyphens), but was \"" + id + "\"");
    }
    if (version < 1) {
      fault(Code.VERSION, name, "version must be at least 1, but was " + version);
    }
  }

  void tiers(Map<Tier, List<Part>> tiers, Set<Tier> twice, boolean fillsUp) {
    if (tiers.isEmpty() && !unread.hasMoreTiers()) {
      fault(Code.TIERS, name, "there must be at least one tier. Maybe add tier(Tier.FLAT, …)");
    }
    for (Tier tier : twice) {
      fault(
          Code.TIERS,
          tier.id(),
          "a tier must be set once, but this one was set again. Maybe pass all its parts together");
    }
    if (tiers.containsKey(Tier.FLAT) && tiers.size() > 1) {
      fault(
          Code.TIERS,
          Tier.FLAT.id(),
          "a flat tier must be the only one. Maybe its parts belong into the other tiers");
    }
    PartCheck parts = new PartCheck(faults, vocabulary, unread);
    for (Map.Entry<Tier, List<Part>> each : tiers.entrySet()) {
      if (each.getValue().isEmpty() && !unread.has(each.getKey())) {
        fault(Code.TIERS, each.getKey().id(), "a tier must have parts. Maybe leave it out");
      }
      for (Part part : each.getValue()) {
        parts.check(part, each.getKey(), 1);
      }
    }
    if (!tiers.containsKey(Tier.FLAT) || tiers.size() == 1) {
      ranges(tiers, twice, fillsUp);
    }
  }

  void robots(List<Robots> signs) {
    Set<String> ids = new HashSet<>();
    for (Robots sign : signs) {
      String id = sign.id();
      if (!Checks.isKebab(id)) {
        fault(Code.ID, id, "id must be kebab-case (small letters, digits, single hyphens)");
      }
      if (!ids.add(id)) {
        fault(Code.DUPLICATE_ID, id, "two signs of machines share this id. Maybe one is too many");
      }
      ConditionCheck conditions = new ConditionCheck(faults, vocabulary, id);
      for (Interactions some : Signs.interactions(sign)) {
        conditions.interactions(some, 1);
        if (Ageing.dependsOn(some)) {
          fault(
              Code.ROBOTS,
              id,
              "a sign of machines must not ask for an age: what a machine did it did for ever");
        }
      }
      if (sign instanceof Signs.Burst burst) {
        burst(burst);
      } else if (sign instanceof Signs.Host && !sign.equals(vocabulary.hostRobots().get(id))) {
        fault(
            Code.UNDECLARED,
            id,
            "the vocabulary must declare it by robots(…). Maybe it comes from another vocabulary");
      }
    }
  }

  private void burst(Signs.Burst burst) {
    if (burst.atLeast() < 2 || burst.atLeast() > MOST_BURST) {
      fault(
          Code.ROBOTS,
          burst.id(),
          "a burst must be of 2 to " + MOST_BURST + " interactions, but was " + burst.atLeast());
    }
    if (burst.within().isNegative() || burst.within().compareTo(LONGEST_BURST) > 0) {
      fault(
          Code.ROBOTS,
          burst.id(),
          "a burst must take from nothing to " + LONGEST_BURST + ", but was " + burst.within());
    }
  }

  /**
   * From the lowest tier to the highest: what lies below must not reach into what lies above. Told
   * is only what stays so whatever somebody makes of a part that is to be mended.
   */
  private void ranges(Map<Tier, List<Part>> tiers, Set<Tier> twice, boolean fillsUp) {
    List<Tier> lowestFirst = new ArrayList<>(tiers.keySet());
    Collections.reverse(lowestFirst);
    Open open = new Open(unread, toMend());
    Reach below = Reach.NOTHING;
    Map<Tier, Reach> spans = new LinkedHashMap<>();
    for (Tier tier : lowestFirst) {
      try {
        Reach reach =
            Reach.of(
                tier,
                tiers.getOrDefault(tier, List.of()),
                fillsUp,
                open,
                unread.has(tier) || twice.contains(tier));
        Range known = reach.known();
        if (tier == Tier.PRIORITY && !fillsUp && (known.least() < 0 || known.most() > Tier.FULL)) {
          overfull(tier, reach);
        } else if (below.known().span() >= tier.unit()) {
          carry(tier, below, spans);
        }
        below = below.plus(reach);
        spans.put(tier, reach);
      } catch (ArithmeticException overflow) {
        fault(
            Code.OVERFLOW,
            tier.id(),
            "a total must fit into 64 bits, but could pass them. Maybe limit rules by atMost(n)");
        return;
      }
    }
    total = tiers.isEmpty() || unread.hasMoreTiers() ? null : below.all();
  }

  /** Whether it is not settled what a part can give: a lambda would make the JVM link much. */
  private record Open(Unread unread, Set<String> toMend) implements Predicate<Part> {
    @Override
    public boolean test(Part part) {
      return unread.has(part) || toMend.contains(part.id());
    }
  }

  /** The ids of parts of which it is not settled what they can give. */
  private Set<String> toMend() {
    Set<String> ids = new HashSet<>();
    for (Fault each : faults) {
      if (OF_RANGES.contains(each.code())) {
        ids.add(each.part());
      }
    }
    return ids;
  }

  private void overfull(Tier tier, Reach reach) {
    fault(
        Code.OVERFULL,
        tier.id(),
        "priority must stay within 0 and "
            + Tier.FULL
            + ", since the card refuses to cut it there, but reaches "
            + reach
            + ". Maybe put its parts into one group: Group.sum(id, …).between(0, "
            + Tier.FULL
            + ")");
  }

  private void carry(Tier tier, Reach below, Map<Tier, Reach> spans) {
    List<String> reaches = new ArrayList<>();
    spans.forEach((each, reach) -> reaches.add(each.id() + " reaches " + reach));
    fault(
        Code.CARRY,
        tier.id(),
        "what lies below "
            + tier.id()
            + " must span less than "
            + tier.unit()
            + ", but spans "
            + (below.isOpen() ? "at least " : "")
            + below.known().span()
            + " ("
            + String.join(", ", reaches)
            + "). Maybe put all qualities into one group with a cap:"
            + " Group.sum(id, …).between(0, 900), or those that exclude each other into Group.best");
  }

  void bands(@Nullable Bands bands) {
    if (bands == null) {
      fault(Code.BANDS, BANDS, "there must be bands. Maybe add bands(Bands.hot(1000).warm(100))");
      return;
    }
    ConditionCheck conditions = new ConditionCheck(faults, vocabulary, BANDS);
    for (Condition each : Tree.conditions(bands)) {
      conditions.check(each);
    }
    if (bands.warmFrom().isEmpty() && bands.warmCondition().isEmpty()) {
      fault(Code.BANDS, BANDS, "something must be warm. Maybe add warm(100) or warmIf(…)");
    }
    boolean inOrder =
        bands.warmFrom().isEmpty()
            || bands.hotFrom().isEmpty()
            || bands.warmFrom().getAsLong() < bands.hotFrom().getAsLong();
    if (!inOrder) {
      fault(
          Code.BANDS,
          BANDS,
          "warm must begin below hot, but begins at "
              + bands.warmFrom().orElseThrow()
              + " and hot at "
              + bands.hotFrom().orElseThrow());
    }
    if (total != null && bands.hotFrom().isPresent()) {
      reach("hot", bands.hotFrom().getAsLong(), bands.hotCondition().isPresent(), total);
    }
    if (total != null && bands.warmFrom().isPresent() && inOrder) {
      reach("warm", bands.warmFrom().getAsLong(), bands.warmCondition().isPresent(), total);
    }
  }

  private void reach(String band, long from, boolean otherwise, Range range) {
    String totals = " begins at " + from + ", but totals are " + range;
    if (from > range.most() && !otherwise) {
      fault(Code.BANDS, BANDS, "nobody could be " + band + ": it" + totals);
    } else if (from > range.most()) {
      fault(
          Code.BANDS,
          BANDS,
          "no total could be " + band + ": it" + totals + ". Maybe leave the total out");
    }
    if (from <= range.least()) {
      fault(Code.BANDS, BANDS, "everybody would be " + band + " or hotter: it" + totals);
    }
  }
}
