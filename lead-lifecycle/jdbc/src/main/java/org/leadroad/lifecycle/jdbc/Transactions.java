package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.store.RoadStoreException;

/** Where statements are run: in transactions of our own, or in one of the host's. */
interface Transactions {

  /** What is done over one connection. */
  @FunctionalInterface
  interface Work<T> {
    T over(Connection connection) throws SQLException;
  }

  /**
   * Reads.
   *
   * @throws RoadStoreException if the database fails
   */
  <T> T read(Work<T> work);

  /**
   * Adds all that the work adds, or nothing.
   *
   * @param first done first
   * @param again done where the database said that somebody else had added one of these: it sees
   *     what they did
   * @throws RoadStoreException if the database fails
   */
  <T> T write(Work<T> first, Work<T> again);

  /**
   * What to hold while adding to a road: those who add to one road at once would only do in vain
   * what all but one have to do again. The database decides, whether or not this is held.
   */
  Object turn(LeadId lead);
}
