package org.leadroad.lifecycle.jdbc;

import java.util.Locale;

/** The databases that roads can be kept in. */
public enum Dialect {
  /**
   * H2 2.x, embedded or as a server.
   *
   * <p>A database in a file must be opened with {@code WRITE_DELAY=0}: otherwise H2 acknowledges
   * what it has not written yet, and what was acknowledged last dies with the process. {@code
   * TRACE_LEVEL_FILE=0} keeps H2 from writing statements that failed into a file beside it.
   */
  H2(
      false,
      "SELECT n.last_position - x + 1 FROM FINAL TABLE (UPDATE leadroad_feed"
          + " SET last_position = last_position + ?1 WHERE id = 1) n,"
          + " SYSTEM_RANGE(1, ?1)",
      "SELECT last_position FROM leadroad_feed WHERE id = 1",
      "WRITE_DELAY",
      "0",
      "SELECT setting_value FROM information_schema.settings"
          + " WHERE setting_name = 'WRITE_DELAY' AND DATABASE_PATH() IS NOT NULL"),

  /** PostgreSQL 13 or later. */
  POSTGRESQL(
      true,
      "WITH sharing AS MATERIALIZED (SELECT pg_advisory_xact_lock_shared("
          + Dialect.LOCK
          + ")) SELECT nextval('leadroad_positions') FROM sharing, generate_series(1, ?)",
      "SELECT CASE WHEN is_called THEN last_value ELSE 0 END FROM leadroad_positions",
      "server_encoding",
      "UTF8",
      "SHOW server_encoding");

  /** Two numbers: any of ours, and the table's own. */
  static final String LOCK = "1818846820, 'leadroad_facts'::regclass::oid::integer";

  private final boolean shared;
  private final String positions;
  private final String last;
  private final String settingName;
  private final String sound;
  private final String setting;

  Dialect(
      boolean shared,
      String positions,
      String last,
      String settingName,
      String sound,
      String setting) {
    this.shared = shared;
    this.positions = positions;
    this.last = last;
    this.settingName = settingName;
    this.sound = sound;
    this.setting = setting;
  }

  /**
   * Whether several give positions at once. They share a lock from before the first to the commit,
   * so that a reader can wait for it; otherwise giving positions excludes all others until then.
   */
  boolean shared() {
    return shared;
  }

  /** Gives as many positions as are asked for. */
  String positions() {
    return positions;
  }

  /** Asks for the last that was given. */
  String last() {
    return last;
  }

  /** The setting without which something would be lost. */
  String settingName() {
    return settingName;
  }

  /** What it has to be. */
  String sound() {
    return sound;
  }

  /** Asks what it is; no row if it does not matter. */
  String setting() {
    return setting;
  }

  /** Where the script is that makes the tables. */
  String script() {
    return "/schema/" + name().toLowerCase(Locale.ROOT) + "/V1__roads.sql";
  }
}
