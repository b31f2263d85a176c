package org.leadroad.core.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * Cuts a document into rows by its quotes and line ends (RFC 4180), byte by byte, so that a row is
 * known before it is decoded and a fault in one is no fault of the next.
 *
 * <p>Lines end with LF, CR or both; empty ones are passed over. After a fault the next row begins
 * with the next line; a quote that never ends leaves no next row.
 */
final class CsvRows {

  private enum State {
    CELL_BEGINS,
    BARE,
    QUOTED,
    QUOTE_SEEN,
    FAULTY
  }

  private static final int END = -1;

  private final InputStream in;
  private final int separator;
  private final Limits limits;
  private final int longestCell;
  private final byte[] buffer;
  private int at;
  private int filled;

  private final boolean[] stopsBare = new boolean[256];
  private final boolean[] stopsQuoted = new boolean[256];

  private byte[] row = new byte[256];
  private int length;
  private boolean ascii;
  private boolean plain;

  /** Where each cell of the row ends, before its separator, and how it is quoted. */
  private int[] ends = new int[16];

  private byte[] quotes = new byte[16];
  private int line;
  private int record;
  private State state = State.CELL_BEGINS;
  private int cells;
  private int cellBytes;
  private int lineStart;
  private int quoteLine;
  private int quoteColumn;
  private @Nullable Problem fault;

  /** Begins with this line of the document. */
  CsvRows(InputStream in, int buffered, char separator, Limits limits, int line) {
    this.in = in;
    this.buffer = new byte[buffered];
    this.separator = separator;
    this.limits = limits;
    this.line = line - 1;
    for (char stop : new char[] {separator, '"', '\n', '\r'}) {
      stopsBare[stop] = true;
      stopsQuoted[stop] = stop != separator;
    }
    this.longestCell = (int) Math.min(Integer.MAX_VALUE, limits.maxFieldLength() * 4L + 2);
  }

  /** The next row that is not empty. */
  Optional<CsvRow> next() throws IOException {
    while (true) {
      begin();
      int first = line;
      int b = afterRun();
      while (b != END && !endsRow(b)) {
        take(b);
        b = afterRun();
      }
      if (b == END && state == State.QUOTED) {
        openQuote();
      }
      if (length > 0 || fault != null) {
        ends[cells - 1] = length;
        return Optional.of(
            new CsvRow(
                Arrays.copyOf(row, length),
                Arrays.copyOf(ends, cells),
                Arrays.copyOf(quotes, cells),
                ascii,
                plain,
                first,
                fault));
      }
      if (b == END) {
        return Optional.empty();
      }
      record--;
    }
  }

  private void begin() {
    length = 0;
    line++;
    record++;
    state = State.CELL_BEGINS;
    cells = 1;
    cellBytes = 0;
    quotes[0] = CsvRow.BARE;
    lineStart = 0;
    ascii = true;
    plain = true;
    fault = null;
  }

  /** Takes all that is only text, and answers with what comes after it. */
  private int afterRun() throws IOException {
    if (fault != null) {
      return read();
    }
    if (peek() != END && (state == State.BARE || state == State.CELL_BEGINS)) {
      run(stopsBare);
    } else if (state == State.QUOTED) {
      run(stopsQuoted);
    }
    return read();
  }

  private void run(boolean[] stops) {
    int most = Math.min(limits.maxBytes() - length, longestCell - cellBytes);
    int last = at + Math.min(most, filled - at);
    int from = at;
    int all = 0;
    int odd = 0;
    int i = from;
    while (i < last && !stops[buffer[i] & 0xFF]) {
      int b = buffer[i];
      all |= b;
      // Negative as soon as one is below the blank or above the tilde.
      odd |= (b - ' ') | ('~' - b);
      i++;
    }
    if (i > from) {
      reserve(i - from);
      System.arraycopy(buffer, from, row, length, i - from);
      length += i - from;
      cellBytes += i - from;
      ascii &= all >= 0;
      plain &= odd >= 0;
      at = i;
      state = state == State.CELL_BEGINS ? State.BARE : state;
    }
  }

