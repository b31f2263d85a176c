package org.leadroad.core.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.draft.HtmlText;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;

/**
 * Takes in e-mail messages as received: enquiries that somebody wrote, and ADF/XML sent by mail
 * (statements C1, L2).
 *
 * <pre>{@code
 * Intake intake = Email.standard().read(message, delivery);
 * intake.leads();                       // one, or one for each prospect of an ADF document
 * intake.receipts().get(0).notes();     // FORWARDED, AUTOMATIC_REPLY, BOUNCE, ATTACHMENT …
 * }</pre>
 *
 * <p>The words of a plain message are its headers {@code From}, {@code Sender}, {@code Reply-To},
 * {@code To}, {@code Cc}, {@code Date} and {@code Subject} in the message's order, unfolded and
 * with encoded words resolved; then {@code text} for each part of plain text, transfer encoding and
 * charset undone; then {@code attachment} for each part that is meant to be saved, by its file
 * name. Where there is no plain text, {@code text} is made of the HTML, and that is noted. The
 * headers of a message that was forwarded as an attachment are words too, {@code forwarded/From}
 * and so on. The original is the message, byte for byte. {@code Date} is what the sender says; when
 * we received it is the delivery's.
 *
 * <p>A message with an ADF document in its text, its HTML or an attachment of whatever type gives
 * the leads of that document instead, as {@link Adf} has them; if the document is broken, the
 * message is a plain one, and the document's problem is told beside it.
 *
 * <p>The key is the delivery's, else the {@code Message-ID}. A plain message has channel {@code
 * EMAIL} and the sender's initiative, unless it is a bounce or was written by a machine: then
 * nobody knows. Nothing is dropped for being one.
 *
 * <p>A charset that does not decode is replaced by UTF-8 or else {@link Delivery#charset()}, and
 * that is noted. Of the limits, {@code maxBytes}, {@code maxFieldLength}, {@code maxDepth}, {@code
 * maxElements} (of headers) and {@code maxFields} (of parts) count here, and for ADF all.
 *
 * <p>Never throws because of what a message holds. Immutable and safe for use by multiple threads.
 */
public final class Email {

  private static final String MEDIA_TYPE = "message/rfc822";

  private static final Set<String> SHOWN =
      Set.of("from", "sender", "reply-to", "to", "cc", "date", "subject");

  private final Limits limits;
  private final Adf adf;

  private Email(Limits limits) {
    this.limits = limits;
    this.adf = Adf.standard().limitedTo(limits);
  }

  /** {@return an intake with the standard limits} */
  public static Email standard() {
    return new Email(Limits.standard());
  }

