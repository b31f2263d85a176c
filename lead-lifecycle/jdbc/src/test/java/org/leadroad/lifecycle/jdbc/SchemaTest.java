package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/** Row 144: what is missing is named before anything is lost by it. */
class SchemaTest {

  static Stream<Arguments> faults() {
    return Dialects.there()
        .flatMap(
            dialect ->
                Stream.of(
                    of(dialect, "DROP TABLE leadroad_words", "table leadroad_words is missing"),
                    of(
                        dialect,
                        "ALTER TABLE leadroad_facts DROP COLUMN account",
                        "column leadroad_facts.account is missing"),
                    of(
                        dialect,
                        "ALTER TABLE leadroad_facts ALTER COLUMN fact_id "
                            + (dialect == Dialect.H2 ? "SET DATA TYPE" : "TYPE")
                            + " VARCHAR(100)",
                        "column leadroad_facts.fact_id must take 200 characters, but takes 100"),
                    of(
                        dialect,
                        "ALTER TABLE leadroad_facts DROP CONSTRAINT leadroad_facts_version",
                        "unique key leadroad_facts(lead_id,version) is missing"),
                    of(
                        dialect,
                        "DROP INDEX leadroad_facts_road",
                        "index leadroad_facts(road_position,version) is missing"),
                    of(
                        dialect,
                        dialect == Dialect.H2
                            ? "DELETE FROM leadroad_feed"
                            : "DROP SEQUENCE leadroad_positions",
                        dialect == Dialect.H2
                            ? "table leadroad_feed must have one row of id 1, but has none"
                            : "sequence leadroad_positions is missing or cannot be read"),
                    of(
                        dialect,
                        "DROP TABLE leadroad_deliveries; DROP TABLE leadroad_words",
                        "table leadroad_words is missing; table leadroad_deliveries is missing")));
  }

  private static Arguments of(Dialect dialect, String command, String message) {
    return Arguments.of(dialect, command, message);
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("faults")
  void row144WhatIsMissingIsNamed(Dialect dialect, String command, String message) {
    DataSource source = Databases.of(dialect);
    JdbcRoadStore store = JdbcRoadStore.of(source, dialect);
    assertDoesNotThrow(store::check);
    Databases.run(source, command);
    RoadStoreException refused = assertThrows(RoadStoreException.class, store::check);
    assertEquals(Reason.SETUP, refused.reason());
    assertEquals(
        "the road store is not set up as it should be: "
            + message
            + ". The script "
            + dialect.script().substring(1)
            + " of the jar makes the tables, and so does JdbcRoadStore.install().",
        refused.getMessage());
  }

  static Stream<Dialect> dialects() {
    return Dialects.there();
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void row144AMissingTableIsToldByEveryCallAndMadeByAnInstallation(Dialect dialect) {
    DataSource source = new Pool(Databases.url(dialect)).source();
    JdbcRoadStore store = JdbcRoadStore.of(source, dialect);
    RoadStoreException refused =
        assertThrows(RoadStoreException.class, () -> store.road(Roadside.LEAD));
    assertEquals(Reason.SETUP, refused.reason());
    assertEquals(
        Reason.SETUP,
        assertThrows(
                RoadStoreException.class, () -> store.append(Roadside.LEAD, 0, Roadside.BEGINNING))
            .reason());
    assertThrows(RoadStoreException.class, store::check);
    store.install();
    store.check();
  }

  /** As a tool of the host's runs it: whole, with its remarks. */
  @ParameterizedTest
  @MethodSource("dialects")
  void theScriptOfTheJarMakesWhatTheCheckAsksFor(Dialect dialect) throws IOException {
    DataSource source = new Pool(Databases.url(dialect)).source();
    JdbcRoadStore store = JdbcRoadStore.of(source, dialect);
    assertThrows(RoadStoreException.class, store::check);
    try (InputStream script = SchemaTest.class.getResourceAsStream(dialect.script())) {
      byte[] bytes = Objects.requireNonNull(script, dialect.script()).readAllBytes();
      Databases.run(source, new String(bytes, StandardCharsets.UTF_8));
    }
    assertDoesNotThrow(store::check);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void installingAgainTouchesNothing(Dialect dialect) {
    DataSource source = Databases.of(dialect);
    JdbcRoadStore store = JdbcRoadStore.of(source, dialect);
    store.append(Roadside.LEAD, 0, Roadside.BEGINNING);
    store.install();
    assertEquals(3, store.road(Roadside.LEAD).orElseThrow().version());
    assertEquals(4, store.append(Roadside.LEAD, 3, List.of(Roadside.call("c-2"))));
  }

  @Test
  void aFileThatIsWrittenLateIsNotAccepted(@TempDir Path folder) {
    String url = "jdbc:h2:" + folder.resolve("roads") + ";USER=sa";
    JdbcRoadStore late = JdbcRoadStore.of(new Pool(url).source(), Dialect.H2);
    late.install();
    RoadStoreException refused = assertThrows(RoadStoreException.class, late::check);
    assertTrue(String.valueOf(refused.getMessage()).contains("WRITE_DELAY must be 0"));
  }

  @Test
  void row144ADatabaseThatCannotBeWrittenIsToldAndCanBeRead(@TempDir Path folder) {
    String url = "jdbc:h2:" + folder.resolve("roads") + ";USER=sa;WRITE_DELAY=0";
    DataSource source = Databases.installed(new Pool(url).source(), Dialect.H2);
    JdbcRoadStore.of(source, Dialect.H2).append(Roadside.LEAD, 0, Roadside.BEGINNING);
    Databases.run(source, "SHUTDOWN");
    DataSource readOnly = new Pool(url + ";ACCESS_MODE_DATA=r").source();
    JdbcRoadStore store = JdbcRoadStore.of(readOnly, Dialect.H2);
    RoadStoreException refused = assertThrows(RoadStoreException.class, store::check);
    assertEquals(Reason.SETUP, refused.reason());
    assertTrue(String.valueOf(refused.getMessage()).contains("cannot be written"));
    List<Fact> more = List.of(Roadside.call("c-2"));
    assertEquals(
        Reason.SETUP,
        assertThrows(RoadStoreException.class, () -> store.append(Roadside.LEAD, 3, more))
            .reason());
    assertEquals(3, store.road(Roadside.LEAD).orElseThrow().version());
    Databases.run(readOnly, "SHUTDOWN");
  }

  @Test
  void row144CapitalLettersAreToldFromSmallOnes() {
    String url = Databases.url(Dialect.H2) + ";IGNORECASE=TRUE";
    JdbcRoadStore store = JdbcRoadStore.of(new Pool(url).source(), Dialect.H2);
    store.install();
    RoadStoreException refused = assertThrows(RoadStoreException.class, store::check);
    assertTrue(
        String.valueOf(refused.getMessage())
            .contains("leadroad_facts.lead_id must tell capital letters from small ones"));
  }
}
