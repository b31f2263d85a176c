/**
 * Roads in a relational database: H2 or PostgreSQL, by plain JDBC.
 *
 * <p>Start with {@link org.leadroad.lifecycle.jdbc.JdbcRoadStore}.
 */
@SuppressWarnings("opens") // The scripts are no classes.
module org.leadroad.lifecycle.jdbc {
  requires static org.jspecify;
  requires transitive java.sql;
  requires transitive org.leadroad.lifecycle;
  requires org.leadroad.core.formats;
  requires tools.jackson.core;

  exports org.leadroad.lifecycle.jdbc;

  opens schema.h2;
  opens schema.postgresql;
}