  /**
   * {@return the same intake with limits of the host's own}
   *
   * @param limits how much a stranger may send
   */
  public Email limitedTo(Limits limits) {
    return new Email(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * Takes in one message.
   *
   * @param message copied; null is a problem like any other
   * @param delivery what the host knows of it
   * @return its leads, or why there are none
   */
  public Intake read(byte @Nullable [] message, Delivery delivery) {
    Objects.requireNonNull(delivery, "delivery");
    if (message == null) {
      return Intake.refused(Problem.of(ProblemCode.NULL_INPUT, Place.whole()));
    }
    if (message.length > limits.maxBytes()) {
      return Intake.refused(
          Problem.limit(ProblemCode.LIMIT_BYTES, Place.whole(), message.length, limits.maxBytes()));
    }
    try {
      return intake(message, delivery);
    } catch (Refused refused) {
      return Intake.refused(refused.problem());
    }
  }

  /**
   * Takes in one message from a stream, up to one byte past the limit.
   *
   * @param message read to its end or to the limit, and not closed; null is a problem like any
   *     other
   * @param delivery what the host knows of it
   * @return its leads, or why there are none
   * @throws IOException if the stream fails
   */
  public Intake read(@Nullable InputStream message, Delivery delivery) throws IOException {
    Objects.requireNonNull(delivery, "delivery");
    return read(message == null ? null : Batch.upTo(limits, message), delivery);
  }

  private Intake intake(byte[] message, Delivery delivery) throws Refused {
    int begin = MailStart.of(message);
    Mail mail = MailParser.parse(message, begin, limits, delivery.charset());
    Original original = Batch.original(message, MEDIA_TYPE, delivery.charset());
    AdfPart documents = new AdfPart(adf, delivery);
    for (MailPart part : mail.parts()) {
      if (part.mentionsAdf()) {
        documents.read(part);
      }
    }
    if (!documents.receipts().isEmpty()) {
      return Intake.of(prospects(documents, mail, original, delivery), documents.problems());
    }
    Intake plain = plain(mail, original, delivery);
    List<Problem> problems = new ArrayList<>(plain.problems());
    if (documents.isAdf()) {
      documents.problems().forEach(problem -> problems.add(ofTheMessage(problem)));
    }
    return Intake.of(plain.receipts(), problems);
  }

  /** The one lead is the message, so none of its places was refused. */
  private static Problem ofTheMessage(Problem problem) {
    Place place = problem.place();
    Place whole =
        place.line().isPresent()
            ? Place.at(place.line().getAsInt(), place.column().orElse(1))
            : Place.whole();
    return problem.at(whole.inField(place.field()));
  }

  private static List<Receipt> prospects(
      AdfPart documents, Mail mail, Original original, Delivery delivery) {
    List<Problem> kinds = notes(MailKind.of(mail, ""));
    List<Receipt> receipts = new ArrayList<>();
    for (Receipt prospect : documents.receipts()) {
      int index = prospect.index();
      Origin found = prospect.lead().origin();
      Origin.Builder origin =
          Origin.builder()
              .channel(found.channel())
              .initiative(found.initiative())
              .sources(found.sources());
      delivery
          .key()
          .or(() -> mail.id().map(id -> DeliveryKey.of("mail:" + id)))
          .map(whole -> Route.at(whole, index))
          .or(found::deliveryKey)
          .ifPresent(origin::deliveryKey);
      Lead lead =
          Lead.builder()
              .id(delivery.id(index))
              .receivedAt(delivery.receivedAt())
              .origin(origin.build())
              .words(prospect.lead().words())
              .original(original)
              .build();
      List<Problem> notes = new ArrayList<>(kinds);
      notes.addAll(prospect.notes());
      receipts.add(Receipt.of(lead, index).resent(prospect.resend()).withNotes(notes));
    }
    return receipts;
  }

  private Intake plain(Mail mail, Original original, Delivery delivery) throws Refused {
    Draft draft = new Draft(limits);
    for (Mail.Header header : mail.headers()) {
      if (SHOWN.contains(header.key())) {
        String name = header.nested() ? "forwarded/" + header.name() : header.name();
        draft.oneOfMany(name, header.text());
      }
    }
    StringBuilder written = new StringBuilder();
    for (MailPart part : mail.bodies()) {
      MailPart.Text text = part.text(delivery.charset());
      boolean html = part.isText("html");
      String said = html ? HtmlText.of(text.characters()) : text.characters();
      if (html) {
        draft.note(ProblemCode.HTML_TEXT, "text");
      }
      if (text.fellBack()) {
        draft.note(ProblemCode.CHARSET_FALLBACK, "text");
      }
      draft.oneOfMany("text", said);
      written.append(said).append('\n');
    }
    for (MailPart part : mail.parts()) {
      if (part.attached()) {
        draft.oneOfMany("attachment", part.title());
        draft.note(ProblemCode.ATTACHMENT, "");
      }
    }
    List<ProblemCode> kinds = MailKind.of(mail, written.toString());
    boolean machine =
        kinds.contains(ProblemCode.BOUNCE) || kinds.contains(ProblemCode.AUTOMATIC_REPLY);
    Route route =
        Route.of(Channel.EMAIL, machine ? Initiative.UNKNOWN : Initiative.THEIRS)
            .keyed("mail", mail.id().orElse(""));
    Batch batch = new Batch(delivery, limits);
    batch.add(draft, route, original, notes(kinds));
    return batch.intake();
  }

  private static List<Problem> notes(List<ProblemCode> kinds) {
    return kinds.stream().map(kind -> Problem.of(kind, Place.whole())).toList();
  }
}
