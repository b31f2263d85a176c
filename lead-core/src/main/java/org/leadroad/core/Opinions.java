package org.leadroad.core;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Opinion;

/** How opinions are put together; every composite is one of these. */
final class Opinions {

  /** Whether every part is asked for, or any. */
  private enum Join {
    ALL,
    ANY;

    Confidence of(Confidence one, Confidence other) {
      return this == ALL ? one.min(other) : one.max(other);
    }

    Missing of(List<Missing> parts) {
      return this == ALL ? Missing.allOf(parts) : Missing.anyOf(parts);
    }
  }

  private Opinions() {}

  /** The weakest answer of any; parts with that answer are put together. */
  static Opinion all(List<Opinion> parts) {
    Opinion.Kind weakest =
        parts.stream().map(Opinion::kind).min(Opinion.Kind::compareTo).orElseThrow();
    return together(weakest, parts, Join.ALL);
  }

  /** The strongest answer of any, but an answer against next to one that holds is a clash. */
  static Opinion any(List<Opinion> parts) {
    boolean holds = has(parts, Opinion.Kind.HOLDS);
    boolean denied = has(parts, Opinion.Kind.DENIED);
    if (has(parts, Opinion.Kind.CLASHES) || (holds && denied)) {
      return clash(parts);
    }
    if (denied) {
      return together(Opinion.Kind.DENIED, parts, Join.ANY);
    }
    Opinion.Kind strongest =
        parts.stream().map(Opinion::kind).max(Opinion.Kind::compareTo).orElseThrow();
    return together(strongest, parts, Join.ANY);
  }

  /**
   * What parts of these weights say if those that hold must weigh enough together: the weakest
   * answer that has to be raised to get there, but a denial or a clash is never outweighed.
   */
  static Opinion enough(List<Opinion> parts, List<Integer> weights, long enough) {
    long held = weightFrom(Opinion.Kind.HOLDS, parts, weights);
    if (held >= enough) {
      return any(parts);
    }
    if (has(parts, Opinion.Kind.DENIED) || has(parts, Opinion.Kind.CLASHES)) {
      return any(parts.stream().filter(part -> part.kind() != Opinion.Kind.HOLDS).toList());
    }
    return weightFrom(Opinion.Kind.LACKS, parts, weights) >= enough
        ? Opinion.lacks(Missing.enoughOf(enough - held, missing(parts, weights)))
        : together(Opinion.Kind.UNDECIDED, parts, Join.ANY);
  }

  /** What two parts miss alike counts for both. */
  private static Map<Missing, Long> missing(List<Opinion> parts, List<Integer> weights) {
    Map<Missing, Long> missing = new HashMap<>();
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i) instanceof Opinion.Lacks lacks) {
        missing.merge(lacks.missing(), (long) weights.get(i), Long::sum);
      }
    }
    return missing;
  }

  /** The weight of the parts with this answer or a stronger one. */
  static long weightFrom(Opinion.Kind weakest, List<Opinion> parts, List<Integer> weights) {
    return IntStream.range(0, parts.size())
        .filter(i -> parts.get(i).kind().compareTo(weakest) >= 0)
        .mapToLong(weights::get)
        .sum();
  }

  /** What parts that hold, clash and deny make together. */
  private static Opinion clash(List<Opinion> parts) {
    Set<Clash> clashes = new HashSet<>();
    of(Opinion.Clashes.class, parts).forEach(part -> clashes.addAll(part.clashes()));
    if (has(parts, Opinion.Kind.HOLDS) && has(parts, Opinion.Kind.DENIED)) {
      clashes.add(
          Clash.of(
              union(of(Opinion.Holds.class, parts), Opinion.Holds::grounds),
              union(of(Opinion.Denied.class, parts), Opinion.Denied::grounds)));
    }
    return new Opinion.Clashes(clashes);
  }

  static boolean has(List<Opinion> parts, Opinion.Kind kind) {
    return parts.stream().anyMatch(part -> part.kind() == kind);
  }

  private static Opinion together(Opinion.Kind kind, List<Opinion> parts, Join join) {
    return switch (kind) {
      case HOLDS -> {
        List<Opinion.Holds> same = of(Opinion.Holds.class, parts);
        Confidence confidence =
            same.stream().map(Opinion.Holds::confidence).reduce(join::of).orElseThrow();
        yield new Opinion.Holds(confidence, union(same, Opinion.Holds::grounds));
      }
      case LACKS ->
          Opinion.lacks(
              join.of(
                  of(Opinion.Lacks.class, parts).stream().map(Opinion.Lacks::missing).toList()));
      case UNDECIDED -> {
        List<Opinion.Undecided> same = of(Opinion.Undecided.class, parts);
        Doubt why = same.stream().map(Opinion.Undecided::why).min(Doubt::compareTo).orElseThrow();
        yield new Opinion.Undecided(why, union(same, Opinion.Undecided::strategies));
      }
      case CLASHES ->
          clash(of(Opinion.Clashes.class, parts).stream().map(Opinion.class::cast).toList());
      case DENIED -> {
        List<Opinion.Denied> same = of(Opinion.Denied.class, parts);
        Denial why = same.stream().map(Opinion.Denied::why).min(Denial::compareTo).orElseThrow();
        yield new Opinion.Denied(why, union(same, Opinion.Denied::grounds));
      }
    };
  }

  private static <O extends Opinion> List<O> of(Class<O> type, List<Opinion> parts) {
    return parts.stream().filter(type::isInstance).map(type::cast).toList();
  }

  private static <O, T extends Comparable<? super T>> Set<T> union(
      Collection<O> opinions, Function<O, Set<T>> part) {
    return opinions.stream()
        .flatMap(opinion -> part.apply(opinion).stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** All evidence that an opinion cites, on whichever side. */
  static Set<EvidenceId> cited(Opinion opinion) {
    return switch (opinion.kind()) {
      case HOLDS -> ((Opinion.Holds) opinion).grounds();
      case DENIED -> ((Opinion.Denied) opinion).grounds();
      case CLASHES -> {
        Set<EvidenceId> cited = new HashSet<>();
        for (Clash clash : ((Opinion.Clashes) opinion).clashes()) {
          cited.addAll(clash.supporting());
          cited.addAll(clash.contradicting());
        }
        yield cited;
      }
      case LACKS, UNDECIDED -> Set.of();
    };
  }
}
