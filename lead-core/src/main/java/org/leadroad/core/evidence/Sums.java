package org.leadroad.core.evidence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import org.leadroad.core.check.Tongue;
import org.leadroad.core.evidence.Missing.Kind;
import org.leadroad.core.evidence.Missing.Some;

/** The one form of what is missing, its order and its sentence. */
final class Sums {

  private Sums() {}

  static <M extends Missing> Collection<M> some(Collection<M> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("what is missing must have at least one part");
    }
    return parts;
  }

  static Missing all(Collection<? extends Missing> parts) {
    return plain(Kind.ALL_OF, parts);
  }

  static Missing any(Collection<? extends Missing> parts) {
    return plain(Kind.ANY_OF, parts);
  }

  private static Missing plain(Kind kind, Collection<? extends Missing> parts) {
    NavigableSet<Missing> flat = new TreeSet<>();
    for (Missing part : parts) {
      flat.addAll(
          part instanceof Some some && part.kind() == kind
              ? some.weights().keySet()
              : Set.of(part));
    }
    if (flat.size() == 1) {
      return flat.first();
    }
    NavigableMap<Missing, Long> weights = new TreeMap<>();
    flat.forEach(part -> weights.put(part, 1L));
    long enough = kind == Kind.ALL_OF ? flat.size() : 1;
    return new Some(kind, enough, Collections.unmodifiableMap(weights));
  }

  /** Takes out what is needed in any case and what is enough alone, until neither is left. */
  static Missing of(long enough, NavigableMap<Missing, Long> weights) {
    long sum = sum(weights.values());
    if (weights.values().stream().anyMatch(weight -> weight < 1) || enough < 1 || enough > sum) {
      throw new IllegalArgumentException(
          "enough must be between 1 and the sum of the weights, each at least 1, but was "
              + enough
              + " of "
              + sum);
    }
    List<Missing> needed = keys(weights, weight -> sum - weight < enough);
    if (!needed.isEmpty()) {
      NavigableMap<Missing, Long> others = without(needed, weights);
      long left = enough - (sum - sum(others.values()));
      List<Missing> parts = new ArrayList<>(needed);
      if (left > 0) {
        parts.add(of(left, others));
      }
      return all(parts);
    }
    List<Missing> each = keys(weights, weight -> weight >= enough);
    if (!each.isEmpty()) {
      NavigableMap<Missing, Long> others = without(each, weights);
      List<Missing> parts = new ArrayList<>(each);
      if (sum(others.values()) >= enough) {
        parts.add(of(enough, others));
      }
      return any(parts);
    }
    return reduced(enough, weights);
  }

  /** The smallest whole numbers in the same proportion. */
  private static Missing reduced(long enough, NavigableMap<Missing, Long> weights) {
    long divisor = weights.values().stream().reduce(0L, Sums::divisor);
    NavigableMap<Missing, Long> small = new TreeMap<>();
    weights.forEach((part, weight) -> small.put(part, weight / divisor));
    return new Some(
        Kind.ENOUGH_OF, -Math.floorDiv(-enough, divisor), Collections.unmodifiableMap(small));
  }

  private static long divisor(long one, long other) {
    return other == 0 ? one : divisor(other, one % other);
  }

  private static long sum(Collection<Long> weights) {
    return weights.stream().mapToLong(Long::longValue).sum();
  }

  private static List<Missing> keys(Map<Missing, Long> weights, LongPredicate which) {
    return weights.entrySet().stream()
        .filter(entry -> which.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
  }

  private static NavigableMap<Missing, Long> without(
      List<Missing> some, NavigableMap<Missing, Long> weights) {
    NavigableMap<Missing, Long> others = new TreeMap<>(weights);
    some.forEach(others::remove);
    return others;
  }

  static int compare(Missing one, Missing other) {
    int bySort = one.kind().compareTo(other.kind());
    if (bySort != 0) {
      return bySort;
    }
    if (one instanceof Missing.One a && other instanceof Missing.One b) {
      return a.need().compareTo(b.need());
    }
    return compare((Some) one, (Some) other);
  }

  private static int compare(Some one, Some other) {
    int bySum = Long.compare(one.enough(), other.enough());
    Iterator<Map.Entry<Missing, Long>> left = one.weights().entrySet().iterator();
    Iterator<Map.Entry<Missing, Long>> right = other.weights().entrySet().iterator();
    int order = bySum;
    while (order == 0 && left.hasNext() && right.hasNext()) {
      Map.Entry<Missing, Long> a = left.next();
      Map.Entry<Missing, Long> b = right.next();
      int byPart = a.getKey().compareTo(b.getKey());
      order = byPart != 0 ? byPart : Long.compare(a.getValue(), b.getValue());
    }
    return order != 0 ? order : Boolean.compare(left.hasNext(), right.hasNext());
  }

  static String sentence(Some some, Locale locale) {
    boolean italian = Tongue.isItalian(locale);
    if (some.kind() == Kind.ALL_OF) {
      return listed(some, italian ? " e " : " and ", locale);
    }
    if (some.kind() == Kind.ANY_OF) {
      return (italian ? "uno tra (" : "one of (") + listed(some, ", ", locale) + ")";
    }
    if (some.weights().values().stream().allMatch(weight -> weight == 1)) {
      return some.enough() + (italian ? " tra (" : " of (") + listed(some, ", ", locale) + ")";
    }
    return (italian ? "una somma di " : "a sum of ")
        + some.enough()
        + (italian ? " da (" : " from (")
        + weighed(some, locale)
        + ")";
  }

  private static String listed(Some some, String between, Locale locale) {
    return some.weights().keySet().stream()
        .map(part -> part.describe(locale))
        .collect(Collectors.joining(between));
  }

  private static String weighed(Some some, Locale locale) {
    return some.weights().entrySet().stream()
        .map(part -> part.getKey().describe(locale) + ": " + part.getValue())
        .collect(Collectors.joining(", "));
  }
}
