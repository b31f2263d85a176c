package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.nio.charset.Charset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.draft.Characters;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
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

  private final CsvReader.CsvReaderBuilder parser;
  private final char separator;
  private final Limits limits;
  private final Delivery delivery;
  private final Charset written;
  private List<String> names = List.of();
  private boolean headFellBack;

  /** Rows are read as UTF-8 and kept in the charset in which they were written. */
  CsvTable(char separator, Limits limits, Delivery delivery, Charset written) {
    this.separator = separator;
    this.limits = limits;
    this.delivery = delivery;
    this.written = written;
    this.parser =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowUnclosedQuote(false)
            .skipEmptyLines(false);
  }

  /** Takes the names of the columns, or says why they will not do. */
  void head(CsvRows.Row row, FormLabels labels) throws Refused {
    if (row.fault().isPresent()) {
      throw new Refused(row.fault().get());
    }
    Cells cells = cells(row);
    headFellBack = cells.fellBack();
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
      if (!seen.add(PersonalText.of(Characters.fold(name)).strip().reveal())) {
        throw refused(ProblemCode.CSV_HEADER_DUPLICATE, row, i);
      }
      known |= labels.field(name).isPresent();
    }
    if (!known) {
      throw new Refused(Problem.of(ProblemCode.CSV_HEADER_UNKNOWN, Place.at(row.line(), 1)));
    }
  }

  private void requireSeparated(CsvRows.Row row, String name) throws Refused {
    Optional<Character> likely = CsvHead.likely(name).filter(other -> other != separator);
    if (likely.isPresent()) {
      String detail = "perhaps " + CsvHead.name(likely.get());
      throw new Refused(new Problem(ProblemCode.CSV_ONE_COLUMN, Place.at(row.line(), 1), detail));
    }
  }

  private Refused refused(ProblemCode code, CsvRows.Row row, int column) {
    String detail = "cell " + (column + 1) + " of " + names.size();
    return new Refused(new Problem(code, Place.at(row.line(), 1), detail));
  }

  /** The lead of a row at this place among the rows, or the problem with it. */
  Intake row(CsvRows.Row row, int index) {
    Batch batch = new Batch(delivery, index);
    try {
      if (row.fault().isPresent()) {
        throw new Refused(row.fault().get());
      }
      Cells cells = cells(row);
      Place place = Place.at(row.line(), 1);
      if (cells.list().size() != names.size()) {
        String detail = cells.list().size() + " cells, the header has " + names.size();
        throw new Refused(new Problem(ProblemCode.CSV_WIDTH, place, detail));
      }
      if (cells.list().stream().allMatch(CsvTable::isBlank)) {
        throw new Refused(Problem.of(ProblemCode.EMPTY, place));
      }
      Draft draft = new Draft(limits);
      for (int i = 0; i < names.size(); i++) {
        draft.oneOfMany(names.get(i), cells.list().get(i));
      }
      if (draft.refusal().isPresent()) {
        Problem limit = draft.refusal().get();
        Place cell = new Place(place.line(), place.column(), limit.place().field(), place.index());
        throw new Refused(new Problem(limit.code(), cell, limit.detail()));
      }
      batch.add(draft, LISTED, original(row), notes(cells));
    } catch (Refused refused) {
      batch.problem(refused.problem());
    }
    return batch.intake();
  }

  private static boolean isBlank(String cell) {
    return cell.isEmpty() || PersonalText.of(cell).isBlank();
  }

  private List<Problem> notes(Cells cells) {
    return headFellBack || cells.fellBack()
        ? List.of(Problem.of(ProblemCode.CHARSET_FALLBACK, Place.whole()))
        : List.of();
  }

  private Original original(CsvRows.Row row) {
    byte[] bytes =
        written.equals(UTF_8) ? row.bytes() : new String(row.bytes(), UTF_8).getBytes(written);
    Optional<Charset> declared = written.equals(UTF_8) ? delivery.charset() : Optional.of(written);
    return Batch.original(bytes, MEDIA_TYPE, declared);
  }

  private Cells cells(CsvRows.Row row) throws Refused {
    boolean fellBack = false;
    String text;
    if (isAscii(row.bytes())) {
      text = new String(row.bytes(), ISO_8859_1);
    } else {
      try {
        text = Decoded.strict(row.bytes(), 0, UTF_8, ProblemCode.CSV_ENCODING);
      } catch (Refused refused) {
        Optional<Charset> other = delivery.charset().filter(charset -> !charset.equals(UTF_8));
        if (other.isEmpty() || !written.equals(UTF_8)) {
          throw at(row, refused);
        }
        text = fallback(row, other.get());
        fellBack = true;
      }
    }
    try {
      return new Cells(parser.ofSingleCsvRecord(text).getFields(), fellBack);
    } catch (CsvParseException malformed) {
      throw new Refused(Problem.of(ProblemCode.CSV_QUOTE, Place.at(row.line(), 1)));
    }
  }

  private static String fallback(CsvRows.Row row, Charset charset) throws Refused {
    try {
      return Decoded.strict(row.bytes(), 0, charset, ProblemCode.CSV_ENCODING);
    } catch (Refused refused) {
      throw at(row, refused);
    }
  }

  private static Refused at(CsvRows.Row row, Refused refused) {
    Problem problem = refused.problem();
    return new Refused(
        new Problem(problem.code(), Place.at(row.line(), 1), problem.detail() + " in its row"));
  }

  private static boolean isAscii(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** The cells of a row, and whether UTF-8 did not serve. */
  private record Cells(List<String> list, boolean fellBack) {
    @Override
    public String toString() {
      return "Cells[" + list.size() + "]";
    }
  }
}
