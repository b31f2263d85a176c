package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Characters;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.formats.json.JsonReader;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;

/**
 * Takes in JSON: what advertising platforms, chats, CRMs and forms send to a webhook (statements
 * C1, C2, L2).
 *
 * <pre>{@code
 * Intake intake = Webhook.standard().read(body, delivery);
 * intake.leads();      // one for each enquiry in the body
 * intake.problems();   // why there is none: perhaps it was only a notice
 * }</pre>
 *
 * <p>One object is one lead; an array of objects, a page of them as the platforms' interfaces
 * answer, and one object in each line are several. A word's name is the path to its value:
 *
 * <pre>
 * email                     a field of the object
 * visitor.name              a field of an object within it
 * tags[0]                   an element of an array
 * FULL_NAME                 a field that is an object itself, of a name and a value
 * chat/visitor              what the visitor of a chat said, message by message
 * chat/operator             what the seller's side answered
 * </pre>
 *
 * <p>Texts, numbers and flags are kept exactly as written, no number is ever converted; null is as
 * good as absent. Known by their shape, and given their channel, source and key, are
 *
 * <ul>
 *   <li>Google lead forms: {@link org.leadroad.core.words.Channel#ADVERTISING}, key {@code
 *       lead_id}; the secret {@code google_key} is left out of the words and noted,
 *   <li>Meta lead ads as fetched: advertising, key {@code id},
 *   <li>LinkedIn lead sync: advertising or {@code EVENT}, key {@code id}; answers are named by the
 *       questions, where the form came along,
 *   <li>HubSpot form submissions: {@code CONTACT_FORM}, key {@code conversionId}; HubSpot contacts,
 *       whose channel and initiative are unknown,
 *   <li>chats of tawk.to and its like: {@code LIVE_CHAT}, and the visitor's initiative where the
 *       visitor said something.
 * </ul>
 *
 * <p>An object of plain fields is a form, as {@link org.leadroad.core.intake.WebForm} has it; any
 * other one is kept word by word, its channel and initiative unknown. What the delivery knows comes
 * first. A key of the delivery serves the first lead, with {@code #1}, {@code #2} … those after it.
 *
 * <p>Notices of Meta, LinkedIn and HubSpot name a lead and hold none: each is the problem {@link
 * ProblemCode#FETCH_NEEDED}. What a platform marks as a test is a lead with the note {@link
 * ProblemCode#TEST_DELIVERY}. Whether a delivery is genuine (signature, {@code google_key}) is to
 * be checked where it arrives.
 *
 * <p>Strict JSON (RFC 8259) in UTF-8 or UTF-16; {@link Delivery#charset()} serves where UTF-8 does
 * not decode, and is then noted. The original is the whole document, or the line. Of the limits,
 * {@code maxBytes}, {@code maxFieldLength}, {@code maxNameLength}, {@code maxDepth}, {@code
 * maxElements} and, for all leads together, {@code maxWords} count here.
 *
 * <p>Never throws because of what a document holds. Immutable and safe for use by multiple threads.
 */
public final class Webhook {

  private static final String MEDIA_TYPE = "application/json";

  private static final Webhook STANDARD = new Webhook(Limits.standard());

  private final Limits limits;

  private Webhook(Limits limits) {
    this.limits = limits;
  }

  /** {@return an intake with the standard limits} */
  public static Webhook standard() {
    return STANDARD;
  }

  /**
   * {@return the same intake with limits of the host's own}
   *
   * @param limits how much a stranger may send
   */
  public Webhook limitedTo(Limits limits) {
    return new Webhook(Objects.requireNonNull(limits, "limits"));
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
    if (document.length > limits.maxBytes()) {
      return Intake.refused(
          Problem.limit(
              ProblemCode.LIMIT_BYTES, Place.whole(), document.length, limits.maxBytes()));
    }
    try {
      return intake(document, delivery);
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
    return read(document == null ? null : Batch.upTo(limits, document), delivery);
  }

  private Intake intake(byte[] document, Delivery delivery) throws Refused {
    Decoded decoded = Decoded.of(document, delivery.charset(), ProblemCode.JSON_ENCODING);
    if (PersonalText.of(decoded.text()).isBlank()) {
      throw new Refused(Problem.of(ProblemCode.EMPTY, Place.whole()));
    }
    List<Problem> common =
        decoded.fellBack()
            ? List.of(Problem.of(ProblemCode.CHARSET_FALLBACK, Place.whole()))
            : List.of();
    boolean plain = isPlain(document, decoded);
    Batch batch = new Batch(delivery, limits);
    int several = JsonLines.several(decoded.text());
    if (several == 0) {
      Json value =
          isUtf8(document, decoded)
              ? JsonReader.read(document, decoded.text(), limits)
              : JsonReader.read(decoded.text(), limits, 1);
      Original original = Batch.original(document, MEDIA_TYPE, delivery.charset());
      new Payloads(batch, limits, original, common, plain, null).read(value);
      return batch.intake();
    }
    if (several > limits.maxElements()) {
      throw new Refused(
          Problem.limit(ProblemCode.LIMIT_ELEMENTS, Place.whole(), several, limits.maxElements()));
    }
    Names names = new Names(limits);
    JsonLines lines = new JsonLines(decoded.text());
    while (lines.next()) {
      if (!batch.hasRoom(1)) {
        batch.problem(batch.excess(1, Place.at(lines.number(), 1)));
        continue;
      }
      String line = lines.line();
      byte[] bytes = line.getBytes(decoded.charset());
      Original original = Batch.original(bytes, MEDIA_TYPE, delivery.charset());
      try {
        Json value = JsonReader.read(line, limits, lines.number());
        new Payloads(batch, limits, original, common, plain, names).read(value);
      } catch (Refused refused) {
        batch.problem(refused.problem());
      }
    }
    return batch.intake();
  }

  /** Whether the bytes are the characters and nothing else, no byte order mark either. */
  private static boolean isUtf8(byte[] document, Decoded decoded) {
    return decoded.charset().equals(UTF_8)
        && document[0] != 0
        && document[0] == decoded.text().charAt(0);
  }

  /** Whether nothing is to be noted of any text, as of most: asked once, not for each. */
  private static boolean isPlain(byte[] document, Decoded decoded) {
    String text = decoded.text();
    int escape = text.indexOf('\\');
    while (escape >= 0
        && "\"\\/nrt".indexOf(text.charAt(Math.min(escape + 1, text.length() - 1))) >= 0) {
      escape = text.indexOf('\\', escape + 2);
    }
    // As many bytes as characters are ASCII, in which JSON lets no control character stand but DEL.
    boolean ascii = isUtf8(document, decoded) && document.length == text.length();
    return escape < 0 && (ascii ? text.indexOf(0x7F) < 0 : Characters.isPlain(text));
  }
}
