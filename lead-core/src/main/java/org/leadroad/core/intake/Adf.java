package org.leadroad.core.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.XmlDecoder.Decoded;
import org.leadroad.core.intake.XmlRepair.Repaired;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;

/**
 * Takes in ADF/XML 1.0, the format in which portals and dealers pass enquiries on, and writes it
 * (statements L2, L3).
 *
 * <pre>{@code
 * Adf adf = Adf.standard();
 * Intake intake = adf.read(bytes, Delivery.builder()
 *     .receivedAt(now)
 *     .ids(index -> LeadId.of("mail-4711/" + index))
 *     .build());
 * intake.leads();      // one for each prospect
 * intake.problems();   // why there is none, with line and column
 * }</pre>
 *
 * <p>Each prospect is a lead. Its words are the prospect's elements and attributes in document
 * order, all of them, the unknown ones too; a word's name is the path below the prospect:
 *
 * <pre>
 * &#64;status                        an attribute of the prospect
 * customer/contact/name          the text of an element, CDATA and entities resolved
 * customer/contact/name/&#64;part    an attribute
 * customer/contact/name[2]       the second sibling of that name
 * .                              text that stands in the prospect itself
 * </pre>
 *
 * <p>White space between elements is formatting and gives no word; text beside child elements gives
 * one word for each run. An empty element gives an empty word, or only its attributes if it has
 * any. Line ends are those of XML: LF, whatever was sent. The lead's original keeps every byte.
 *
 * <p>What a strict parser would refuse although its meaning is plain is repaired first, and each
 * repair noted on the receipt: a wrong prolog, a bare document type, a lone ampersand or less-than
 * sign, entities of HTML, tags of HTML whose end is missing, control characters. A well-formed
 * document is read as it is. Structure is never invented: what is cut off or nested wrongly is
 * refused, and so is every document type that could fetch or expand something. The notes of what
 * precedes the first prospect stand on every receipt; of each kind the first 32 are listed.
 *
 * <p>Characters are decoded by byte order mark, XML declaration, or UTF-8; {@link
 * Delivery#charset()} serves where those do not decode, and is then noted. One that does not
 * contain ASCII, such as UTF-16, serves first where the document says nothing. Nothing is guessed.
 *
 * <p>The lead's origin is the delivery's. Where that leaves channel and initiative unknown they are
 * {@code PORTAL} and {@code THEIRS}, because a prospect is somebody's enquiry by definition.
 * Sources are the delivery's, then those of the prospect's ids in the order of their sequence, then
 * the provider. The key is the delivery's, with {@code #1}, {@code #2} … after the first prospect;
 * without one it is the chain of the prospect's ids, as far as they have values.
 *
 * <p>Never throws because of what a document holds, and needs time in proportion to its length.
 * Immutable and safe for use by multiple threads.
 */
public final class Adf {

  private static final String MEDIA_TYPE = "application/x-adf+xml";

  private final Limits limits;
  private final AdfParser parser;

  private Adf(Limits limits) {
    this.limits = limits;
    this.parser = new AdfParser(limits);
  }

  /** {@return an intake with the standard limits} */
  public static Adf standard() {
    return new Adf(Limits.standard());
  }

  /**
   * {@return the same intake with limits of the host's own}
   *
   * @param limits how much a stranger may send
   */
  public Adf limitedTo(Limits limits) {
    return new Adf(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Takes in one document.
   *
   * @param document copied; null is a problem like any other
   * @param delivery what the host knows of it
   * @return its leads, or why there are none
   */
  public Intake read(byte @Nullable [] document, Delivery delivery) {
    Objects.requireNonNull(delivery, "delivery");
    if (document == null) {
      return Intake.refused(Problem.of(ProblemCode.NULL_INPUT, Place.whole()));
    }
    try {
      return intake(document, document(document, delivery.charset()), delivery);
    } catch (Refused refused) {
      return Intake.refused(refused.problem());
    }
  }

  /**
   * Takes in one document from a stream, up to one byte past the limit.
   *
   * @param document read to its end or to the limit, and not closed; null is a problem like any
   *     other
   * @param delivery what the host knows of it
   * @return its leads, or why there are none
   * @throws IOException if the stream fails
   */
  public Intake read(@Nullable InputStream document, Delivery delivery) throws IOException {
    Objects.requireNonNull(delivery, "delivery");
    if (document == null) {
      return Intake.refused(Problem.of(ProblemCode.NULL_INPUT, Place.whole()));
    }
    return read(
        document.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE)), delivery);
  }

