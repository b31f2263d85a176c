package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.draft.Characters;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;

/** The rows of one document under the names of its columns. */
final class CsvTable {

  private static final String MEDIA_TYPE = "text/csv; header=absent";
  private static final Route LISTED = Route.of(Channel.LIST, Initiative.UNKNOWN);

  private final char separator;
  private final Limits limits;
  private final Delivery delivery;
  private final Charset written;
  private boolean fellBack;
  private List<String> names = List.of();
  private boolean headPlain;

  /** Rows are read as UTF-8 and kept in the charset in which they were written. */
  CsvTable(char separator, Limits limits, Delivery delivery, Charset written, boolean fellBack) {
    this.separator = separator;
    this.limits = limits;
    this.delivery = delivery;
    this.written = written;
    this.fellBack = fellBack;
  }

  /** Takes the names of the columns, or says why they will not do. */
  void head(CsvRow row, FormLabels labels) throws Refused {
    if (row.fault().isPresent()) {
      throw new Refused(row.fault().get());
    }
    Cells cells = cells(row);
    fellBack |= cells.fellBack();
    headPlain = cells.list().stream().allMatch(Characters::isPlain);
    names = cells.list();
    if (names.size() == 1) {
      requireSeparated(row, names.get(0));
    }
    Set<String> seen = new HashSet<>();
    boolean known = false;
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      if (name.length() > limits.maxNameLength()) {
        throw refused(ProblemCode.LIMIT_NAME, row, i);
      }
      if (isBlank(name)) {
        throw refused(ProblemCode.CSV_HEADER_MISSING, row, i);
      }
      if (!seen.add(Characters.normal(name))) {
        throw refused(ProblemCode.CSV_HEADER_DUPLICATE, row, i);
      }
      known |= labels.field(name).isPresent();
    }
    if (!known) {
      throw new Refused(Problem.of(ProblemCode.CSV_HEADER_UNKNOWN, Place.at(row.line(), 1)));
    }
  }

  private void requireSeparated(CsvRow row, String name) throws Refused {
    Optional<Character> likely = CsvHead.likely(name).filter(other -> other != separator);
    if (likely.isPresent()) {
      String detail = "perhaps " + CsvHead.name(likely.get());
      throw new Refused(Problem.of(ProblemCode.CSV_ONE_COLUMN, Place.at(row.line(), 1), detail));
    }
  }

  private Refused refused(ProblemCode code, CsvRow row, int column) {
    String detail = "cell " + (column + 1) + " of " + names.size();
    return new Refused(Problem.of(code, Place.at(row.line(), 1), detail));
  }

  /** Adds the lead of a row, or the problem with it. */
  void row(CsvRow row, Batch batch) {
    try {
      if (row.fault().isPresent()) {
        throw new Refused(row.fault().get());
      }
      Place place = Place.at(row.line(), 1);
      if (!batch.hasRoom(names.size())) {
        throw new Refused(batch.excess(names.size(), place));
      }
      Cells cells = cells(row);
      if (cells.list().size() != names.size()) {
        String detail = cells.list().size() + " cells, the header has " + names.size();
        throw new Refused(Problem.of(ProblemCode.CSV_WIDTH, place, detail));
      }
      if (areBlank(cells.list())) {
        throw new Refused(Problem.of(ProblemCode.EMPTY, place));
      }
      Draft draft = new Draft(limits, headPlain && row.isPlain());
      for (int i = 0; i < names.size(); i++) {
        draft.oneOfMany(names.get(i), cells.list().get(i));
      }
      if (draft.refusal().isPresent()) {
        Problem limit = draft.refusal().get();
        Place cell = place.inField(limit.place().field());
        throw new Refused(Problem.of(limit.code(), cell, limit.detail()));
      }
      batch.add(draft, LISTED, original(row), notes(cells));
    } catch (Refused refused) {
      batch.problem(refused.problem());
    }
  }

  private static boolean areBlank(List<String> cells) {
    for (String cell : cells) {
      if (!isBlank(cell)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBlank(String cell) {
    return cell.isEmpty() || PersonalText.of(cell).isBlank();
  }

  private List<Problem> notes(Cells cells) {
    return fellBack || cells.fellBack()
        ? List.of(Problem.of(ProblemCode.CHARSET_FALLBACK, Place.whole()))
        : List.of();
  }

  private Original original(CsvRow row) {
    byte[] bytes =
        written.equals(UTF_8) ? row.bytes() : new String(row.bytes(), UTF_8).getBytes(written);
    Optional<Charset> declared = written.equals(UTF_8) ? delivery.charset() : Optional.of(written);
    return Batch.original(bytes, MEDIA_TYPE, declared);
  }

  private Cells cells(CsvRow row) throws Refused {
    try {
      return new Cells(row.cells(), false);
    } catch (Refused undecodable) {
      Optional<Charset> other = delivery.charset().filter(charset -> !charset.equals(UTF_8));
      if (other.isEmpty() || !written.equals(UTF_8)) {
        text(row, UTF_8);
        throw undecodable;
      }
      byte[] transcoded = text(row, other.get()).getBytes(UTF_8);
      return new Cells(again(row, transcoded).cells(), true);
    }
  }

  /** Cut once more: in some charsets the bytes of a separator are parts of other characters. */
  private CsvRow again(CsvRow row, byte[] transcoded) throws Refused {
    Limits wide =
        Limits.builder()
            .maxBytes(Integer.MAX_VALUE)
            .maxFieldLength(limits.maxFieldLength())
            .maxColumns(limits.maxColumns())
            .build();
    InputStream in = new ByteArrayInputStream(transcoded);
    try {
      CsvRows rows = new CsvRows(in, transcoded.length + 1, separator, wide, row.line());
      Optional<CsvRow> first = rows.next().filter(found -> found.fault().isEmpty());
      if (first.isPresent() && rows.next().isEmpty()) {
        return first.get();
      }
      throw new Refused(Problem.of(ProblemCode.CSV_QUOTE, Place.at(row.line(), 1)));
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static String text(CsvRow row, Charset charset) throws Refused {
    try {
      return Decoded.strict(row.bytes(), 0, charset, ProblemCode.CSV_ENCODING);
    } catch (Refused refused) {
      throw at(row, refused);
    }
  }

  private static Refused at(CsvRow row, Refused refused) {
    Problem problem = refused.problem();
    return new Refused(
        Problem.of(problem.code(), Place.at(row.line(), 1), problem.detail() + " in its row"));
  }

  /** The cells of a row, and whether UTF-8 did not serve. */
  private record Cells(List<String> list, boolean fellBack) {
    @Override
    public String toString() {
      return "Cells[" + list.size() + "]";
    }
  }
}
