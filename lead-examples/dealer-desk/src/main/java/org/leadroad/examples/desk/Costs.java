package org.leadroad.examples.desk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadroad.core.claim.Money;

/**
 * What sources and campaigns cost, by their names: a table of {@code source}, {@code cost} and
 * {@code currency}, separated by commas or semicolons. Lines of one source are added up.
 */
final class Costs {

  private final String file;
  private final Map<String, Money> bySource = new TreeMap<>();
  private final List<Trouble> troubles = new ArrayList<>();

  private Costs(String file) {
    this.file = file;
  }

  static Costs none() {
    return new Costs("");
  }

  static Costs read(Path path) throws IOException {
    Costs costs = new Costs(String.valueOf(path.getFileName()));
    String text = Files.readString(path, StandardCharsets.UTF_8);
    boolean semicolons = text.lines().findFirst().orElse("").contains(";");
    try (CsvReader<NamedCsvRecord> lines =
        CsvReader.builder().fieldSeparator(semicolons ? ';' : ',').ofNamedCsvRecord(text)) {
      lines.forEach(costs::add);
    } catch (CsvParseException malformed) {
      costs.bad(1, "the table must be sound CSV with the columns source, cost and currency");
    }
    return costs;
  }

  private void add(NamedCsvRecord line) {
    int number = Math.toIntExact(line.getStartingLineNumber());
    try {
      String source = line.getField("source").strip();
      BigDecimal amount = new BigDecimal(line.getField("cost").strip());
      Currency currency = Currency.getInstance(line.getField("currency").strip());
      Money more = Money.of(amount, currency);
      Money before = bySource.get(source);
      if (source.isEmpty() || amount.signum() < 0) {
        throw new IllegalArgumentException("no source, or a negative cost");
      }
      if (before != null && !before.currency().equals(currency)) {
        bad(number, "the costs of one source must be in one currency");
        return;
      }
      bySource.put(source, before == null ? more : Money.of(before.amount().add(amount), currency));
    } catch (IllegalArgumentException | java.util.NoSuchElementException odd) {
      bad(
          number,
          "a line must have a source, a cost such as 1200.50 and a currency such as EUR, and not"
              + " be negative");
    }
  }

  private void bad(int line, String message) {
    troubles.add(Trouble.inFacts(file, line, "COST_MALFORMED", message));
  }

  Map<String, Money> bySource() {
    return bySource;
  }

  List<Trouble> troubles() {
    return troubles;
  }
}
