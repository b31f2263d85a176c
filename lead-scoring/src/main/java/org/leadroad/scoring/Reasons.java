package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.Part.Kind;

/**
 * The parts of a card of which each adds something of its own, and the ranking of why a score is so
 * high, or no higher.
 *
 * @param parts in the order of the card
 * @param within the place of such a part by the id of each part that is within it, or is it
 * @param rules by id
 * @param byCode whether several parts can have one code
 */
record Reasons(
    List<Compared> parts, Map<String, Integer> within, Map<String, Rule> rules, boolean byCode) {

  /**
   * A part that is compared.
   *
   * @param above what it must give more than, to be a reason for so much
   * @param below what it must give less than, to be a reason for no more
   */
  private record Compared(Part part, Rule first, long above, long below) {}

  static Reasons of(Scorecard card) {
    List<Compared> parts = new ArrayList<>();
    Map<String, Integer> within = new LinkedHashMap<>();
    Map<String, Rule> rules = new LinkedHashMap<>();
    boolean byCode = false;
    for (Tier tier : card.tiers()) {
      for (Part part : Tree.parts(card.parts(tier))) {
        byCode |= part.code().isPresent();
        if (part instanceof Rule rule) {
          rules.put(rule.id(), rule);
        }
      }
      add(card.parts(tier), parts, within);
    }
    return new Reasons(List.copyOf(parts), within, rules, byCode);
  }

  private static void add(List<Part> parts, List<Compared> to, Map<String, Integer> within) {
    for (Part part : parts) {
      if (part instanceof Group group && group.kind() == Kind.SUM) {
        add(group.parts(), to, within);
        continue;
      }
      for (Part each : Tree.parts(List.of(part))) {
        within.put(each.id(), to.size());
      }
      Rule first = Tree.rules(List.of(part)).get(0);
      long below = part.baseline().isPresent() ? part.baseline().getAsInt() : full(part);
      to.add(new Compared(part, first, part.baseline().orElse(0), below));
    }
  }

  /** Why a score is so high, from its lines. */
  List<Reason> above(List<Score.Line> lines, int most) {
    return ranked(lines, most, true);
  }

  /** Why a score is no higher, from its lines. */
  List<Reason> below(List<Score.Line> lines, int most) {
    return ranked(lines, most, false);
  }

  private List<Reason> ranked(List<Score.Line> lines, int most, boolean above) {
    if (most < 0) {
      throw new IllegalArgumentException("most must be at least 0, but was " + most);
    }
    long[] points = new long[parts.size()];
    @Nullable Rule[] spoke = new Rule[parts.size()];
    for (Score.Line line : lines) {
      Integer place = within.get(line.part());
      if (place != null) {
        points[place] += line.points();
        if (line.cause() == Score.Cause.RULE && spoke[place] == null) {
          spoke[place] = rules.get(line.part());
        }
      }
    }
    Map<String, Reason> reasons = new LinkedHashMap<>();
    for (int i = 0; i < points.length; i++) {
      Compared each = parts.get(i);
      long difference = above ? points[i] - each.above : each.below - points[i];
      if (byCode || difference > 0) {
        Reason reason = reason(each, spoke[i], difference);
        reasons.merge(reason.code(), reason, Reasons::together);
      }
    }
    List<Reason> ranked = new ArrayList<>(reasons.values());
    ranked.removeIf(reason -> reason.points() <= 0);
    ranked.sort(Comparator.comparingLong(Reason::points).reversed());
    return List.copyOf(ranked.subList(0, Math.min(most, ranked.size())));
  }

  private static Reason reason(Compared of, @Nullable Rule spoke, long difference) {
    Part part = of.part;
    Optional<String> stated = spoke == null ? Optional.empty() : spoke.code();
    String code = stated.or(part::code).orElse(part.id());
    String text = (spoke == null ? of.first : spoke).reason().orElse(part.id());
    return new Reason(code, List.of(part.id()), difference, text);
  }

  private static Reason together(Reason one, Reason other) {
    List<String> parts = new ArrayList<>(one.parts());
    parts.addAll(other.parts());
    return new Reason(one.code(), parts, one.points() + other.points(), one.text());
  }

  /** The most that a part gives; of what is not limited, once. */
  private static long full(Part part) {
    if (part instanceof Rule rule) {
      return Math.max(0L, (long) rule.points() * rule.atMost().orElse(1));
    }
    Group group = (Group) part;
    long full = 0;
    for (Part each : group.parts()) {
      full = group.kind() == Kind.SUM ? full + full(each) : Math.max(full, full(each));
    }
    return Math.min(full, group.cap().orElse(Integer.MAX_VALUE));
  }
}
