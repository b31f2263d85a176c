package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.leadroad.scoring.Finding.Code;

/** The walk that finds what the author of a card may not have meant. */
final class FindingWalk {

  private final Scorecard card;
  private final RangeFinder ranges;
  private final List<Finding> findings = new ArrayList<>();

  FindingWalk(Scorecard card, RangeFinder ranges) {
    this.card = card;
    this.ranges = ranges;
  }

  List<Finding> findings() {
    for (Tier tier : card.tiers()) {
      siblings(tier.id(), Part.Kind.SUM, card.parts(tier), List.of());
      sensitive(tier.id(), card.parts(tier));
    }
    bands();
    return List.copyOf(findings);
  }

  private void sensitive(String place, List<Part> parts) {
    for (Part part : parts) {
      if (Sensitive.isAsked(part, card.vocabulary())) {
        found(Code.SENSITIVE_CRITERION, place, part.id());
      }
      if (part instanceof Group group) {
        sensitive(group.id(), group.parts());
      }
    }
  }

  private void sensitive(Temperature temperature, Condition condition) {
    if (Sensitive.isAsked(condition, card.vocabulary())) {
      found(Code.SENSITIVE_CRITERION, name(temperature));
    }
  }

  private void found(Code code, String place, String... parts) {
    findings.add(new Finding(code, place, List.of(parts)));
  }

  /**
   * Parts that stand beside each other.
   *
   * @param around what must hold for any of them to be asked
   */
  private void siblings(String place, Part.Kind kind, List<Part> parts, List<Condition> around) {
    List<Part> alive = new ArrayList<>();
    for (Part part : parts) {
      List<Condition> own = new ArrayList<>(around);
      own.add(Worlds.speaks(part));
      if (Worlds.canHold(own)) {
        alive.add(part);
      } else if (part instanceof Rule || !canOpen((Group) part, around)) {
        found(Code.DEAD, place, part.id());
      }
      if (part instanceof Group group) {
        List<Condition> within = new ArrayList<>(around);
        group.gate().ifPresent(within::add);
        if (canOpen(group, around)) {
          siblings(group.id(), group.kind(), group.parts(), within);
        }
      }
    }
    if (kind == Part.Kind.SUM) {
      overlaps(place, alive);
      return;
    }
    for (int i = 0; i < alive.size(); i++) {
      shadow(place, kind, alive, i);
    }
  }

  /** Whether its gate can be open: if no part speaks then, that is told of each. */
  private static boolean canOpen(Group group, List<Condition> around) {
    List<Condition> within = new ArrayList<>(around);
    group.gate().ifPresent(within::add);
    return Worlds.canHold(within);
  }

