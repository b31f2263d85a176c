package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.lifecycle.store.RoadStoreException.Reason;

/**
 * Rows 133, 134, 136 and 141: the driver fails at the first call, the second, and so on until there
 * is none left to fail, in each way. Nothing is torn, nothing acknowledged is lost, nothing is
 * there twice, and what an exception says of the outcome is true.
 */
class EveryCallFailsTest {

  /** What is there, and what is added to it. */
  private record Scenario(String name, List<Fact> there, List<Fact> added) {}

  private static final List<Scenario> SCENARIOS =
      List.of(
          new Scenario("begin", List.of(), Roadside.BEGINNING),
          new Scenario(
              "goOn", Roadside.BEGINNING, List.of(Roadside.note("n-2"), Roadside.call("c-2"))),
          new Scenario("erase", Roadside.BEGINNING, List.of(Roadside.RECEIPT)),
          new Scenario(
              "forget",
              List.of(Roadside.RECEIVED, Roadside.apart("apart", Roadside.GIULIA, Roadside.OTHER)),
              List.of(
                  Fact.forgotten(
                      FactId.of("gone-2"),
                      Roadside.LEAD,
                      Roadside.OTHER.id(),
                      Roadside.NOON,
                      "privacy-desk"))));

  static Stream<Arguments> cases() {
    return Dialects.there()
        .flatMap(
            dialect ->
                SCENARIOS.stream()
                    .flatMap(
                        scenario ->
                            Stream.of(Faults.Way.values())
                                .map(
                                    way -> Arguments.of(dialect, scenario.name(), way, scenario))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("cases")
  void row133And134And136And141NothingIsTornLostOrDoubled(
      Dialect dialect, String name, Faults.Way way, Scenario scenario) {
    Pool pool = new Pool(Databases.url(dialect));
    DataSource source = Databases.installed(pool.source(), dialect);
    RoadStore sound = JdbcRoadStore.of(source, dialect);
    Map<String, Set<String>> outcomes = new TreeMap<>();
    int call = 1;
    for (; ; call++) {
      Databases.emptied(source, dialect);
      if (!scenario.there().isEmpty()) {
        sound.append(Roadside.LEAD, 0, scenario.there());
      }
      Faults faults = Faults.at(call, way);
      String outcome = outcome(faults.in(source), dialect, scenario);
      if (faults.failed().isEmpty()) {
        break;
      }
      requireTrue(sound, scenario, outcome, faults.failed() + " " + way);
      assertEquals("", pool.fault(), faults.failed());
      outcomes.computeIfAbsent(outcome, any -> new TreeSet<>()).add(faults.failed());
    }
    assertTrue(call > 20, "calls " + call);
    assertEquals(Set.of("commit"), outcomes.get("OUTCOME_UNKNOWN"), outcomes::toString);
  }

  private static final Set<Reason> SETUP = EnumSet.of(Reason.SETUP);

  /** What can be asked of a store, and what it answers as long as nothing fails. */
  private record Question(String name, Function<JdbcRoadStore, Object> asked) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Question> QUESTIONS =
      List.of(
          new Question("road", store -> store.road(Roadside.LEAD)),
          new Question("roads", store -> store.roads().toList()),
          new Question("feed", store -> store.after(Position.START, 9)),
          new Question("delivered", store -> store.delivered(DeliveryKey.of("key-1"))),
          new Question(
              "check",
              store -> {
                store.check();
                return "sound";
              }));

  static Stream<Arguments> questions() {
    return Dialects.there()
        .flatMap(
            dialect ->
                QUESTIONS.stream()
                    .flatMap(
                        question ->
                            Stream.of(Faults.Way.values())
                                .map(way -> Arguments.of(dialect, question, way))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("questions")
  void row141WhoReadsIsAnsweredInFullOrToldAndTheConnectionComesBackAsItWas(
      Dialect dialect, Question question, Faults.Way way) {
    Pool pool = new Pool(Databases.url(dialect));
    DataSource source = Databases.installed(pool.source(), dialect);
    JdbcRoadStore sound = JdbcRoadStore.of(source, dialect);
    sound.append(Roadside.LEAD, 0, Roadside.BEGINNING);
    Object answer = question.asked().apply(sound);
    Set<Reason> told = EnumSet.noneOf(Reason.class);
    int call = 1;
    for (boolean fired = true; fired; call++) {
      Faults faults = Faults.at(call, way);
      try {
        Object got = question.asked().apply(JdbcRoadStore.of(faults.in(source), dialect));
        assertEquals(answer, got, faults.failed());
      } catch (RoadStoreException refused) {
        requireWordless(refused);
        told.add(refused.reason());
      }
      assertEquals("", pool.fault(), faults.failed());
      assertEquals(answer, question.asked().apply(sound), "asked again after " + faults.failed());
      fired = !faults.failed().isEmpty();
    }
    assertTrue(call > 6, "calls " + call);
    assertTrue(told.remove(Reason.UNAVAILABLE));
    assertTrue(told.isEmpty() || (question.name().equals("check") && told.equals(SETUP)));
  }

  private static void requireWordless(RoadStoreException refused) {
    StringWriter told = new StringWriter();
    refused.printStackTrace(new PrintWriter(told));
    assertFalse(told.toString().contains("Giulia"), "no word in an exception");
  }

  private static String outcome(DataSource source, Dialect dialect, Scenario scenario) {
    try {
      JdbcRoadStore.of(source, dialect)
          .append(Roadside.LEAD, scenario.there().size(), scenario.added());
      return "acknowledged";
    } catch (RoadStoreException refused) {
      requireWordless(refused);
      return refused.reason().name();
    }
  }

  private static void requireTrue(
      RoadStore sound, Scenario scenario, String outcome, String failed) {
    List<Fact> both = new ArrayList<>(scenario.there());
    both.addAll(scenario.added());
    List<Fact> fed = Roadside.feed(sound);
    boolean added = fed.size() == both.size();
    assertTrue(added || fed.size() == scenario.there().size(), () -> "torn at " + failed);
    assertTrue(added || !outcome.equals("acknowledged"), () -> "lost at " + failed);
    assertTrue(!added || !outcome.equals("UNAVAILABLE"), () -> "added after all at " + failed);
    assertTrue(
        Set.of("acknowledged", "UNAVAILABLE", "OUTCOME_UNKNOWN").contains(outcome),
        () -> outcome + " at " + failed);

    long version = sound.append(Roadside.LEAD, scenario.there().size(), scenario.added());
    assertEquals(both.size(), version, "the same facts again");
    assertEquals(Road.of(both), sound.road(Roadside.LEAD).orElseThrow());
    assertEquals(
        both.stream().map(Fact::id).toList(), Roadside.feed(sound).stream().map(Fact::id).toList());
  }
}
