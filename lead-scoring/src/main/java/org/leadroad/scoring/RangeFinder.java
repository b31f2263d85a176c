package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Finds what parts of a card give at least and at most, and who gets that. Parts that ask about the
 * same are looked at together, others each for itself.
 */
final class RangeFinder {

  private final Scorecard card;

  RangeFinder(Scorecard card) {
    this.card = card;
  }

  /** A range, not yet tried, and worlds that perhaps reach its ends. */
  private record Ends(Range range, Optional<World> least, Optional<World> most) {

    static final Ends NOTHING = of(Range.NOTHING, new World(List.of()));

    static Ends of(Range range, World world) {
      return new Ends(range, Optional.of(world), Optional.of(world));
    }

    Ends plus(Ends other) {
      return new Ends(range.plus(other.range), join(least, other.least), join(most, other.most));
    }

    Ends or(Ends other) {
      return new Ends(
          range.or(other.range),
          range.least() <= other.range.least() ? least : other.least,
          range.most() >= other.range.most() ? most : other.most);
    }

    Ends clamp(long floor, long cap) {
      return new Ends(range.clamp(floor, cap), least, most);
    }

    private static Optional<World> join(Optional<World> one, Optional<World> other) {
      return one.flatMap(
          first ->
              other.map(
                  second -> {
                    List<Cell> cells = new ArrayList<>(first.cells());
                    cells.addAll(second.cells());
                    return new World(cells);
                  }));
    }
  }

  Range part(Part part, Tier tier) {
    return tried(part(part), profile -> evaluation(profile, tier).part(part).points());
  }

  Range tier(Tier tier) {
    List<Part> parts = card.parts(tier);
    return tried(
        tierEnds(tier), profile -> evaluation(profile, tier).tier(parts, fillsUp(tier)).points());
  }

  Range total() {
    Ends ends = Ends.NOTHING;
    for (Tier tier : card.tiers()) {
      ends = ends.plus(tierEnds(tier));
    }
    return tried(
        ends,
        profile ->
            card.tiers().stream()
                .mapToLong(
                    tier ->
                        evaluation(profile, tier).tier(card.parts(tier), fillsUp(tier)).points())
                .sum());
  }

  private boolean fillsUp(Tier tier) {
    return tier == Tier.PRIORITY && !card.refusesOverflow();
  }

  private Ends tierEnds(Tier tier) {
    Ends ends = sum(card.parts(tier));
    return fillsUp(tier) ? ends.clamp(0, Tier.FULL) : ends;
  }

  private Evaluation evaluation(Profile profile, Tier tier) {
    Bindings<Profile> bindings = Bindings.ofProfiles(card.vocabulary());
    return new Evaluation(new Inquiry<>(bindings, card.robots(), profile, Witness.NOW), tier);
  }

  private Range tried(Ends ends, ToLongFunction<Profile> points) {
    return new Range(
        ends.range.least(),
        ends.range.most(),
        reaches(ends.least, ends.range.least(), points)
            && reaches(ends.most, ends.range.most(), points));
  }

  /** A predicate of the host is not asked about somebody made up. */
  private boolean reaches(Optional<World> world, long end, ToLongFunction<Profile> points) {
    boolean asksHost = card.robots().stream().anyMatch(each -> each.kind() == Robots.Kind.HOST);
    return !asksHost
        && world
            .flatMap(each -> Witness.of(each, card.robots()))
            .filter(profile -> points.applyAsLong(profile) == end)
            .isPresent();
  }

  private Ends part(Part part) {
    Optional<List<World>> worlds = Worlds.ofParts(List.of(part), true);
    if (worlds.isPresent()) {
      return together(worlds.get(), List.of(part));
    }
    if (part instanceof Rule rule) {
      return new Ends(Reach.of(rule), Optional.empty(), Optional.empty());
    }
    Group group = (Group) part;
    Ends ends = group.kind() == Part.Kind.SUM ? sum(group.parts()) : Ends.NOTHING;
    if (group.kind() != Part.Kind.SUM) {
      for (Part each : group.parts()) {
        ends = ends.or(part(each));
      }
    }
    ends = group.gate().isPresent() ? ends.or(Ends.NOTHING) : ends;
    return group.cap().isEmpty()
        ? ends
        : ends.clamp(group.floor().orElseThrow(), group.cap().getAsInt());
  }

  /** The sum of some parts. */
  private Ends sum(List<Part> parts) {
    Ends ends = Ends.NOTHING;
    for (List<Part> related : related(parts)) {
      Optional<List<World>> worlds = Worlds.ofParts(related, true);
      if (worlds.isPresent()) {
        ends = ends.plus(together(worlds.get(), related));
      } else {
        for (Part each : related) {
          ends = ends.plus(part(each));
        }
      }
    }
    return ends;
  }

  /** In order, those together that ask about the same, or about what others of them ask. */
  private static List<List<Part>> related(List<Part> parts) {
    List<List<Part>> all = new ArrayList<>();
    List<Set<Object>> subjects = new ArrayList<>();
    for (Part part : parts) {
      List<Part> related = new ArrayList<>();
      Set<Object> asked = new LinkedHashSet<>(Worlds.subjects(Worlds.speaks(part)));
      for (int i = all.size() - 1; i >= 0; i--) {
        if (!Collections.disjoint(subjects.get(i), asked)) {
          related.addAll(0, all.remove(i));
          asked.addAll(subjects.remove(i));
        }
      }
      related.add(part);
      all.add(related);
      subjects.add(asked);
    }
    return all;
  }

  private static Ends together(List<World> worlds, List<Part> parts) {
    Ends ends = null;
    for (World world : worlds) {
      Range sum = Range.NOTHING;
      for (Part part : parts) {
        sum = sum.plus(world.part(part).points());
      }
      Ends here = Ends.of(sum, world);
      ends = ends == null ? here : ends.or(here);
    }
    return ends == null ? Ends.NOTHING : ends;
  }
}
