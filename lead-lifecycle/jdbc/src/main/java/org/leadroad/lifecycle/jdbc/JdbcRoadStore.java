package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Addition;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/**
 * Roads in a relational database, facts and words in tables of their own (statements L2, L8; laws
 * <em>nothing lost</em> and <em>erasure</em>).
 *
 * <p>Over a {@link DataSource} each append is a transaction of its own, and each connection is
 * given back as it came. Over a {@link Connection} of the host's, facts and the host's own rows are
 * committed together, or not at all; such a store commits, rolls back and closes nothing.
 *
 * <pre>{@code
 * JdbcRoadStore store = JdbcRoadStore.of(dataSource, Dialect.POSTGRESQL);
 * store.check(); // once, at the start
 *
 * connection.setAutoCommit(false);
 * insertOrder(connection, order);
 * JdbcRoadStore.of(connection, Dialect.POSTGRESQL).append(lead, version, List.of(won));
 * connection.commit();
 * }</pre>
 *
 * <p>The tables are made by the scripts in the folders {@code schema/h2} and {@code
 * schema/postgresql} of the jar, with a tool of the host's, or by {@link #install}.
 *
 * <p>No reader of the feed skips a fact that commits late: in H2 appends wait for each other from
 * their first insert to their commit; in PostgreSQL they do not, and the feed ends before the first
 * that is not committed yet. So a transaction of the host's should append last, and not wait for
 * anything afterwards.
 *
 * <p>What was erased is deleted from the tables; the database's own files, logs and copies keep it
 * until they are cleaned ({@code VACUUM} in PostgreSQL, {@code SHUTDOWN COMPACT} in H2). Words that
 * come back from a copy which is older than an erasure are never shown.
 *
 * <p>A half surrogate pair in an id and a date outside the years 1 to 9999 are refused. Safe for
 * use by multiple threads; over a connection only as far as that is.
 */
public final class JdbcRoadStore implements RoadStore {

  private final Transactions transactions;
  private final Dialect dialect;

  private JdbcRoadStore(Transactions transactions, Dialect dialect) {
    this.transactions = transactions;
    this.dialect = Objects.requireNonNull(dialect, "dialect");
  }

  /**
   * {@return a store that opens and commits transactions of its own}
   *
   * <p>Such a store is not for use where a transaction of the host's has added and goes on: it
   * waits for that one to end, in H2 for {@code LOCK_TIMEOUT}, in PostgreSQL, if both add to one
   * road, for {@code lock_timeout}, which is for ever unless it is set. Within a transaction add
   * with a store over its connection.
   *
   * @param source of connections that are in no transaction; one that lends the connection of a
   *     running transaction is not for this
   * @param dialect of which database they are
   */
  public static JdbcRoadStore of(DataSource source, Dialect dialect) {
    return new JdbcRoadStore(
        new OwnTransactions(Objects.requireNonNull(source, "source")), dialect);
  }

  /**
   * {@return a store within the transaction of the host's that the connection is in}
   *
   * <p>What is acknowledged is there when the host commits. After a {@linkplain
   * RoadStoreException.Reason#UNAVAILABLE failure} the host rolls back; after any other refusal the
   * transaction is as it was before the append.
   *
   * @param connection without auto-commit
   * @param dialect of which database it is
   */
  public static JdbcRoadStore of(Connection connection, Dialect dialect) {
    return new JdbcRoadStore(
        new HostTransaction(Objects.requireNonNull(connection, "connection")), dialect);
  }

  /**
   * Makes the tables, where they are not there.
   *
   * @throws RoadStoreException if the database refuses
   * @throws IllegalStateException if this store is in a transaction of the host's
   */
  public void install() {
    schema().install();
  }

  /**
   * Checks that every table, column and index is there and can be written.
   *
   * @throws RoadStoreException that says everything that is missing
   * @throws IllegalStateException if this store is in a transaction of the host's
   */
  public void check() {
    schema().check();
  }

  private Schema schema() {
    if (transactions instanceof OwnTransactions own) {
      return new Schema(own, dialect);
    }
    throw new IllegalStateException(
        "tables must be made and checked in a transaction of the store's own. Give it a"
            + " DataSource.");
  }

  @Override
  public Optional<Road> road(LeadId lead) {
    if (!Storable.isStorable(lead)) {
      return Optional.empty();
    }
    return transactions.read(connection -> road(tables(connection).road(lead)));
  }

  private static Optional<Road> road(List<Row> rows) {
    return rows.isEmpty() ? Optional.empty() : Optional.of(Roads.of(rows));
  }

