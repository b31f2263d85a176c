package org.leadroad.lifecycle;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.PersonalText;

/**
 * The lead list as a file, with a column for the class (statement C6).
 *
 * <p>RFC 4180, comma, CRLF. The columns are stable; new ones come behind the others: {@code place,
 * class, temperature, score, definition, standing, name, company, email, phone, wants, channel,
 * source, received, rated_by, rated_at, lead, complete, trade_in, when, budget, requested}.
 * <em>Class</em> is the operator's rating ({@code HOT}, {@code WARM}, {@code COLD} or empty for not
 * rated); <em>temperature</em> is what the card computed, beside it. <em>Complete</em> is {@code
 * false} where the reader, a rule, a band or a definition could not be asked, so that the line is
 * what the rest says. <em>Requested</em> is the sender's own date, <em>received</em> the host's. A
 * budget is amount and currency where both are known ({@code 18000 EUR}), else as written.
 *
 * <p>A host writes columns of its own behind these, and its own cells in their place, with {@link
 * #header(Collection)} and {@link #line(LeadRow, Map)}.
 */
public enum LeadCsv {
  /**
   * For people with a spreadsheet: a text that a spreadsheet would take for a formula gets a {@code
   * '} in front (CWE-1236); a telephone number such as {@code +39 02 5550 0142} is none and stays
   * as it is. A character that turns the direction of the text is written as its number, {@code
   * <U+202E>}. Begins with a byte order mark, or accents break.
   */
  SPREADSHEET,
  /** For programs: every text exactly as it is. */
  MACHINE;

  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

  private static final List<String> HEADER =
      List.of(
          "place",
          "class",
          "temperature",
          "score",
          "definition",
          "standing",
          "name",
          "company",
          "email",
          "phone",
          "wants",
          "channel",
          "source",
          "received",
          "rated_by",
          "rated_at",
          "lead",
          "complete",
          "trade_in",
          "when",
          "budget",
          "requested");

  /**
   * Writes a list: the names of the columns, then a line for each row.
   *
   * @param rows a {@link LeadList}, or any rows in any order
   * @param out encoded as UTF-8 by its owner; flushed, not closed
   * @throws IOException if {@code out} throws it
   */
  public void write(Iterable<LeadRow> rows, Writer out) throws IOException {
    out.write(header(List.of()));
    CsvWriter csv = CsvWriter.builder().build(out);
    try {
      for (LeadRow row : rows) {
        csv.writeRecord(cells(row).stream().map(this::cell).toList());
      }
      csv.flush();
    } catch (UncheckedIOException broken) {
      throw broken.getCause();
    }
  }

  /**
   * {@return the line of one row, with its end, as {@link #write} has it}
   *
   * <p>A row made alone has no place and begins with a comma: the place that is found out later
   * goes in front of it.
   *
   * @param row the row
   */
  public String line(LeadRow row) {
    return line(row, Map.of());
  }

  /**
   * {@return the line of one row with cells of the host's own, made as safe as the others}
   *
   * @param row the row
   * @param own cells by column: in place of ours where the name is one of ours, else behind them,
   *     in the order of the map
   */
  public String line(LeadRow row, Map<String, String> own) {
    Map<String, String> cells = new LinkedHashMap<>();
    List<String> ours = cells(row);
    for (int i = 0; i < ours.size(); i++) {
      cells.put(HEADER.get(i), ours.get(i));
    }
    cells.putAll(own);
    return line(cells.values());
  }

  /**
   * {@return a line of a list of the host's own, with its end, made as safe as ours}
   *
   * @param cells all of them, in order
   */
  public String line(Collection<String> cells) {
    return record(cells.stream().map(this::cell).toList());
  }

  /**
   * {@return the names of the columns as the first line, with its end; for people behind a byte
   * order mark}
   *
   * @param own the names of the host's own columns, in their order; ours are not repeated
   */
  public String header(Collection<String> own) {
    Set<String> names = new LinkedHashSet<>(HEADER);
    names.addAll(own);
    return (this == SPREADSHEET ? "\uFEFF" : "") + record(names);
  }

  private static String record(Collection<String> cells) {
    StringWriter line = new StringWriter();
    CsvWriter.builder().bufferSize(0).build(line).writeRecord(cells);
    return line.toString();
  }

  private static List<String> cells(LeadRow row) {
    Snapshot snapshot = row.snapshot();
    Reading reading = snapshot.reading();
    List<String> cells = new ArrayList<>();
    cells.add(row.place() == 0 ? "" : Integer.toString(row.place()));
    cells.add(row.rating().map(rating -> rating.temperature().name()).orElse(""));
    cells.add(row.temperature().name());
    cells.add(Long.toString(row.score().total()));
    cells.add(row.definition().code());
    cells.add(snapshot.standing().kind().name());
    cells.add(joined(reading.personNames(), PersonName::full));
    cells.add(joined(reading.companyNames(), CompanyName::text));
    cells.add(joined(reading.emails(), EmailAddress::text));
    cells.add(joined(reading.phones(), phone -> phone.dialled().orElse(phone.text())));
    cells.add(joined(reading.wants(), Want::what));
    cells.add(snapshot.lead().origin().channel().name());
    cells.add(String.join(" > ", snapshot.lead().origin().sources()));
    cells.add(snapshot.lead().receivedAt().toString());
    cells.add(row.rating().map(Rating::by).orElse(""));
    cells.add(row.rating().map(rating -> rating.at().toString()).orElse(""));
    cells.add(snapshot.lead().id().value());
    cells.add(Boolean.toString(row.complete()));
    List<Intent> intents = reading.intents();
    cells.add(joined(intents.stream().flatMap(i -> i.offers().stream()).toList(), Want::what));
    cells.add(joined(intents.stream().flatMap(i -> i.when().stream()).toList(), Timeframe::text));
    cells.add(
        intents.stream()
            .flatMap(intent -> intent.budget().stream())
            .map(LeadCsv::budget)
            .distinct()
            .collect(Collectors.joining("; ")));
    cells.add(reading.requestedAt().map(Instant::toString).orElse(""));
    return cells;
  }

  private static String budget(Budget budget) {
    return budget
        .money()
        .map(sum -> sum.amount().toPlainString() + " " + sum.currency().getCurrencyCode())
        .orElseGet(() -> budget.text().reveal().strip());
  }

  private static <T> String joined(List<T> values, Function<T, PersonalText> text) {
    return values.stream()
        .map(value -> text.apply(value).reveal().strip())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String cell(String text) {
    return this == SPREADSHEET ? defused(text) : text;
  }

  /**
   * Every part that a spreadsheet might cut out as a cell of its own, whatever it takes for the
   * separator.
   */
  private static String defused(String text) {
    StringBuilder safe = new StringBuilder(text.length() + 1);
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || ";,\t|\n\r".indexOf(text.charAt(i)) >= 0) {
        String part = text.substring(from, i);
        safe.append(looksLikeFormula(part) ? "'" : "").append(part);
        safe.append(text, i, Math.min(i + 1, text.length()));
        from = i + 1;
      }
    }
    return TURNS
        .matcher(safe)
        .replaceAll(turn -> String.format(Locale.ROOT, "<U+%04X>", (int) turn.group().charAt(0)));
  }

  /** A dangerous first character, unless the whole is a number in international form. */
  private static boolean looksLikeFormula(String text) {
    String seen = text.replace('\u00A0', ' ').strip();
    if (seen.isEmpty() || "=+-@\0＝＋－＠".indexOf(seen.charAt(0)) < 0) {
      return false;
    }
    return !(seen.charAt(0) == '+'
        && seen.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || c == ' '));
  }
}
