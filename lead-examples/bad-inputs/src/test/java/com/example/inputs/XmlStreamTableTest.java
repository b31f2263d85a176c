package com.example.inputs;

import static com.example.inputs.Told.DELIVERY;
import static com.example.inputs.Told.bounded;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.leadroad.core.intake.Adf;

/** Row 27 of the table of bad XML: streams that misbehave. */
class XmlStreamTableTest {

  private static final byte[] DOCUMENT = "<adf><prospect><a>x</a></prospect></adf>".getBytes(UTF_8);

  @Test
  @DisplayName("XML-27 stream that fails half-way: its own exception comes out")
  void failsHalfWay() {
    IOException fault = new IOException("line is down");
    InputStream failing =
        new InputStream() {
          private int given;

          @Override
          public int read() throws IOException {
            if (given == DOCUMENT.length / 2) {
              throw fault;
            }
            return DOCUMENT[given++];
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            into[from] = (byte) read();
            return 1;
          }
        };
    IOException thrown =
        assertThrows(IOException.class, () -> Adf.standard().read(failing, DELIVERY));
    assertSame(fault, thrown);
  }

  @Test
  @DisplayName("XML-27 stream that gives nothing at every second read, and is not closed")
  void givesNothingNowAndThen() {
    class Reluctant extends FilterInputStream {
      private boolean nothing;
      private boolean closed;

      Reluctant() {
        super(new ByteArrayInputStream(DOCUMENT));
      }

      @Override
      public int read(byte[] into, int from, int length) throws IOException {
        nothing = !nothing;
        return nothing ? 0 : super.read(into, from, 1);
      }

      @Override
      public void close() {
        closed = true;
      }
    }

    Reluctant reluctant = new Reluctant();
    assertEquals("a=x", Told.by(bounded(() -> Adf.standard().read(reluctant, DELIVERY))));
    assertFalse(reluctant.closed, "closed by somebody who does not own it");
  }

  @Test
  @DisplayName("XML-27 stream that never ends")
  void neverEnds() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return 'x';
          }
        };
    assertEquals(
        "LIMIT_BYTES document (1048577 of at most 1048576)",
        Told.by(bounded(() -> Adf.standard().read(endless, DELIVERY))));
  }
}
