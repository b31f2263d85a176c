package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/** Rows that somebody else changed, and rows of other versions of the library. */
class StoredRowsTest {

  private static final String NEWER =
      "SET payload = REPLACE(payload, '\"leadroad-fact\":1', '\"leadroad-fact\":2')";

  private static final Set<Happening.Kind> RECEIPTS =
      EnumSet.of(Happening.Kind.ERASED, Happening.Kind.FORGOTTEN);

  private final DataSource source = Databases.of(Dialect.H2);
  private final JdbcRoadStore store = JdbcRoadStore.of(source, Dialect.H2);

  StoredRowsTest() {
    store.append(Roadside.LEAD, 0, Roadside.BEGINNING);
    store.append(Roadside.OTHER.id(), 0, List.of(Roadside.OTHERS));
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        of("R143 cut", "UPDATE leadroad_words SET payload = SUBSTRING(payload, 1, 60)", 1),
        of("R143 noJson", "UPDATE leadroad_facts SET payload = 'Giulia' WHERE version = 3", 3),
        of(
            "R143 edited",
            "UPDATE leadroad_words SET payload = REPLACE(payload, '\"type\"', '\"typ\"')",
            2),
        of("R143 otherKind", "UPDATE leadroad_facts SET kind = 'RATED' WHERE version = 3", 3),
        of("R143 otherId", "UPDATE leadroad_facts SET fact_id = 'x' WHERE version = 3", 3),
        of("R138 gap", "DELETE FROM leadroad_facts WHERE version = 2", 2),
        of("R138 beginning", "DELETE FROM leadroad_facts WHERE version = 1", 1),
        of("R143 wordsLost", "DELETE FROM leadroad_words WHERE fact_id = 'n'", 2),
        of(
            "R143 oddDate",
            "UPDATE leadroad_facts SET payload = REPLACE(payload, '-03-', '-13-')",
            3),
        of(
            "R143 unsound",
            "UPDATE leadroad_facts SET payload = REPLACE(payload, 'MAKE_CONTACT', 'GUESS')",
            3));
  }

  private static Arguments of(String id, String command, int version) {
    return Arguments.of(id, command, version);
  }

  /** Rows 138 and 143. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void row138And143AChangedRowIsNamedWithoutAWordAndOtherRoadsAreNotTouched(
      String id, String command, int version) {
    String where = command.contains(" WHERE ") ? " AND " : " WHERE ";
    Databases.run(source, command + where + "lead_id = 'giulia'");
    RoadStoreException told =
        assertThrows(RoadStoreException.class, () -> store.road(Roadside.LEAD));
    assertEquals(Reason.CORRUPT, told.reason());
    assertEquals(
        "what is stored of lead giulia at version "
            + version
            + " is not what was written. Restore it from a copy; other roads are not touched.",
        told.getMessage());
    StringWriter trace = new StringWriter();
    told.printStackTrace(new PrintWriter(trace));
    assertFalse(trace.toString().contains("Giulia"));
    assertEquals(Road.of(List.of(Roadside.OTHERS)), store.road(Roadside.OTHER.id()).orElseThrow());
  }

  @Test
  void whatANewerVersionWroteIsRefusedAndLeftAsItIs() {
    Databases.run(source, "UPDATE leadroad_facts " + NEWER + " WHERE version = 3");
    List<Runnable> calls =
        List.of(
            () -> store.road(Roadside.LEAD),
            () -> store.append(Roadside.LEAD, 3, List.of(Roadside.call("c-2"))),
            () -> store.roads().toList(),
            () -> store.after(Position.START, 9));
    for (Runnable call : calls) {
      RoadStoreException told = assertThrows(RoadStoreException.class, call::run);
      assertEquals(Reason.NEWER_FORMAT, told.reason());
    }
    assertEquals(
        1,
        Databases.number(
            source,
            "SELECT COUNT(*) FROM leadroad_facts WHERE payload LIKE '{\"leadroad-fact\":2,%'"));
    assertEquals(4, Databases.number(source, "SELECT COUNT(*) FROM leadroad_facts"));
  }

  @Test
  void whatANewerVersionOfTheCoreWroteIsRefusedToo() {
    Databases.run(
        source,
        "UPDATE leadroad_words SET payload = REPLACE(payload, '\"leadroad\":1', '\"leadroad\":2')");
    RoadStoreException told =
        assertThrows(RoadStoreException.class, () -> store.road(Roadside.LEAD));
    assertEquals(Reason.NEWER_FORMAT, told.reason());
  }

  /** Law erasure, row 155: a copy of the words that is older than the erasure brings none back. */
  @Test
  void row155WordsThatComeBackFromAnOldCopyAreNeverShown() {
    Databases.run(source, "CREATE TABLE copied AS SELECT * FROM leadroad_words");
    store.append(Roadside.LEAD, 3, List.of(Roadside.RECEIPT));
    assertEquals(
        0,
        Databases.number(source, "SELECT COUNT(*) FROM leadroad_words WHERE lead_id = 'giulia'"));
    Databases.run(
        source, "DELETE FROM leadroad_words", "INSERT INTO leadroad_words SELECT * FROM copied");

    Road road = store.road(Roadside.LEAD).orElseThrow();
    assertEquals(Words.none(), road.lead().words());
    assertEquals(road, store.roads().findFirst().orElseThrow());
    assertEquals(
        Roadside.BEGINNING.stream().map(Fact::withoutWords).toList(),
        store.after(Position.START, 3).facts());
  }

  /** Law erasure, rows 151, 155 and 156: of two who were compared, one is erased. */
  @Test
  void row151And155And156WhatAnotherRoadSaysOfTheErasedGoesFromTheTablesAndComesBackFromNoCopy() {
    Fact apart = Roadside.apart("apart", Roadside.OTHER, Roadside.GIULIA);
    store.append(Roadside.OTHER.id(), 1, List.of(apart));
    Databases.run(source, "CREATE TABLE copied AS SELECT * FROM leadroad_words");
    Erasure.of(Roadside.LEAD, Roadside.NOON, "privacy-desk").in(store);
    assertEquals(
        0,
        Databases.number(
            source, "SELECT COUNT(*) FROM leadroad_words WHERE payload LIKE '%Giulia%'"));
    Road other = store.road(Roadside.OTHER.id()).orElseThrow();
    assertEquals(Roadside.OTHER, other.lead());
    assertTrue(other.facts().contains(apart.withoutWords()));

    List<Fact> feed = Roadside.feed(store);
    Databases.run(
        source, "DELETE FROM leadroad_words", "INSERT INTO leadroad_words SELECT * FROM copied");
    assertEquals(other, store.road(Roadside.OTHER.id()).orElseThrow());
    assertEquals(feed, Roadside.feed(store));
    assertTrue(feed.contains(apart.withoutWords()));
    assertTrue(feed.contains(Roadside.OTHERS));
  }

  /** Law erasure: no fact of any kind has a word in it, in whatever column, erased or not. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Giulia", "Bianchi", "giulia@", "Marco", "her dog", "/prisma", "v-1", "m-1", "u00e8"
      })
  void row151TheFactsTableNeverHasAWord(String word) {
    List<Fact> facts = new ArrayList<>(ReadForEverTest.facts());
    facts.removeIf(fact -> RECEIPTS.contains(fact.what().kind()));
    facts.add(Roadside.apart("differ", Roadside.GIULIA, Roadside.OTHER));
    DataSource every = Databases.of(Dialect.H2);
    JdbcRoadStore.of(every, Dialect.H2).append(Roadside.LEAD, 0, facts);
    String found =
        "SELECT COUNT(*) FROM %s WHERE INSTR(CONCAT_WS('|', fact_id, lead_id, payload%s), '%s') > 0";
    assertEquals(
        0, Databases.number(every, found.formatted("leadroad_facts", ", kind, account", word)));
    assertTrue(
        Databases.number(every, found.formatted("leadroad_words", "", word)) > 0,
        "it is a word that somebody said");
  }
}
