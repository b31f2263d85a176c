package org.leadroad.lifecycle.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;

/**
 * Every road in turn, a page of rows at a time; between two pages no connection is held. What comes
 * later has higher numbers, so a road that grows meanwhile is read to some later end.
 */
final class Roads extends Spliterators.AbstractSpliterator<Road> {

  private static final int PAGE = 1_000;

  private final Transactions transactions;
  private final Dialect dialect;
  private List<Row> page = List.of();
  private int next;
  private boolean last;
  private long road;
  private long version;

  private Roads(Transactions transactions, Dialect dialect) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
    this.transactions = transactions;
    this.dialect = dialect;
  }

  static Stream<Road> stream(Transactions transactions, Dialect dialect) {
    return StreamSupport.stream(new Roads(transactions, dialect), false);
  }

  @Override
  public boolean tryAdvance(Consumer<? super Road> action) {
    List<Row> rows = new ArrayList<>();
    while (hasNext() && (rows.isEmpty() || page.get(next).road() == rows.get(0).road())) {
      rows.add(page.get(next++));
    }
    if (rows.isEmpty()) {
      return false;
    }
    action.accept(of(rows));
    return true;
  }

  private boolean hasNext() {
    if (next == page.size() && !last) {
      page =
          transactions.read(
              connection -> new Tables(connection, dialect).roads(road, version, PAGE));
      next = 0;
      last = page.size() < PAGE;
      if (!page.isEmpty()) {
        Row end = page.get(page.size() - 1);
        road = end.road();
        version = end.version();
      }
    }
    return next < page.size();
  }

  /** The road of all its rows. */
  static Road of(List<Row> rows) {
    return of(rows, row -> true);
  }

  /** The road of those among all its rows that bear on facts which are to be added. */
  static Road bearingOn(Collection<Fact> facts, List<Row> rows) {
    return of(rows, row -> row.bearsOn(facts));
  }

  private static Road of(List<Row> rows, Predicate<Row> wanted) {
    long version = 0;
    boolean erased = false;
    Set<LeadId> forgotten = new HashSet<>();
    for (Row row : rows) {
      if (row.version() != ++version) {
        throw Failure.corrupt(row.lead(), version);
      }
      erased |= row.erases();
      row.forgets().ifPresent(forgotten::add);
    }
    List<Fact> facts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (wanted.test(row)) {
        facts.add(row.fact(erased, forgotten));
      }
    }
    try {
      return Road.of(facts);
    } catch (IllegalArgumentException unsound) {
      throw Failure.corrupt(rows.get(0).lead(), version);
    }
  }
}
