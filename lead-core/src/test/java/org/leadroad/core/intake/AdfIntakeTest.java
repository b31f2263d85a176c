package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.GIULIA;
import static org.leadroad.core.intake.AdfSamples.delivery;
import static org.leadroad.core.intake.AdfSamples.problem;
import static org.leadroad.core.intake.AdfSamples.prospect;
import static org.leadroad.core.intake.AdfSamples.read;
import static org.leadroad.core.intake.AdfSamples.words;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.words.Words;

/** Streams, threads, other parsers, and documents made to take long. */
class AdfIntakeTest {

  /** Gives one byte at a time, and every other time none. */
  private static class Trickle extends InputStream {
    private final byte[] bytes;
    private int next;
    private boolean none;
    private boolean closed;

    Trickle(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() throws IOException {
      return next < bytes.length ? bytes[next++] & 0xFF : end();
    }

    int end() throws IOException {
      return -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      none = !none;
      if (none || length == 0) {
        return 0;
      }
      int value = read();
      if (value >= 0) {
        into[offset] = (byte) value;
      }
      return value < 0 ? -1 : 1;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void streamIsReadToItsEndAndLeftOpen() throws IOException {
    Trickle stream = new Trickle(GIULIA.getBytes(UTF_8));
    assertEquals(read(GIULIA), ADF.read(stream, delivery().build()));
    assertFalse(stream.closed);
  }

  @Test
  void streamThatFailsFailsWithItsOwnException() {
    IOException failure = new IOException("the network is down");
    Trickle stream =
        new Trickle("<adf>".getBytes(UTF_8)) {
          @Override
          int end() throws IOException {
            throw failure;
          }
        };
    assertSame(
        failure, assertThrows(IOException.class, () -> ADF.read(stream, delivery().build())));
    assertFalse(stream.closed);
  }

  @Test
  void streamThatNeverEndsIsReadToTheLimit() throws IOException {
    Adf small = Adf.standard().limitedTo(Limits.builder().maxBytes(1000).build());
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return ' ';
          }
        };
    Problem problem = problem(small.read(endless, delivery().build()));
    assertEquals("LIMIT_BYTES 1001 of at most 1000", problem.code() + " " + problem.detail());
  }

  @Test
  void streamOfTheLargestLimitIsRead() throws IOException {
    Adf large = Adf.standard().limitedTo(Limits.builder().maxBytes(Integer.MAX_VALUE).build());
    InputStream stream = new ByteArrayInputStream(GIULIA.getBytes(UTF_8));
    assertEquals(1, large.read(stream, delivery().build()).leads().size());
  }

  @Test
  void oneIntakeServesManyThreads() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<Boolean>> sound =
          IntStream.range(0, 400)
              .mapToObj(
                  i ->
                      threads.submit(
                          () ->
                              words(prospect("<a>" + i + " & " + i + "</a>"))
                                  .equals(Words.of("a", i + " & " + i))))
              .toList();
      for (Future<Boolean> each : sound) {
        assertEquals(true, each.get());
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void otherParsersAreNotLookedFor() {
    String property = "javax.xml.stream.XMLInputFactory";
    String before = System.getProperty(property);
    System.setProperty(property, "org.example.NoSuchFactory");
    try {
      assertEquals(read(GIULIA), Adf.standard().read(GIULIA.getBytes(UTF_8), delivery().build()));
    } finally {
      if (before == null) {
        System.clearProperty(property);
      } else {
        System.setProperty(property, before);
      }
    }
  }

  /** Each would take minutes if the time grew with the square of the length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "&",
        "<",
        "<a x=\"",
        "<a x='<a x=\"",
        "<a x=\"<a x='\" y='\" z=\"<a ",
        "<br>",
        "<p>",
        "</p>",
        "<a b=c>",
        "<?a ",
        "<?adf ",
        "<?a ?>",
        "]]>",
        "<!",
        "</",
        "&#x",
        "&a",
        "<!-- -- -->",
        "<![CDATA[]]>",
        "\u0001",
        "\uFDD0",
        "x<?xml x?>"
      })
  void hostileRepetitionTakesLinearTime(String unit) {
    Adf adf = Adf.standard().limitedTo(Limits.builder().maxFieldLength(1 << 20).build());
    String filling = unit.repeat(400_000 / unit.length() / 2);
    for (String document : List.of(prospect("<a>" + filling + "</a>"), filling + prospect(""))) {
      Intake intake = adf.read(document.getBytes(UTF_8), delivery().build());
      assertEquals(1, intake.receipts().size() + intake.problems().size());
    }
  }
}
