package org.leadroad.core.formats.codec;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Verdict;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.intake.Limits;

/**
 * Writes one kind of value as JSON, and reads it back equal, byte for byte where there are bytes
 * (law <em>words</em>): for a column of the host's own, a queue, a file.
 *
 * <pre>{@code
 * byte[] json = JsonCodec.lead().write(lead); // {"leadroad":1,"lead":{…}}
 * Lead same = JsonCodec.lead().read(json);
 * }</pre>
 *
 * <p>A document is one line of UTF-8 and says its version and its kind. The same value gives the
 * same bytes. What there is none of is left out; the order of fields does not matter when it is
 * read. Strings are written as they are, U+0000 escaped, and so is half of a surrogate pair: a
 * column that takes neither (PostgreSQL's {@code jsonb}) should be one of text or bytes.
 *
 * <p>A version counts up whenever a form gains or changes anything, be it a field or a name in an
 * enum. What an older version wrote is read for ever. What a newer one wrote is refused, and so are
 * a field, a name or a value that the version does not have: nothing is left out silently.
 *
 * <p>Of the limits, {@code maxBytes}, {@code maxElements} and {@code maxDepth} count here, and in
 * both directions: what they let be written, they let be read. Unless set they are 16 MiB, a
 * million and 128. A document shows personal data to whoever opens it. Immutable and safe for use
 * by multiple threads.
 *
 * @param <T> the kind of value
 */
public final class JsonCodec<T> {

  private static final Limits LIMITS =
      Limits.builder().maxBytes(16 << 20).maxElements(1_000_000).maxDepth(128).build();

  private final Envelope<T> envelope;

  private JsonCodec(Envelope<T> envelope) {
    this.envelope = envelope;
  }

  private static <T> JsonCodec<T> of(
      String kind, BiConsumer<Out, ? super T> writer, Function<In, T> reader) {
    return new JsonCodec<>(new Envelope<>(kind, writer, reader, Versions.KNOWN, LIMITS));
  }

  /** {@return the codec of a lead: its words in order, its original byte for byte} */
  public static JsonCodec<Lead> lead() {
    return of("lead", LeadForm::write, LeadForm::read);
  }

  /** {@return the codec of a dossier, with its leads, readings and evidence} */
  public static JsonCodec<Dossier> dossier() {
    return of("dossier", DossierForm::write, DossierForm::read);
  }

  /** {@return the codec of evidence, of the host's own kinds too} */
  public static JsonCodec<Evidence> evidence() {
    return of("evidence", EvidenceForm::write, EvidenceForm::read);
  }

  /** {@return the codec of what a strategy answered; an opinion verifies nothing} */
  public static JsonCodec<Opinion> opinion() {
    return of("opinion", OpinionForm::write, OpinionForm::read);
  }

  /** {@return the codec of one interaction} */
  public static JsonCodec<Interaction> interaction() {
    return of("interaction", InteractionForm::write, InteractionForm::read);
  }

  /** {@return the codec of all interactions of a lead or party} */
  public static JsonCodec<Engagement> engagement() {
    return of("engagement", InteractionForm::engagement, InteractionForm::engagement);
  }

  /**
   * {@return the codec of verdicts about this dossier}
   *
   * <p>A document holds the verdict without its dossier, and is not believed: it is replayed
   * through {@link org.leadroad.core.Verification#recorded}, with what the dossier knows up to the
   * instant of the verdict. One that holds on evidence which is not there, or on none, is refused
   * as {@link org.leadroad.core.intake.ProblemCode#CODEC_VERDICT}, when it is written too.
   *
   * @param claims the kind of claim, such as {@code Identity.class}; a verdict on another is
   *     refused
   * @param dossier what was judged, or what the host knows of the same leads since
   * @param <C> the kind of claim
   */
  public static <C extends Claim> JsonCodec<Verdict<C>> verdict(Class<C> claims, Dossier dossier) {
    VerdictForm<C> form =
        new VerdictForm<>(
            Objects.requireNonNull(claims, "claims"), Objects.requireNonNull(dossier, "dossier"));
    return of("verdict", form::write, form::read);
  }

  /**
   * {@return the same codec with limits of the host's own}
   *
   * @param limits of bytes, elements and depth; the others do not count
   */
  public JsonCodec<T> limitedTo(Limits limits) {
    return new JsonCodec<>(envelope.limitedTo(Objects.requireNonNull(limits, "limits")));
  }

  JsonCodec<T> knowing(Versions versions) {
    return new JsonCodec<>(envelope.knowing(versions));
  }

  /**
   * {@return the value as one line of UTF-8, without a line end}
   *
   * @param value any
   * @throws JsonCodecException if it passes a limit, or is a verdict about another dossier
   */
  public byte[] write(T value) {
    return envelope.write(Objects.requireNonNull(value, "value"));
  }

  /**
   * {@return the value that was written}
   *
   * @param json one document in UTF-8, with any blanks around it
   * @throws JsonCodecException if it is nothing that this version, or an older one, writes
   */
  public T read(byte[] json) {
    return envelope.read(Objects.requireNonNull(json, "json"), OptionalInt.empty());
  }

  /**
   * Writes many, each in a line of its own.
   *
   * @param values in this order
   * @param out neither flushed nor closed
   * @throws IOException if the stream fails
   * @throws JsonCodecException if a value passes a limit; those before it are written
   */
  public void writeLines(Iterable<? extends T> values, OutputStream out) throws IOException {
    for (T value : values) {
      out.write(write(value));
      out.write('\n');
    }
  }

  /**
   * {@return what is in these lines, one by one as the stream is asked; blank lines are passed
   * over}
   *
   * <p>A line that cannot be read throws {@link JsonCodecException} with its number, and ends the
   * stream; whoever wants to go on after it reads each line on its own. A failing input throws
   * {@link java.io.UncheckedIOException}.
   *
   * @param in read as far as needed, never more than the limit of bytes ahead; not closed
   */
  public Stream<T> readLines(InputStream in) {
    return Lines.of(Objects.requireNonNull(in, "in"), envelope.limits())
        .map(line -> envelope.read(line.bytes(), OptionalInt.of(line.number())));
  }
}
