package org.leadroad.examples.desk;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Temperature;

/** Everybody, counted as they come: what tiles, filters and summary say. */
final class Totals {

  private final Map<Standing.Kind, Long> standings = new EnumMap<>(Standing.Kind.class);
  private final Map<Temperature, Long> temperatures = new EnumMap<>(Temperature.class);
  private final Map<Dot, Long> dots = new EnumMap<>(Dot.class);
  private final Set<Channel> channels = EnumSet.noneOf(Channel.class);
  private final Map<String, Definition> called = new TreeMap<>();
  private long leads;
  private long incomplete;
  private long best;

  void add(LeadRow row) {
    leads++;
    standings.merge(row.snapshot().standing().kind(), 1L, Long::sum);
    temperatures.merge(row.temperature(), 1L, Long::sum);
    dots.merge(row.dot(), 1L, Long::sum);
    channels.add(row.snapshot().lead().origin().channel());
    called.putIfAbsent(row.definition().code(), row.definition());
    incomplete += row.complete() ? 0 : 1;
    best = Math.max(best, row.score().total());
  }

  long leads() {
    return leads;
  }

  long incomplete() {
    return incomplete;
  }

  /** The most points that anybody has, 0 if nobody has any. */
  long best() {
    return best;
  }

  Map<Standing.Kind, Long> standings() {
    return standings;
  }

  Map<Temperature, Long> temperatures() {
    return temperatures;
  }

  Map<Dot, Long> dots() {
    return dots;
  }

  /** The ways by which somebody came. */
  Set<Channel> channels() {
    return channels;
  }

  /** What somebody is called, by code. */
  Map<String, Definition> called() {
    return called;
  }
}
