package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.words.LeadId;

/**
 * Takes in lists of contacts and exports of CRMs as CSV: one lead for each row (statements C2, S2).
 *
 * <pre>{@code
 * Intake intake = Csv.standard().read(bytes, delivery);
 * intake.leads();      // one for each row
 * intake.problems();   // the rows that gave none: line, code, cure
 *
 * Csv.standard().readEach(stream, delivery, row -> store(row)); // a million rows, one at a time
 * }</pre>
 *
 * <p>The first row names the columns. A lead's words are its cells in their order, empty ones too,
 * each under the name of its column, exactly as written; its original is the row's own bytes
 * without the line end. A list says nothing of who made the first step: channel {@code LIST},
 * initiative unknown, unless the delivery knows better, so bought lists stay suspects (S2). A key
 * of the delivery serves the first row, with {@code #1}, {@code #2} … those after it; ids in
 * columns are the CRM's names for contacts and not keys of deliveries.
 *
 * <p>The separator is the one that stands most often in the first row ({@code ;} tab {@code ,} or
 * {@code |}), or what {@link #separatedBy} or a first line {@code sep=;} says. Rows are read as
 * UTF-8; one that does not decode is read in {@link Delivery#charset()}, and that is noted. UTF-16
 * is known by its byte order mark.
 *
 * <p>Strict where a guess could lose or invent an enquiry. Refused as a whole is a table whose
 * columns have no names, the same name twice, or not one name that the labels know, since then the
 * first row may be a person. A row is left out, and its line told, if it has more or fewer cells
 * than the header or text after a closing quote. A quote that never ends stops the reading: rows
 * before it are leads, nothing after it is read. Empty lines are passed over; a row of empty cells
 * is told.
 *
 * <p>Of the limits, {@code maxFieldLength}, {@code maxNameLength} and {@code maxColumns} count
 * here; so do {@code maxBytes} and, by rows, {@code maxElements} of a document that is read as a
 * whole, and {@code maxWords}: rows that would pass it are left out and told. {@link #readEach}
 * takes documents of any length, with rows of {@code maxBytes}.
 *
 * <p>Never throws because of what a document holds. Immutable and safe for use by multiple threads.
 */
public final class Csv {

  private static final int HEAD = 1 << 16;
  private static final int BUFFER = 1 << 13;

  private final Limits limits;
  private final FormLabels labels;
  private final Optional<Character> separator;

  private Csv(Limits limits, FormLabels labels, Optional<Character> separator) {
    this.limits = limits;
    this.labels = labels;
    this.separator = separator;
  }

  /** {@return an intake with the standard limits, which finds the separator itself} */
  public static Csv standard() {
    return new Csv(Limits.standard(), FormLabels.standard(), Optional.empty());
  }

  /**
   * {@return the same intake with limits of the host's own}
   *
   * @param limits how much a stranger may send
   */
  public Csv limitedTo(Limits limits) {
    return new Csv(Objects.requireNonNull(limits, "limits"), labels, separator);
  }

  /**
   * {@return the same intake for one separator}
   *
   * @param separator an ASCII character other than letters, digits, quotes and line ends
   * @throws IllegalArgumentException if it is another character
   */
  public Csv separatedBy(char separator) {
    boolean separates =
        separator < 0x7F && separator != '"' && (separator >= ' ' || separator == '\t');
    if (!separates || Character.isLetterOrDigit(separator)) {
      throw new IllegalArgumentException(
          "separator must be an ASCII character such as ; or tab, but was U+"
              + Integer.toHexString(separator));
    }
    return new Csv(limits, labels, Optional.of(separator));
  }

  /**
   * {@return the same intake, which takes other names for those of columns}
   *
   * @param labels those of the reader
   */
  public Csv withLabels(FormLabels labels) {
    return new Csv(limits, Objects.requireNonNull(labels, "labels"), separator);
  }

