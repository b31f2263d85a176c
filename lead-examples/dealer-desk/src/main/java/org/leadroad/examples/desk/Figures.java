package org.leadroad.examples.desk;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.report.Rate;

/**
 * What the months brought and what channels and sources are worth (statements C5, S3), counted as
 * the leads come; test deliveries are only counted.
 */
final class Figures {

  /** How many leads, and how many of them were junk. */
  record Tally(long leads, long junk) {

    static final Tally NONE = new Tally(0, 0);

    Rate rate() {
      return new Rate(junk, leads);
    }

    Tally and(Tally other) {
      return new Tally(leads + other.leads, junk + other.junk);
    }
  }

  /** A source that is the same however it is spelt: case and blanks say nothing. */
  private record Source(String name, String folded) {
    static Source of(String name) {
      return new Source(name, name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Source that && folded.equals(that.folded);
    }

    @Override
    public int hashCode() {
      return folded.hashCode();
    }
  }

  private final ZoneId zone;
  private final SortedMap<YearMonth, Map<Dot, Long>> months = new TreeMap<>();
  private final Map<Channel, Tally> channels = new EnumMap<>(Channel.class);
  private final Map<Optional<Source>, Tally> sources = new HashMap<>();
  private final Map<Dot, Long> undated = new EnumMap<>(Dot.class);
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
    enquiry
        .date()
        .map(at -> YearMonth.from(at.atZone(zone)))
        .map(month -> months.computeIfAbsent(month, first -> new EnumMap<>(Dot.class)))
        .orElse(undated)
        .merge(row.dot(), 1L, Long::sum);
    Tally one = new Tally(1, House.isJunk(row.snapshot()) ? 1 : 0);
    channels.merge(enquiry.channel(), one, Tally::and);
    sources.merge(enquiry.source().map(Source::of), one, Tally::and);
  }

  SortedMap<YearMonth, Map<Dot, Long>> months() {
    return Collections.unmodifiableSortedMap(months);
  }

  /** The largest first. */
  Map<Channel, Tally> channels() {
    return largestFirst(channels, Comparator.naturalOrder());
  }

  /** Of whom nobody says when they wrote, and no transport when it arrived. */
  Map<Dot, Long> undated() {
    return Collections.unmodifiableMap(undated);
  }

  /** The largest first, as first written; empty is "not said". */
  Map<Optional<String>, Tally> sources() {
    Map<Optional<String>, Tally> named = new LinkedHashMap<>();
    largestFirst(sources, Comparator.comparing(source -> source.map(Source::folded).orElse("")))
        .forEach((source, tally) -> named.put(source.map(Source::name), tally));
    return named;
  }

  long tests() {
    return tests;
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
