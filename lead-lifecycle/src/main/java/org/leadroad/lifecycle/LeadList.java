package org.leadroad.lifecycle;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.leadroad.core.definition.Definition;
import org.leadroad.scoring.Ranking;
import org.leadroad.scoring.Score;

/**
 * Everybody, in the order in which to call them (statements S5, C5, C6): a ranking orders the work
 * and never drops anyone (law <em>everyone</em>); only {@link #where} leaves people out, and only
 * because somebody asked.
 *
 * <p>Equal by value. Immutable.
 *
 * <pre>{@code
 * LeadList list = LeadList.of(book, policy, now);
 * for (LeadRow row : list.where(row -> row.dot() == Dot.NOT_RATED)) { … }
 * }</pre>
 */
public final class LeadList implements Iterable<LeadRow> {

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
   * @param policy how to read, verify, call and score
   * @param asOf the instant; what happened later is not seen
   */
  public static LeadList of(Book book, Policy policy, Instant asOf) {
    Objects.requireNonNull(asOf, "asOf");
    List<Snapshot> cases =
        book.roads().stream()
            .filter(road -> !road.lead().receivedAt().isAfter(asOf))
            .map(road -> policy.judge(road, asOf))
            .toList();
    List<LeadRow> rows = new ArrayList<>();
    Ranking<Snapshot> ranking = policy.scorer().rank(cases, asOf);
    for (Ranking.Entry<Snapshot> entry : ranking) {
      Score score = entry.score();
      Definition called = policy.definitionOf(entry.subject(), score);
      rows.add(new LeadRow(entry.place(), entry.subject(), score, called));
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
   * {@return how many of each dot every month brought, the months in order (statement C5)}
   *
   * @param zone where the months begin
   */
  public SortedMap<YearMonth, Map<Dot, Long>> months(ZoneId zone) {
    SortedMap<YearMonth, Map<Dot, Long>> months = new TreeMap<>();
    for (LeadRow row : rows) {
      YearMonth month = YearMonth.from(row.snapshot().lead().receivedAt().atZone(zone));
      months
          .computeIfAbsent(month, first -> new EnumMap<>(Dot.class))
          .merge(row.dot(), 1L, Long::sum);
    }
    return months;
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

  /** {@return how many rows} */
  @Override
  public String toString() {
    return "LeadList[" + rows.size() + " rows]";
  }
}
