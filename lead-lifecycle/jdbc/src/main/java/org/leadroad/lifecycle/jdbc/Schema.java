package org.leadroad.lifecycle.jdbc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The tables: how they are made, and whether they are there. */
record Schema(OwnTransactions transactions, Dialect dialect) {

  void install() {
    Transactions.Work<Boolean> work =
        connection -> {
          try (Statement statement = connection.createStatement()) {
            for (String command : commands()) {
              statement.execute(command);
            }
          }
          return true;
        };
    transactions.write(work, work);
  }

  private List<String> commands() {
    try (InputStream in = Schema.class.getResourceAsStream(dialect.script())) {
      String script = new String(Objects.requireNonNull(in, "script").readAllBytes(), UTF_8);
      return Stream.of(script.replaceAll("--[^\n]*", "").split(";", -1))
          .map(String::strip)
          .filter(command -> !command.isEmpty())
          .toList();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  void check() {
    List<String> missing = new ArrayList<>();
    for (Table table : Table.ALL) {
      missing.addAll(transactions.read(table::missing));
    }
    missing.addAll(transactions.read(this::unnumbered));
    if (missing.isEmpty()) {
      missing.addAll(transactions.read(this::unsound));
    }
    if (!missing.isEmpty()) {
      throw Failure.setup(
          "the road store is not set up as it should be: "
              + String.join("; ", missing)
              + ". The script "
              + dialect.script().substring(1)
              + " of the jar makes the tables, and so does JdbcRoadStore.install().");
    }
  }

  /** What is missing of where positions come from. */
  private List<String> unnumbered(Connection connection) {
    String place = dialect == Dialect.H2 ? "table leadroad_feed" : "sequence leadroad_positions";
    try (Statement statement = connection.createStatement();
        ResultSet last = statement.executeQuery(dialect.last())) {
      return last.next() ? List.of() : List.of(place + " must have one row of id 1, but has none");
    } catch (SQLException refused) {
      return List.of(place + " is missing or cannot be read");
    }
  }

  /** What only shows when the tables are there; what is tried is rolled back. */
  private List<String> unsound(Connection connection) throws SQLException {
    List<String> unsound = new ArrayList<>();
    try (Statement statement = connection.createStatement()) {
      try (ResultSet setting = statement.executeQuery(dialect.setting())) {
        if (setting.next() && !setting.getString(1).equals(dialect.sound())) {
          unsound.add(
              dialect.settingName()
                  + " must be "
                  + dialect.sound()
                  + ", but is not: set it where the database is opened");
        }
      }
      statement.executeUpdate("UPDATE leadroad_facts SET kind = kind WHERE 1 = 0");
    } catch (SQLException refused) {
      unsound.add(
          "table leadroad_feed cannot be written (SQLState " + Failure.state(refused) + ")");
    }
    return unsound;
  }
}
