package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Words;

/** Rows of cells, as the bare parser has them. */
final class PlainCsv {

  static final char SEPARATOR = ';';

  private PlainCsv() {}

  /**
   * {@return the rows that are not empty, if it is a table in UTF-8 that says nothing of itself}
   */
  static Optional<List<CsvRecord>> rows(byte[] input) {
    try {
      String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(input)).toString();
      if (text.isEmpty()
          || text.startsWith("\uFEFF")
          || text.indexOf('\0') >= 0
          || text.strip().toLowerCase(Locale.ROOT).startsWith("sep=")) {
        return Optional.empty();
      }
      return Optional.of(
          CsvReader.builder()
              .fieldSeparator(SEPARATOR)
              .allowUnclosedQuote(false)
              .skipEmptyLines(true)
              .ofCsvRecord(text)
              .stream()
              .toList());
    } catch (CharacterCodingException | CsvParseException noTable) {
      return Optional.empty();
    }
  }

  /** Fails if a lead has other words than the cells of its row. */
  static void requireSame(List<CsvRecord> rows, Intake intake) {
    for (Receipt receipt : intake.receipts()) {
      List<String> names = rows.get(0).getFields();
      List<String> cells = rows.get(receipt.index() + 1).getFields();
      IntakeLaws.same("the cells of a row", names.size(), cells.size());
      Words.Builder words = Words.builder();
      for (int i = 0; i < cells.size(); i++) {
        words.add(names.get(i), cells.get(i));
      }
      IntakeLaws.require(
          words.build().equals(receipt.lead().words()),
          () -> "the words of a row must be its cells");
    }
    if (!intake.receipts().isEmpty()) {
      IntakeLaws.same(
          "the rows", rows.size() - 1, intake.receipts().size() + intake.problems().size());
    }
  }
}
