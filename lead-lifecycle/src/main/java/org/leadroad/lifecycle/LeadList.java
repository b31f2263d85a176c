package org.leadroad.lifecycle;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Everybody, in the order in which to call them (statements G1, S5, C5, C6): a ranking orders the
 * work and never drops anyone (law <em>everyone</em>); only {@link #where} leaves people out, and
 * only because somebody asked.
 *
 * <p>The highest total comes first, as in a {@link org.leadroad.scoring.Ranking}; but where a
 * ranking keeps equals in the order given, here the hotter is first, then who came in first ({@link
 * Rank}). <em>Points come before temperature</em>, so that every place is explained by the lines of
 * its score; rating and definition move nobody. Who is hot by a condition of the {@link
 * org.leadroad.scoring.Bands} and has few points stands where the points say: a seller who wants
 * them on top gives the same condition points in the highest tier, or asks for {@code where(row ->
 * row.temperature() == Temperature.HOT)} first.
 *
 * <p>Every lead is read once and scored once. Whatever a reader, a definition or another part of
 * the policy throws, everybody is in the list; {@link LeadRow#complete()} says of whom not
 * everything could be asked. Equal by value. Immutable.
 *
 * <pre>{@code
 * LeadList list = LeadList.of(book, policy, now);
 * for (LeadRow row : list.where(row -> row.dot() == Dot.NOT_RATED)) { … }
 * }</pre>
 */
public final class LeadList implements Iterable<LeadRow> {

  /** In months. */
  private static final long LONGEST_GAP = 1200;

  private final Instant asOf;
  private final List<LeadRow> rows;

  private LeadList(Instant asOf, List<LeadRow> rows) {
    this.asOf = asOf;
    this.rows = rows;
  }

  /**
   * {@return every lead received by then, ranked by what it scored then}
   *
   * @param book all facts
   * @param policy how to read, assess, score and call
   * @param asOf the instant; what happened later is not seen
   */
  public static LeadList of(Book book, Policy policy, Instant asOf) {
    List<LeadRow> everybody = new ArrayList<>();
    for (Road road : book.asOf(asOf).roads()) {
      everybody.add(LeadRow.of(policy, road, asOf));
    }
    everybody.sort(Comparator.comparing(LeadRow::rank));
    List<LeadRow> rows = new ArrayList<>();
    for (LeadRow row : everybody) {
      rows.add(((ImmutableLeadRow) row).withPlace(rows.size() + 1));
    }
    return new LeadList(asOf, List.copyOf(rows));
  }

  /**
   * {@return those for whom this is true, in the same order (statement C6)}
   *
   * @param test asked about every row
   */
  public LeadList where(Predicate<LeadRow> test) {
    return new LeadList(asOf, rows.stream().filter(test).toList());
  }

  /**
   * {@return how many of each dot every month brought, the months in order; unmodifiable (statement
   * C5)}
   *
   * <p>From the first month that brought somebody to the last, with a number for every dot, 0 where
   * there was none. A gap of more than a hundred years, such as a wrong clock makes, stays one.
   *
   * @param zone where the months begin
   */
  public SortedMap<YearMonth, Map<Dot, Long>> months(ZoneId zone) {
    SortedMap<YearMonth, Map<Dot, Long>> months = new TreeMap<>();
    for (LeadRow row : rows) {
      YearMonth month = YearMonth.from(row.snapshot().lead().receivedAt().atZone(zone));
      months.computeIfAbsent(month, first -> nobody()).merge(row.dot(), 1L, Long::sum);
    }
    List<YearMonth> bringing = List.copyOf(months.keySet());
    for (int i = 1; i < bringing.size(); i++) {
      YearMonth last = bringing.get(i);
      if (ChronoUnit.MONTHS.between(bringing.get(i - 1), last) <= LONGEST_GAP) {
        YearMonth month = bringing.get(i - 1).plusMonths(1);
        for (; month.isBefore(last); month = month.plusMonths(1)) {
          months.put(month, nobody());
        }
      }
    }
    months.replaceAll((month, dots) -> Collections.unmodifiableMap(dots));
    return Collections.unmodifiableSortedMap(months);
  }

  private static Map<Dot, Long> nobody() {
    Map<Dot, Long> dots = new EnumMap<>(Dot.class);
    for (Dot dot : Dot.values()) {
      dots.put(dot, 0L);
    }
    return dots;
  }

  /** {@return the instant of which everything in it is said} */
  public Instant asOf() {
    return asOf;
  }

  /** {@return the rows, in order, unmodifiable} */
  public List<LeadRow> rows() {
    return rows;
  }

  @Override
  public Iterator<LeadRow> iterator() {
    return rows.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LeadList that && asOf.equals(that.asOf) && rows.equals(that.rows);
  }

  @Override
  public int hashCode() {
    return rows.hashCode();
  }

  /** {@return how many rows, and how many of them are incomplete} */
  @Override
  public String toString() {
    long incomplete = rows.stream().filter(row -> !row.complete()).count();
    return "LeadList[" + rows.size() + " rows, " + incomplete + " incomplete]";
  }
}