  /** Whether a line end ends the row too; in quotes it is a part of the cell. */
  private boolean endsRow(int b) throws IOException {
    if (b != '\n' && b != '\r') {
      return false;
    }
    boolean pair = b == '\r' && peek() == '\n';
    if (state != State.QUOTED) {
      if (pair) {
        read();
      }
      return true;
    }
    if (!pair) {
      line++;
      lineStart = length + 1;
    }
    return false;
  }

  private void take(int b) {
    if (fault == null && length == limits.maxBytes()) {
      fail(Problem.limit(ProblemCode.LIMIT_BYTES, here(), length + 1L, limits.maxBytes()));
    }
    if (fault == null) {
      keep(b);
    }
    switch (state) {
      case CELL_BEGINS, BARE -> bare(b);
      case QUOTED -> state = b == '"' ? State.QUOTE_SEEN : State.QUOTED;
      case QUOTE_SEEN -> afterQuote(b);
      case FAULTY -> {}
    }
    if (fault == null && cellBytes > longestCell) {
      longCell();
    }
  }

  private void keep(int b) {
    reserve(1);
    row[length++] = (byte) b;
    ascii &= b < 0x80;
    plain &= (b >= ' ' && b <= '~') || b == '\t' || b == '\n' || b == '\r';
    cellBytes++;
  }

  private void bare(int b) {
    if (b == separator) {
      nextCell();
    } else if (b == '"' && state == State.CELL_BEGINS) {
      state = State.QUOTED;
      quotes[cells - 1] = CsvRow.QUOTED;
      quoteLine = line;
      // After a fault nothing is kept, so columns are not counted either.
      quoteColumn = Math.max(1, length - lineStart);
    } else {
      state = State.BARE;
    }
  }

  private void afterQuote(int b) {
    if (b == '"') {
      state = State.QUOTED;
      quotes[cells - 1] = CsvRow.DOUBLED;
    } else if (b == separator) {
      nextCell();
    } else {
      fail(Problem.of(ProblemCode.CSV_QUOTE, here(), "record " + record));
      state = State.FAULTY;
    }
  }

  private void nextCell() {
    state = State.CELL_BEGINS;
    if (fault != null) {
      return;
    }
    cellBytes = 0;
    ends[cells - 1] = length - 1;
    if (++cells > limits.maxColumns()) {
      fail(Problem.limit(ProblemCode.LIMIT_COLUMNS, here(), cells, limits.maxColumns()));
    }
    if (cells > ends.length) {
      ends = Arrays.copyOf(ends, 2 * cells);
      quotes = Arrays.copyOf(quotes, 2 * cells);
    }
    quotes[cells - 1] = CsvRow.BARE;
  }

  /** A cell of many lines that is too long has lost its closing quote. */
  private void longCell() {
    if (state == State.QUOTED && line > quoteLine) {
      openQuote();
      at = filled = END;
    } else {
      fail(Problem.limit(ProblemCode.LIMIT_FIELD, here(), cellBytes, limits.maxFieldLength()));
    }
  }

  private void openQuote() {
    fault =
        Problem.of(
            ProblemCode.CSV_OPEN_QUOTE, Place.at(quoteLine, quoteColumn), "record " + record);
  }

  /** What follows is cut as before, so that lines of a quoted cell are no rows, but not kept. */
  private void fail(Problem problem) {
    fault = fault == null ? problem : fault;
  }

  private Place here() {
    return Place.at(line, Math.max(1, length - lineStart));
  }

  private void reserve(int more) {
    if (length + more > row.length) {
      row =
          Arrays.copyOf(
              row, Math.max(length + more, (int) Math.min(limits.maxBytes(), row.length * 2L)));
    }
  }

  private int read() throws IOException {
    int b = peek();
    if (b != END) {
      at++;
    }
    return b;
  }

  private int peek() throws IOException {
    if (at == filled && filled != END) {
      at = 0;
      filled = in.read(buffer, 0, buffer.length);
      while (filled == 0) {
        filled = in.read(buffer, 0, buffer.length);
      }
      at = filled == END ? END : 0;
    }
    return filled == END ? END : buffer[at] & 0xFF;
  }
}
