package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * Row 135: a process that dies at any call leaves what it acknowledged last, or one more, never
 * less and never half.
 */
class KilledProcessTest {

  private static final int APPENDS = 3;

  static Stream<Integer> calls() {
    return IntStream.iterate(1, call -> call + 3).limit(42).boxed();
  }

  static String url(Path folder) {
    return "jdbc:h2:" + folder.resolve("roads") + ";USER=sa;WRITE_DELAY=0";
  }

  /** What one append brings: three facts, one of them with words. */
  static List<Fact> piece(int number) {
    return number == 0
        ? Roadside.BEGINNING
        : List.of(
            Roadside.note("n-" + number),
            Roadside.call("c-" + number),
            Roadside.call("d-" + number));
  }

  /** The process that dies: prints what was acknowledged. */
  public static final class Victim {

    public static void main(String[] arguments) {
      int call = Integer.parseInt(arguments[1]);
      Faults.Way way = call % 2 == 0 ? Faults.Way.BEFORE : Faults.Way.AFTER;
      DataSource source = new Pool(url(Path.of(arguments[0]))).source();
      Faults faults = Faults.then(call, way, name -> Runtime.getRuntime().halt(77));
      RoadStore store = JdbcRoadStore.of(faults.in(source), Dialect.H2);
      for (int i = 0; i < APPENDS; i++) {
        store.append(Roadside.LEAD, i * 3L, piece(i));
        System.out.println("acknowledged");
        System.out.flush();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void row135NothingThatWasAcknowledgedIsLost(int call, @TempDir Path folder) throws Exception {
    Databases.installed(new Pool(url(folder)).source(), Dialect.H2);
    Databases.run(new Pool(url(folder)).source(), "SHUTDOWN");
    long acknowledged = acknowledged(folder, call);

    RoadStore store = JdbcRoadStore.of(new Pool(url(folder)).source(), Dialect.H2);
    long version = store.road(Roadside.LEAD).map(Road::version).orElse(0L);
    assertEquals(0, version % 3, "half of an append");
    assertTrue(
        version == acknowledged * 3 || version == acknowledged * 3 + 3,
        () -> version + " facts of " + acknowledged + " appends");
    assertEquals(version, store.after(Position.START, 99).facts().size());
    for (int i = 0; i < APPENDS; i++) {
      assertEquals(Math.max(version, i * 3L + 3), store.append(Roadside.LEAD, i * 3L, piece(i)));
    }
    assertEquals(
        Optional.of(APPENDS * 3L), store.road(Roadside.LEAD).map(Road::version), "and goes on");
    Databases.run(new Pool(url(folder)).source(), "SHUTDOWN");
  }

  private static long acknowledged(Path folder, int call) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Process victim =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                classes(),
                Victim.class.getName(),
                folder.toString(),
                Integer.toString(call))
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    int code = victim.waitFor();
    String told = Files.readString(out, StandardCharsets.UTF_8);
    long acknowledged = told.lines().filter("acknowledged"::equals).count();
    assertTrue(code == 77 || (code == 0 && acknowledged == APPENDS), told);
    return acknowledged;
  }

  /** Of this process, which may have them as modules. */
  private static String classes() {
    return String.join(
        File.pathSeparator,
        Path.of("target", "test-classes").toString(),
        Path.of("target", "classes").toString(),
        System.getProperty("jdk.module.path", ""),
        System.getProperty("java.class.path"));
  }
}
