package com.example.inputs;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.leadroad.core.formats.Csv;

/** A program that reads a list longer than its heap, for row 42 of the table of bad CSV. */
final class MillionRows {

  private static final int ROWS = 1_000_000;

  private MillionRows() {}

  public static void main(String[] args) throws IOException {
    AtomicInteger leads = new AtomicInteger();
    AtomicInteger problems = new AtomicInteger();
    AtomicReference<String> last = new AtomicReference<>("");
    Csv.standard()
        .readEach(
            document(),
            Told.DELIVERY,
            row -> {
              leads.addAndGet(row.leads().size());
              problems.addAndGet(row.problems().size());
              row.problems().forEach(it -> last.set(it.code() + " " + it.place()));
            });
    System.out.println(leads + " leads, " + problems + " problems, the last " + last);
  }

  /** A header, then one row over and over; the last but one has a cell only. */
  private static InputStream document() {
    return new InputStream() {
      private final byte[] header = "nome,email,messaggio\n".getBytes(US_ASCII);
      private final byte[] good = "Anna,anna@example.com,un SUV a 7 posti\n".getBytes(US_ASCII);
      private final byte[] bad = "Anna\n".getBytes(US_ASCII);
      private byte[] line = header;
      private int at;
      private int row;

      @Override
      public int read() {
        if (at == line.length) {
          at = 0;
          row++;
          line = row == ROWS - 1 ? bad : good;
        }
        return row > ROWS ? -1 : line[at++];
      }
    };
  }
}
