package org.leadroad.lifecycle.jdbc;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What a table has to have.
 *
 * @param name of the table
 * @param columns each with how many characters it has to take, such as {@code fact_id 200}; 0 where
 *     it is no text
 * @param keys columns in which no two rows may be alike
 * @param indexes columns by which rows are found
 */
record Table(String name, List<String> columns, List<String> keys, List<String> indexes) {

  static final List<Table> ALL =
      List.of(
          new Table(
              "leadroad_facts",
              List.of(
                  "feed_position 0",
                  "road_position 0",
                  "lead_id 200",
                  "version 0",
                  "fact_id 200",
                  "kind 40",
                  "happened 0",
                  "recorded 0",
                  "account 200",
                  "worded 0",
                  "payload 1000000"),
              List.of("feed_position", "lead_id,version", "fact_id"),
              List.of("road_position,version", "kind,lead_id")),
          new Table(
              "leadroad_words",
              List.of("fact_id 200", "lead_id 200", "payload 16000000"),
              List.of("fact_id"),
              List.of("lead_id")),
          new Table(
              "leadroad_deliveries",
              List.of("delivery 64", "lead_id 200"),
              List.of("delivery"),
              List.of()));

  /** What is missing, each by its name; empty if all is there. */
  List<String> missing(Connection connection) {
    List<String> missing = new ArrayList<>();
    try {
      if (!isThere(connection)) {
        return List.of("table " + name + " is missing");
      }
      Map<String, String> faults = faults(connection);
      for (String column : columns) {
        String[] wanted = column.split(" ", -1);
        String fault = fault(faults, wanted[0], Integer.parseInt(wanted[1]));
        if (!fault.isEmpty()) {
          missing.add("column " + name + "." + wanted[0] + " " + fault);
        }
      }
      Set<String> unique = new HashSet<>();
      Set<String> sorted = indexed(connection, unique);
      keys.stream()
          .filter(key -> !unique.contains(key))
          .forEach(key -> missing.add("unique key " + name + "(" + key + ") is missing"));
      indexes.stream()
          .filter(index -> !sorted.contains(index))
          .forEach(index -> missing.add("index " + name + "(" + index + ") is missing"));
    } catch (SQLException refused) {
      missing.add("table " + name + " cannot be read (SQLState " + Failure.state(refused) + ")");
    }
    return missing;
  }

  private boolean isThere(Connection connection) throws SQLException {
    try (ResultSet found =
        connection
            .getMetaData()
            .getTables(connection.getCatalog(), connection.getSchema(), stored(connection), null)) {
      return found.next();
    }
  }

  /** The length of each column that is there, or what is wrong with its type. */
  private Map<String, String> faults(Connection connection) throws SQLException {
    Map<String, String> columns = new TreeMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet none = statement.executeQuery("SELECT * FROM " + name + " WHERE 1 = 0")) {
      ResultSetMetaData found = none.getMetaData();
      for (int i = 1; i <= found.getColumnCount(); i++) {
        boolean folds = found.getColumnTypeName(i).toUpperCase(Locale.ROOT).contains("IGNORECASE");
        columns.put(
            found.getColumnName(i).toLowerCase(Locale.ROOT),
            folds ? "must tell capital letters from small ones" : "" + found.getPrecision(i));
      }
    }
    return columns;
  }

  private static String fault(Map<String, String> found, String column, int length) {
    String there = found.getOrDefault(column, "is missing");
    if (there.chars().anyMatch(c -> c < '0' || c > '9')) {
      return there;
    }
    long takes = Long.parseLong(there);
    return takes >= length ? "" : "must take " + length + " characters, but takes " + takes;
  }

  private Set<String> indexed(Connection connection, Set<String> unique) throws SQLException {
    Map<String, List<String>> columns = new TreeMap<>();
    Set<String> keys = new HashSet<>();
    DatabaseMetaData meta = connection.getMetaData();
    try (ResultSet found =
        meta.getIndexInfo(
            connection.getCatalog(), connection.getSchema(), stored(connection), false, true)) {
      while (found.next()) {
        String index = found.getString("INDEX_NAME");
        String column = found.getString("COLUMN_NAME");
        if (index != null && column != null) {
          columns
              .computeIfAbsent(index, any -> new ArrayList<>())
              .add(column.toLowerCase(Locale.ROOT));
          if (!found.getBoolean("NON_UNIQUE")) {
            keys.add(index);
          }
        }
      }
    }
    Set<String> sorted = new HashSet<>();
    columns.forEach(
        (index, of) -> {
          sorted.add(String.join(",", of));
          if (keys.contains(index)) {
            unique.add(String.join(",", of));
          }
        });
    return sorted;
  }

  /** Databases keep names without quotes in the one case or the other. */
  private String stored(Connection connection) throws SQLException {
    return connection.getMetaData().storesUpperCaseIdentifiers()
        ? name.toUpperCase(Locale.ROOT)
        : name;
  }
}