  /**
   * Takes in one document.
   *
   * @param document copied; null is a problem like any other
   * @param delivery what the host knows of it
   * @return its leads and the rows that gave none, or why there is nothing
   */
  public Intake read(byte @Nullable [] document, Delivery delivery) {
    Objects.requireNonNull(delivery, "delivery");
    if (document == null) {
      return Intake.refused(Problem.of(ProblemCode.NULL_INPUT, Place.whole()));
    }
    if (document.length > limits.maxBytes()) {
      return Intake.refused(
          Problem.limit(
              ProblemCode.LIMIT_BYTES, Place.whole(), document.length, limits.maxBytes()));
    }
    Batch batch = new Batch(delivery, limits);
    try {
      rows(
          document,
          InputStream.nullInputStream(),
          delivery,
          limits.maxElements(),
          (table, row) -> table.row(row, batch));
    } catch (Refused refused) {
      return Intake.refused(refused.problem());
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return batch.intake();
  }

  /**
   * Takes in one document from a stream, up to one byte past the limit.
   *
   * @param document read to its end or to the limit, and not closed; null is a problem like any
   *     other
   * @param delivery what the host knows of it
   * @return its leads and the rows that gave none, or why there is nothing
   * @throws IOException if the stream fails
   */
  public Intake read(@Nullable InputStream document, Delivery delivery) throws IOException {
    Objects.requireNonNull(delivery, "delivery");
    return read(document == null ? null : Batch.upTo(limits, document), delivery);
  }

  /**
   * Takes in a document of any length, row by row, and keeps none of them. Only UTF-16 is read as a
   * whole, up to {@code maxBytes}.
   *
   * @param document read to its end, and not closed; null is a problem like any other
   * @param delivery what the host knows of it
   * @param sink takes for each row its one lead or its one problem, in order; for a document that
   *     is refused as a whole, that problem
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if {@link Delivery#ids()} give two leads in a row one id. One
   *     that comes again later is not noticed, since nothing is kept: whoever stores refuses it.
   */
  public void readEach(
      @Nullable InputStream document, Delivery delivery, Consumer<? super Intake> sink)
      throws IOException {
    Objects.requireNonNull(delivery, "delivery");
    Objects.requireNonNull(sink, "sink");
    if (document == null) {
      sink.accept(Intake.refused(Problem.of(ProblemCode.NULL_INPUT, Place.whole())));
      return;
    }
    AtomicInteger index = new AtomicInteger();
    Consumer<Intake> each = new EachNamed(sink);
    try {
      rows(
          document.readNBytes(HEAD),
          document,
          delivery,
          Integer.MAX_VALUE,
          (table, row) -> {
            Batch one = new Batch(delivery, index.getAndIncrement(), Integer.MAX_VALUE);
            table.row(row, one);
            each.accept(one.intake());
          });
    } catch (Refused refused) {
      sink.accept(Intake.refused(refused.problem()));
    }
  }

  private void rows(
      byte[] head, InputStream rest, Delivery delivery, int most, BiConsumer<CsvTable, CsvRow> sink)
      throws IOException, Refused {
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), rest);
    // UTF-8 stands for every charset in which separators are single bytes, as in ASCII.
    Charset written = Decoded.first(head, delivery.charset());
    boolean fellBack = false;
    if (!written.equals(UTF_8)) {
      byte[] wide = Batch.upTo(limits, whole);
      if (wide.length > limits.maxBytes()) {
        throw new Refused(
            Problem.limit(ProblemCode.LIMIT_BYTES, Place.whole(), wide.length, limits.maxBytes()));
      }
      Decoded decoded = Decoded.of(wide, delivery.charset(), ProblemCode.CSV_ENCODING);
      written = decoded.charset();
      fellBack = decoded.fellBack();
      head = decoded.text().getBytes(UTF_8);
      whole = new ByteArrayInputStream(head);
    } else if (Decoded.mark(head).isPresent()) {
      whole.skipNBytes(3);
    }
    String begin = beginning(head);
    Optional<Character> declared = CsvHead.declared(begin);
    char between = separator.or(() -> declared).or(() -> CsvHead.likely(begin)).orElse(',');
    CsvTable table = new CsvTable(between, limits, delivery, written, fellBack);
    CsvRows rows = new CsvRows(whole, BUFFER, between, limits, 1);
    if (declared.isPresent()) {
      rows.next();
    }
    CsvRow names =
        rows.next().orElseThrow(() -> new Refused(Problem.of(ProblemCode.EMPTY, Place.whole())));
    table.head(names, labels);
    int index = 0;
    for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
      if (index == most) {
        Place place = Place.at(row.get().line(), 1);
        throw new Refused(Problem.limit(ProblemCode.LIMIT_ELEMENTS, place, index + 1L, most));
      }
      index++;
      sink.accept(table, row.get());
    }
    if (index == 0) {
      throw new Refused(Problem.of(ProblemCode.NO_ROWS, Place.whole()));
    }
  }

  /** Passes rows on, and stops where two in a row have one id. */
  private static final class EachNamed implements Consumer<Intake> {

    private final Consumer<? super Intake> sink;
    private Optional<LeadId> before = Optional.empty();

    EachNamed(Consumer<? super Intake> sink) {
      this.sink = sink;
    }

    @Override
    public void accept(Intake row) {
      for (Receipt receipt : row.receipts()) {
        Optional<LeadId> id = Optional.of(receipt.lead().id());
        if (id.equals(before)) {
          throw new IllegalArgumentException(
              "Delivery.ids must give each row an id of its own, but gave one twice, the second"
                  + " time at index "
                  + receipt.index()
                  + ". Maybe make the index part of it: LeadId.of(\"list-4711/\" + index).");
        }
        before = id;
      }
      sink.accept(row);
    }
  }

  private static String beginning(byte[] head) {
    int from = head.length > 2 && Decoded.mark(head).filter(UTF_8::equals).isPresent() ? 3 : 0;
    return new String(head, from, Math.min(head.length, HEAD) - from, ISO_8859_1);
  }
}