  @Override
  public long append(LeadId lead, long expected, Collection<Fact> facts) {
    List<Fact> given = List.copyOf(facts);
    given.forEach(Storable::require);
    synchronized (transactions.turn(lead)) {
      return transactions.write(
          connection -> add(tables(connection), lead, expected, given, false),
          connection -> add(tables(connection), lead, expected, given, true));
    }
  }

  private static long add(
      Tables tables, LeadId lead, long expected, List<Fact> facts, boolean suspicious)
      throws SQLException {
    List<Row> rows = tables.road(lead);
    if (isLate(lead, rows, expected, facts)) {
      throw Addition.conflict(lead, expected, rows.size());
    }
    Optional<Road> part =
        rows.isEmpty() ? Optional.empty() : Optional.of(Roads.bearingOn(facts, rows));
    Addition addition = Addition.of(lead, part, rows.size(), expected, facts);
    if (suspicious) {
      requireFree(tables, addition);
    }
    if (!addition.news().isEmpty()) {
      tables.add(addition, rows.isEmpty() ? 0 : rows.get(0).road());
    }
    return addition.version();
  }

  /** Spares reading a long road for somebody who has to read it again anyway. */
  private static boolean isLate(LeadId lead, List<Row> rows, long expected, List<Fact> facts) {
    if (rows.isEmpty() || rows.size() == expected) {
      return false;
    }
    Set<String> ids = facts.stream().map(fact -> fact.id().value()).collect(Collectors.toSet());
    return ids.size() == facts.size()
        && !facts.isEmpty()
        && facts.stream().allMatch(fact -> fact.lead().equals(lead))
        && rows.stream().noneMatch(row -> ids.contains(row.id()));
  }

  /** Only looked at where the database refused: as a rule it does not. */
  private static void requireFree(Tables tables, Addition addition) throws SQLException {
    for (Fact fact : addition.news()) {
      Optional<LeadId> owner = tables.leadOf(fact.id());
      if (owner.isPresent()) {
        throw new IllegalArgumentException(
            "fact "
                + fact.id()
                + " is of lead "
                + owner.get()
                + " already. Give this one its own id.");
      }
    }
    Optional<DeliveryKey> key = addition.deliveryKey();
    Optional<LeadId> first = key.isPresent() ? tables.delivered(key.get()) : Optional.empty();
    if (first.isPresent()) {
      throw addition.deliveredBefore(first.get());
    }
  }

  @Override
  public Optional<LeadId> delivered(DeliveryKey key) {
    return transactions.read(connection -> tables(connection).delivered(key));
  }

  /**
   * {@inheritDoc}
   *
   * <p>Read a page at a time; no connection is held between two pages. Of a road that is erased
   * meanwhile, a page that was read before still has the words.
   */
  @Override
  public Stream<Road> roads() {
    return Roads.stream(transactions, dialect);
  }

  @Override
  public Batch after(Position position, int most) {
    if (most < 1) {
      throw new IllegalArgumentException("most must be at least 1, but was " + most);
    }
    long from = place(position);
    return transactions.read(
        connection -> {
          List<Row> rows = new Feed(tables(connection)).after(from, most);
          if (!rows.isEmpty()) {
            return new Batch(
                facts(tables(connection), rows),
                Position.of(Long.toString(rows.get(rows.size() - 1).position())));
          }
          if (from > 0 && from > tables(connection).last()) {
            throw strange();
          }
          return new Batch(List.of(), position);
        });
  }

  /** In few roads words about others were deleted; only those are asked about. */
  private static List<Fact> facts(Tables tables, List<Row> rows) throws SQLException {
    Map<LeadId, Set<LeadId>> forgotten = new HashMap<>();
    List<Fact> facts = new ArrayList<>(rows.size());
    for (Row row : rows) {
      if (row.forgetful() && !forgotten.containsKey(row.lead())) {
        forgotten.put(row.lead(), tables.forgotten(row.lead()));
      }
      facts.add(row.fact(row.erased(), forgotten.getOrDefault(row.lead(), Set.of())));
    }
    return facts;
  }

  private static long place(Position position) {
    if (position.equals(Position.START)) {
      return 0;
    }
    String value = position.value();
    if (value.length() > 18 || !value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw strange();
    }
    return Long.parseLong(value);
  }

  private static IllegalArgumentException strange() {
    return new IllegalArgumentException(
        "position must be one that this store gave, but is not. Maybe the database was restored"
            + " from an older copy: then read again from the start.");
  }

  private Tables tables(Connection connection) {
    return new Tables(connection, dialect);
  }
}