  /** A rule that always speaks is there for its points: it overlaps with nothing. */
  private void overlaps(String place, List<Part> parts) {
    List<Rule> rules = new ArrayList<>();
    List<Implication> conditions = new ArrayList<>();
    for (Part part : parts) {
      Condition speaks = Worlds.speaks(part);
      if (part instanceof Rule rule && !Worlds.always(speaks)) {
        rules.add(rule);
        conditions.add(Implication.of(speaks));
      }
    }
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i + 1; j < rules.size(); j++) {
        boolean there = conditions.get(i).implies(conditions.get(j));
        boolean back = conditions.get(j).implies(conditions.get(i));
        Rule one = rules.get(i);
        Rule other = rules.get(j);
        if (there && back) {
          boolean against = Integer.signum(one.points()) != Integer.signum(other.points());
          found(against ? Code.CONTRADICTION : Code.DOUBLE, place, one.id(), other.id());
        } else if (there) {
          found(Code.OVERLAP, place, one.id(), other.id());
        } else if (back) {
          found(Code.OVERLAP, place, other.id(), one.id());
        }
      }
    }
  }

  /** Whether one of several is never the one that is chosen. */
  private void shadow(String place, Part.Kind kind, List<Part> parts, int i) {
    Part part = parts.get(i);
    for (int j = 0; j < parts.size(); j++) {
      if (j != i && isShadowed(kind, parts, i, List.of(j))) {
        found(Code.SHADOWED, place, part.id(), parts.get(j).id());
        return;
      }
    }
    List<Integer> others = new ArrayList<>();
    for (int j = 0; j < parts.size(); j++) {
      if (j != i && (kind != Part.Kind.FIRST || j < i)) {
        others.add(j);
      }
    }
    if (others.size() > 1 && isShadowed(kind, parts, i, others)) {
      Set<String> ids = new LinkedHashSet<>(List.of(part.id()));
      others.forEach(j -> ids.add(parts.get(j).id()));
      found(Code.SHADOWED, place, ids.toArray(String[]::new));
    }
  }

  private static boolean isShadowed(Part.Kind kind, List<Part> parts, int i, List<Integer> others) {
    List<Part> asked = new ArrayList<>(List.of(parts.get(i)));
    others.forEach(j -> asked.add(parts.get(j)));
    Optional<List<World>> worlds = Worlds.ofParts(asked, false);
    return worlds.isPresent()
        && worlds.get().stream()
            .allMatch(
                world -> {
                  World.Said said = world.part(parts.get(i));
                  return !said.spoke()
                      || others.stream()
                          .anyMatch(j -> isBefore(kind, world.part(parts.get(j)), said, j < i));
                });
  }

  private static boolean isBefore(
      Part.Kind kind, World.Said other, World.Said said, boolean standsBefore) {
    if (!other.spoke()) {
      return false;
    }
    long ahead =
        switch (kind) {
          case BEST -> other.points().least() - said.points().most();
          case WORST -> said.points().least() - other.points().most();
          case FIRST, SUM, WHEN, EACH -> 0;
        };
    return ahead > 0 || (ahead == 0 && standsBefore);
  }

  private void bands() {
    Bands bands = card.bands();
    Range total = ranges.total();
    bands.hotCondition().ifPresent(condition -> sensitive(Temperature.HOT, condition));
    bands.warmCondition().ifPresent(condition -> sensitive(Temperature.WARM, condition));
    boolean hot = band(Temperature.HOT, bands.hotFrom(), bands.hotCondition(), total);
    boolean warm = band(Temperature.WARM, bands.warmFrom(), bands.warmCondition(), total);
    boolean hotAlways = always(bands.hotFrom(), bands.hotCondition(), total);
    if (!hot) {
      unreachable(Temperature.HOT);
    }
    if (!warm || hotAlways || isAlwaysHotter(bands, total)) {
      unreachable(Temperature.WARM);
    }
    if (hotAlways || always(bands.warmFrom(), bands.warmCondition(), total)) {
      unreachable(Temperature.COLD);
    }
  }

  private void unreachable(Temperature temperature) {
    found(Code.UNREACHABLE_BAND, name(temperature));
  }

  private static String name(Temperature temperature) {
    return temperature.name().toLowerCase(Locale.ROOT);
  }

  /** Whether anybody can be such; tells of one of two ways to be such that is none. */
  private boolean band(
      Temperature temperature, OptionalLong from, Optional<Condition> condition, Range total) {
    boolean byTotal = from.isPresent() && from.getAsLong() <= total.most();
    boolean byCondition = condition.filter(each -> Worlds.canHold(List.of(each))).isPresent();
    if (byCondition && from.isPresent() && !byTotal) {
      found(Code.IDLE_POINTS, name(temperature));
    } else if (byTotal && condition.isPresent() && !byCondition) {
      found(Code.IDLE_CONDITION, name(temperature));
    }
    return byTotal || byCondition;
  }

  private static boolean always(OptionalLong from, Optional<Condition> condition, Range total) {
    return (from.isPresent() && from.getAsLong() <= total.least())
        || condition.filter(each -> Worlds.always(each)).isPresent();
  }

  /** Whether all that is warm is so by a condition that makes it hot. */
  private static boolean isAlwaysHotter(Bands bands, Range total) {
    boolean byTotal = bands.warmFrom().isPresent() && bands.warmFrom().getAsLong() <= total.most();
    return !byTotal
        && bands.warmCondition().isPresent()
        && bands.hotCondition().isPresent()
        && Implication.of(bands.warmCondition().get())
            .implies(Implication.of(bands.hotCondition().get()));
  }
}