  /**
   * Writes leads as one document, each as a prospect: UTF-8, indented, always the same bytes for
   * the same words.
   *
   * <p>Made from the words, not from the original, and checked by reading it: the words come back
   * exactly or nothing is written. So words that are no tree of elements, as those of a form with
   * blanks in its field names, are refused. Control characters in the words are written as numeric
   * references, which other parsers of XML refuse.
   *
   * @param leads at least one
   * @return the document
   * @throws IllegalArgumentException if there are no leads, if the words of one do not come back
   *     the same, or if a limit is passed
   */
  public byte[] write(List<Lead> leads) {
    if (leads.isEmpty()) {
      throw new IllegalArgumentException("leads must not be empty");
    }
    byte[] document = AdfWriter.write(leads, limits.maxDepth());
    try {
      requireSame(leads, document(document, Optional.empty()).prospects());
    } catch (Refused refused) {
      throw new IllegalArgumentException(
          "leads must make a document that reads back, but it has " + refused.problem().message());
    }
    return document;
  }

  private static void requireSame(List<Lead> leads, List<AdfProspect> written) {
    for (int i = 0; i < leads.size(); i++) {
      if (i == written.size() || !leads.get(i).words().equals(written.get(i).words())) {
        throw new IllegalArgumentException(
            "the words of lead "
                + i
                + " must be those of a prospect, but do not read back the same. Maybe they are the"
                + " fields of a form, or not in document order");
      }
    }
  }

  private AdfDocument document(byte[] bytes, Optional<Charset> fallback) throws Refused {
    if (bytes.length > limits.maxBytes()) {
      throw new Refused(
          Problem.limit(ProblemCode.LIMIT_BYTES, Place.whole(), bytes.length, limits.maxBytes()));
    }
    Decoded decoded = XmlDecoder.decode(bytes, fallback);
    if (PersonalText.of(decoded.text()).isBlank()) {
      throw new Refused(Problem.of(ProblemCode.EMPTY, Place.whole()));
    }
    Optional<List<AdfProspect>> sound = parser.parseSound(decoded);
    if (sound.isPresent()) {
      return new AdfDocument(sound.get(), AdfNotes.none(), decoded.undeclared());
    }
    Repaired repaired = XmlRepair.repair(decoded.text(), limits);
    AdfNotes notes = new AdfNotes(repaired);
    List<AdfProspect> prospects = parser.parse(repaired, notes);
    if (prospects.isEmpty()) {
      Place root = repaired.places().at(repaired.elementAfter(-1));
      throw new Refused(Problem.of(ProblemCode.NO_PROSPECT, root));
    }
    return new AdfDocument(prospects, notes, decoded.undeclared());
  }

  private static Intake intake(byte[] bytes, AdfDocument document, Delivery delivery) {
    Original original =
        delivery
            .charset()
            .map(charset -> Original.of(bytes, MEDIA_TYPE, charset))
            .orElseGet(() -> Original.of(bytes, MEDIA_TYPE));
    List<AdfProspect> prospects = document.prospects();
    List<Problem> common = new ArrayList<>();
    if (document.undeclared()) {
      common.add(Problem.of(ProblemCode.CHARSET_FALLBACK, Place.whole()));
    }
    common.addAll(document.notes().before(prospects.get(0).start()));
    List<Receipt> receipts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < prospects.size(); i++) {
      AdfProspect prospect = prospects.get(i);
      int end = i + 1 < prospects.size() ? prospects.get(i + 1).start() : Integer.MAX_VALUE;
      List<Problem> notes = new ArrayList<>(common);
      notes.addAll(document.notes().before(end));
      if (prospect.excess().isPresent()) {
        problems.add(prospect.excess().get().inLead(i));
      } else {
        receipts.add(receipt(prospect, original, delivery, i, notes));
      }
    }
    return Intake.of(receipts, problems);
  }

  private static Receipt receipt(
      AdfProspect prospect, Original original, Delivery delivery, int index, List<Problem> notes) {
    AdfOrigin origin = AdfOrigin.of(prospect.about());
    Lead lead =
        Lead.builder()
            .id(delivery.id(index))
            .receivedAt(delivery.receivedAt())
            .origin(origin.origin(delivery, index))
            .words(prospect.words())
            .original(original)
            .build();
    return Receipt.of(lead, index).resent(origin.isResend()).withNotes(notes);
  }

  /** What one document holds. */
  private record AdfDocument(List<AdfProspect> prospects, AdfNotes notes, boolean undeclared) {}
}
