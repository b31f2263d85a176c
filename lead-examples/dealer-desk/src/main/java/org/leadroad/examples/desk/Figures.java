package org.leadroad.examples.desk;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadRow;

/**
 * What the months brought and what channels and sources are worth (statements C5, S3), counted as
 * the leads come; test deliveries are only counted.
 */
final class Figures {

  /** Below so many leads a percentage says more than we know. */
  static final int ENOUGH = 8;

  /** How many leads, and how many of them were junk. */
  record Tally(long leads, long junk) {

    static final Tally NONE = new Tally(0, 0);

    /** Rounded to whole percents; none of too few. */
    OptionalLong rate() {
      return leads < ENOUGH
          ? OptionalLong.empty()
          : OptionalLong.of(Math.round(100.0 * junk / leads));
    }

    Tally and(Tally other) {
      return new Tally(leads + other.leads, junk + other.junk);
    }
  }

  private final ZoneId zone;
  private final SortedMap<YearMonth, Map<Dot, Long>> months = new TreeMap<>();
  private final Map<Channel, Tally> channels = new EnumMap<>(Channel.class);
  private final Map<Optional<String>, Tally> sources = new HashMap<>();
  private long tests;

  /** Months begin in this zone. */
  Figures(ZoneId zone) {
    this.zone = zone;
  }

  void add(LeadRow row, Enquiry enquiry) {
    if (enquiry.isTest()) {
      tests++;
      return;
    }
    months
        .computeIfAbsent(
            YearMonth.from(enquiry.date().atZone(zone)), first -> new EnumMap<>(Dot.class))
        .merge(row.dot(), 1L, Long::sum);
    Tally one = new Tally(1, isJunk(row) ? 1 : 0);
    channels.merge(enquiry.channel(), one, Tally::and);
    sources.merge(enquiry.source(), one, Tally::and);
  }

  SortedMap<YearMonth, Map<Dot, Long>> months() {
    return Collections.unmodifiableSortedMap(months);
  }

  /** The largest first. */
  Map<Channel, Tally> channels() {
    return largestFirst(channels, Comparator.naturalOrder());
  }

  /** The largest first; empty is "not said". */
  Map<Optional<String>, Tally> sources() {
    return largestFirst(sources, Comparator.comparing(source -> source.orElse("")));
  }

  long tests() {
    return tests;
  }

  /** The last cycle was closed as junk, or who or what is denied as junk. */
  static boolean isJunk(LeadRow row) {
    Optional<Happening.Outcome> last =
        row.snapshot().road().valid().stream()
            .flatMap(
                fact -> fact.what() instanceof Happening.Closed end ? Stream.of(end) : Stream.of())
            .map(Happening.Closed::outcome)
            .reduce((earlier, later) -> later);
    return last.equals(Optional.of(Happening.Outcome.JUNK))
        || Stream.concat(
                row.snapshot().assessment().identityVerdicts().stream(),
                row.snapshot().assessment().intentVerdicts().stream())
            .anyMatch(
                verdict ->
                    verdict.opinion() instanceof Opinion.Denied denied
                        && denied.why().equals(Denial.JUNK));
  }

  private static <K> Map<K, Tally> largestFirst(Map<K, Tally> tallies, Comparator<K> orElse) {
    List<Map.Entry<K, Tally>> sorted =
        tallies.entrySet().stream()
            .sorted(
                Comparator.comparingLong((Map.Entry<K, Tally> entry) -> entry.getValue().leads())
                    .reversed()
                    .thenComparing(Map.Entry::getKey, orElse))
            .toList();
    return sorted.stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
