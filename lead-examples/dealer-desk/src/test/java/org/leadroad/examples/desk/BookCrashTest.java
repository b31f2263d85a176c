package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/** A run that ends anywhere is ended by the next as if nothing had happened (law nothing lost). */
class BookCrashTest {

  private static final String AS_OF = "2026-03-31T18:00:00Z";

  @TempDir Path folder;

  /** Fails at one of its appends, and at all after it: before it, or when it is done already. */
  private static final class Failing implements RoadStore {
    private final RoadStore store;
    private final boolean done;
    private int left;

    Failing(RoadStore store, int left, boolean done) {
      this.store = store;
      this.left = left;
      this.done = done;
    }

    @Override
    public long append(LeadId lead, long expected, Collection<Fact> facts) {
      left--;
      if (left < 0 || (left == 0 && !done)) {
        throw new IllegalStateException("the end");
      }
      long version = store.append(lead, expected, facts);
      if (left == 0) {
        throw new IllegalStateException("the end");
      }
      return version;
    }

    @Override
    public Optional<Road> road(LeadId lead) {
      return store.road(lead);
    }

    @Override
    public Optional<LeadId> delivered(DeliveryKey key) {
      return store.delivered(key);
    }

    @Override
    public Stream<Road> roads() {
      return store.roads();
    }

    @Override
    public Batch after(Position position, int most) {
      return store.after(position, most);
    }
  }

  static IntStream ends() {
    return IntStream.iterate(1, end -> end < 90, end -> end + 20);
  }

  @ParameterizedTest
  @MethodSource("ends")
  void theNextRunEndsWhatWasBegun(int end) throws Exception {
    Desk undisturbed = new Desk(folder.resolve("undisturbed"));
    run(RoadStore.inMemory(), undisturbed);
    for (boolean done : List.of(false, true)) {
      RoadStore store = RoadStore.inMemory();
      Desk desk = new Desk(folder.resolve("desk-" + done));
      assertThrows(IllegalStateException.class, () -> run(new Failing(store, end, done), desk));
      run(store, desk);
      assertEquals(BookTest.texts(undisturbed), BookTest.texts(desk));
    }
  }

  private static void run(RoadStore store, Desk desk) throws IOException {
    Instant now = Instant.parse(AS_OF);
    Enquiries enquiries = new Enquiries(House.reader(Optional.of("IT")));
    FactsFile said = new FactsFile("facts.jsonl");
    try (Reader lines = Files.newBufferedReader(Desk.HERE.resolve("facts.jsonl"))) {
      said.read(lines);
    }
    Policy policy = House.policy(enquiries, Definitions.sales(), House.CARD);
    Language language = Language.of("en", ZoneOffset.UTC);
    Files.createDirectories(desk.out());
    Progress none = new Progress(System.err, false, "");
    try (Job job = new Job(enquiries, said, policy, now, language, new Spool(desk.out()))) {
      Ahead ahead =
          new Remembering(store, enquiries, said, policy, Costs.none(), job, now)
              .run(new Inbox(Desk.INBOX, now, Optional.empty(), Optional.empty()), none);
      job.write(desk.out(), Optional.of(ahead), none);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 2000})
  void aKilledProcessLeavesABookThatTheNextOneEnds(int milliseconds) throws Exception {
    Process process =
        new ProcessBuilder(command(folder.resolve("out"), folder.resolve("book")))
            .redirectErrorStream(true)
            .redirectOutput(Redirect.DISCARD)
            .start();
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    process.destroyForcibly().waitFor();
    assertEquals(0, desk(folder.resolve("out"), folder.resolve("book")));
    assertEquals(0, desk(folder.resolve("undisturbed"), folder.resolve("new-book")));
    assertEquals(
        BookTest.texts(new Desk(folder.resolve("undisturbed"))),
        BookTest.texts(new Desk(folder.resolve("out"))));
    assertTrue(Files.exists(folder.resolve("out").resolve("agenda.csv")));
  }

  private static int desk(Path out, Path book) {
    return DealerDesk.run(Desk.CLOCK, arguments(out, book).toArray(String[]::new));
  }

  private static List<String> command(Path out, Path book) {
    return Stream.concat(
            Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DealerDesk.class.getName()),
            arguments(out, book).stream())
        .toList();
  }

  private static List<String> arguments(Path out, Path book) {
    return List.of(
        Desk.INBOX.toString(),
        "--out",
        out.toString(),
        "--book",
        book.toString(),
        "--facts",
        Desk.HERE.resolve("facts.jsonl").toString(),
        "--region",
        "IT",
        "--as-of",
        AS_OF);
  }
}
