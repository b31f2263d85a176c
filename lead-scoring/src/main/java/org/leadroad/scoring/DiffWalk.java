package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadroad.scoring.CardDiff.Change;
import org.leadroad.scoring.CardDiff.Kind;

/** The walk over two cards that tells what is not the same. */
final class DiffWalk {

  private final Consumer<Change> changes;

  DiffWalk(Consumer<Change> changes) {
    this.changes = changes;
  }

  /** A part, and the tier or group that it is in. */
  private record Placed(Part part, String place) {}

  void cards(Scorecard earlier, Scorecard later) {
    Map<String, Placed> before = placed(earlier);
    Map<String, Placed> after = placed(later);
    after.forEach(
        (id, now) -> {
          Placed was = before.get(id);
          if (was == null || isRule(was) != isRule(now)) {
            changes.accept(new Change(Kind.ADDED, id, words -> "", words -> told(now, words)));
          } else {
            parts(was, now);
          }
        });
    before.forEach(
        (id, was) -> {
          Placed now = after.get(id);
          if (now == null || isRule(was) != isRule(now)) {
            changes.accept(new Change(Kind.REMOVED, id, words -> told(was, words), words -> ""));
          }
        });
    order(before, after);
    Bands was = earlier.bands();
    Bands now = later.bands();
    compare(Kind.BAND, "hot", was, now, DiffWalk::hot, (bands, words) -> words.band(hot(bands)));
    compare(Kind.BAND, "warm", was, now, DiffWalk::warm, (bands, words) -> words.band(warm(bands)));
    compare(Kind.ROBOTS, later.id(), earlier, later, Scorecard::robots, DiffWalk::robots);
    compare(
        Kind.OVERFLOW,
        later.id(),
        earlier,
        later,
        Scorecard::refusesOverflow,
        (card, words) -> words.say(card.refusesOverflow() ? Phrase.REFUSED : Phrase.CUT));
  }

  /** Where a band begins, and for whom else. */
  record Band(OptionalLong from, Optional<Condition> condition) {}

  private static Band hot(Bands bands) {
    return new Band(bands.hotFrom(), bands.hotCondition());
  }

  private static Band warm(Bands bands) {
    return new Band(bands.warmFrom(), bands.warmCondition());
  }

  private static String robots(Scorecard card, Wording words) {
    return card.robots().stream()
        .map(each -> each.id() + " (" + words.robots(each) + ")")
        .collect(Collectors.joining(", "));
  }

  private static boolean isRule(Placed placed) {
    return placed.part instanceof Rule;
  }

  private static Map<String, Placed> placed(Scorecard card) {
    Map<String, Placed> placed = new LinkedHashMap<>();
    card.tiers().forEach(tier -> place(card.parts(tier), tier.id(), placed));
    return placed;
  }

  private static void place(List<Part> parts, String place, Map<String, Placed> placed) {
    for (Part part : parts) {
      placed.put(part.id(), new Placed(part, place));
      if (part instanceof Group group) {
        place(group.parts(), group.id(), placed);
      }
    }
  }

  /** Of the parts that were and are in one place, whether they are in the same order. */
  private void order(Map<String, Placed> before, Map<String, Placed> after) {
    Map<String, List<String>> was = common(before, after);
    Map<String, List<String>> now = common(after, before);
    now.forEach(
        (place, parts) ->
            compare(
                Kind.ORDER,
                place,
                was.getOrDefault(place, List.of()),
                parts,
                list -> list,
                (list, words) -> String.join(", ", list)));
  }

  private static Map<String, List<String>> common(
      Map<String, Placed> some, Map<String, Placed> others) {
    Map<String, List<String>> common = new LinkedHashMap<>();
    some.forEach(
        (id, placed) -> {
          Placed other = others.get(id);
          if (other != null && other.place.equals(placed.place)) {
            common.computeIfAbsent(placed.place, place -> new ArrayList<>()).add(id);
          }
        });
    return common;
  }

  private <T> void compare(
      Kind kind,
      String part,
      T was,
      T now,
      Function<T, Object> what,
      BiFunction<T, Wording, String> told) {
    if (!what.apply(was).equals(what.apply(now))) {
      changes.accept(
          new Change(kind, part, words -> told.apply(was, words), words -> told.apply(now, words)));
    }
  }

  private void parts(Placed was, Placed now) {
    String id = now.part.id();
    compare(Kind.MOVED, id, was, now, Placed::place, (placed, words) -> placed.place);
    if (was.part instanceof Rule before && now.part instanceof Rule after) {
      compare(Kind.POINTS, id, before, after, Rule::points, (rule, words) -> "" + rule.points());
      compare(Kind.ASKS, id, before, after, DiffWalk::asks, (rule, words) -> words.asks(rule));
      compare(
          Kind.TIMES,
          id,
          before,
          after,
          rule -> List.of(rule.every(), rule.atMost()),
          (rule, words) -> words.times(rule));
      compare(
          Kind.DECAY,
          id,
          before,
          after,
          Rule::decay,
          (rule, words) -> words.orNone(rule.decay().map(words::decay)));
      compare(
          Kind.BECAUSE,
          id,
          before,
          after,
          Rule::reason,
          (rule, words) -> words.orNone(rule.reason()));
    } else if (was.part instanceof Group before && now.part instanceof Group after) {
      compare(Kind.CHOICE, id, before, after, Group::kind, (group, words) -> words.choice(group));
      compare(
          Kind.LIMITS,
          id,
          before,
          after,
          group -> List.of(group.floor(), group.cap()),
          (group, words) -> words.limits(group));
      compare(
          Kind.ONLY_IF,
          id,
          before,
          after,
          Group::gate,
          (group, words) -> words.orNone(group.gate().map(words::condition)));
    }
    compare(
        Kind.CODE,
        id,
        was.part,
        now.part,
        part -> List.of(part.code(), part.baseline()),
        (part, words) -> words.code(part));
  }

  private static Object asks(Rule rule) {
    return List.of(rule.condition(), rule.interactions());
  }

  private static String told(Placed placed, Wording words) {
    return words.say(
        Phrase.IN,
        placed.place,
        placed.part instanceof Rule rule ? words.whole(rule) : words.choice((Group) placed.part));
  }
}
