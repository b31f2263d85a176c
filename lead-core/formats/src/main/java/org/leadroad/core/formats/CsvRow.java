package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/** A row of a table and where its cells are, or what is wrong with it. */
final class CsvRow {

  static final byte BARE = 0;
  static final byte QUOTED = 1;

  /** Quoted, with quotes in it that are written twice. */
  static final byte DOUBLED = 2;

  private final byte[] bytes;
  private final int[] ends;
  private final byte[] quotes;
  private final boolean ascii;
  private final boolean plain;
  private final int line;
  private final @Nullable Problem fault;

  CsvRow(
      byte[] bytes,
      int[] ends,
      byte[] quotes,
      boolean ascii,
      boolean plain,
      int line,
      @Nullable Problem fault) {
    this.bytes = bytes;
    this.ends = ends;
    this.quotes = quotes;
    this.ascii = ascii;
    this.plain = plain;
    this.line = line;
    this.fault = fault;
  }

  /** As it stands in the document, without the line end; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The line on which it begins, from 1. */
  int line() {
    return line;
  }

  /** Whether it is of printable ASCII and line ends, so that there is nothing to note. */
  boolean isPlain() {
    return plain;
  }

  /** Why it is not to be read, if so. */
  Optional<Problem> fault() {
    return Optional.ofNullable(fault);
  }

  /** The texts of its cells, which are UTF-8. */
  List<String> cells() throws Refused {
    List<String> cells = new ArrayList<>(ends.length);
    int from = 0;
    for (int i = 0; i < ends.length; i++) {
      cells.add(cell(from, ends[i], quotes[i]));
      from = ends[i] + 1;
    }
    return cells;
  }

  private String cell(int begin, int end, byte quoted) throws Refused {
    int from = quoted == BARE ? begin : begin + 1;
    int length = (quoted == BARE ? end : end - 1) - from;
    if (length == 0) {
      return "";
    }
    String text =
        ascii
            ? new String(bytes, from, length, ISO_8859_1)
            : Decoded.strict(bytes, from, length, UTF_8, ProblemCode.CSV_ENCODING);
    return quoted == DOUBLED ? text.replace("\"\"", "\"") : text;
  }

  @Override
  public String toString() {
    return "CsvRow[" + line + "]";
  }
}
