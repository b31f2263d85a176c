package org.leadroad.core.reading;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Confidence;

/**
 * Reads the words of web forms and of ADF/XML, and makes claims of what they say in so many words
 * (statement L3), and of what they usually mean.
 *
 * <p>Words are read as ADF where they came in an ADF document or have the paths of one ({@code
 * customer/contact/name}), else as a form, by its labels; free text by its phrases. Of a message,
 * the sentences that ask are what is wanted. Names are not split, but a couple is told apart,
 * ambiguous dates and sums keep their text only, times count from the day of the lead, and numbers
 * are dialled only where their plan says they can be; a date without an offset from UTC names no
 * instant, since neither the host's zone nor any other is assumed. What was noticed on the way is
 * in the remarks, by the codes of {@link Remarks}. Whether anybody of that name exists is for a
 * strategy to say.
 *
 * <p>Pure and total: the same lead gives an equal reading, and no words make it throw. Immutable
 * and safe for use by multiple threads.
 *
 * <pre>{@code
 * StandardReader reader = StandardReader.forRegion("IT");
 * Reading reading = reader.read(lead);
 * reading.identities();             // who the words seem to name
 * reading.requestedAt();            // the sender's own date, where it names an instant
 * }</pre>
 */
public final class StandardReader implements Reader {

  /** More dates than an enquiry has; to refuse one takes an exception of the JDK. */
  private static final int MOST_DATES = 64;

  private final Optional<String> region;
  private final FormLabels labels;
  private final Wording wording;
  private final String name;

  private StandardReader(Optional<String> region, FormLabels labels, Wording wording) {
    this.region = region;
    this.labels = labels;
    this.wording = wording;
    String own = labels.equals(FormLabels.standard()) ? "" : "/labels-" + labels.fingerprint();
    String said = wording.equals(Wording.standard()) ? "" : "/wording-" + wording.fingerprint();
    this.name = "standard/2" + region.map(code -> "/" + code).orElse("") + own + said;
  }

  /**
   * {@return a reader that takes telephone numbers for those of one country}
   *
   * <p>A number with a plus sign is of the country it names, and a contact that names its own
   * country is taken at its word.
   *
   * @param region ISO 3166 code of two letters, such as {@code IT}
   * @throws IllegalArgumentException if no telephone numbers are known for it
   */
  public static StandardReader forRegion(String region) {
    String code = region.toUpperCase(Locale.ROOT);
    if (!Phones.isRegion(code)) {
      throw new IllegalArgumentException(
          "region must be an ISO 3166 code of two letters, such as IT, but was "
              + region
              + Countries.region(region)
                  .map(named -> ". Maybe " + named + " was meant.")
                  .orElse(""));
    }
    return new StandardReader(Optional.of(code), FormLabels.standard(), Wording.standard());
  }

  /** {@return a reader that dials only numbers whose country is named} */
  public static StandardReader withoutRegion() {
    return new StandardReader(Optional.empty(), FormLabels.standard(), Wording.standard());
  }

  /**
   * {@return the same reader with other labels for forms}
   *
   * @param labels perhaps made from {@link FormLabels#standard()}
   */
  public StandardReader withLabels(FormLabels labels) {
    return new StandardReader(region, Objects.requireNonNull(labels, "labels"), wording);
  }

  /**
   * {@return the same reader with other phrases for free text}
   *
   * @param wording perhaps made from {@link Wording#standard()}
   */
  public StandardReader withWording(Wording wording) {
    return new StandardReader(region, labels, Objects.requireNonNull(wording, "wording"));
  }

  /**
   * {@return {@code standard/2}, then the region if there is one, and what labels and phrases of
   * the host's own come to: {@code standard/2/IT/labels-3f9a0c1d5be27a64}}
   *
   * <p>Readers of one name read alike.
   */
  @Override
  public String name() {
    return name;
  }

  @Override
  public Reading read(Lead lead) {
    Notes notes = new Notes();
    Layout layout = layout(lead, notes);
    Reading.Builder reading = Reading.builder(lead, name);
    reading.identities(layout.identities(region));
    layout.intent().ifPresent(reading::intent);
    reading.consents(layout.consents());
    reading.languages(layout.languages());
    requestedAt(layout, notes, reading);
    return reading.remarks(notes.remarks()).build();
  }

  /** The first date that names an instant; what is wrong with any is remarked on. */
  private static void requestedAt(Layout layout, Notes notes, Reading.Builder reading) {
    List<Said> dates = layout.dates();
    boolean found = false;
    for (Said date : dates.subList(0, Math.min(dates.size(), MOST_DATES))) {
      Stamp stamp = Stamp.of(date.reveal());
      stamp.remarks().forEach(code -> notes.add(code, Field.REQUESTED_AT, date));
      if (!found && stamp.instant().isPresent()) {
        reading.requestedAt(stamp.instant().get(), date.provenance(Confidence.CERTAIN));
        found = true;
      }
    }
  }

  private Layout layout(Lead lead, Notes notes) {
    Background background = Background.of(region, labels, wording, lead);
    return AdfTree.isAdf(lead)
        ? new AdfLayout(lead, background, notes)
        : new FormLayout(lead, background, notes);
  }
}
