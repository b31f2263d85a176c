package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;

/**
 * Takes in what a web form sent, as a map from names to values: one lead, or the reason why not.
 *
 * <p>A value is a text, a number, a boolean, or an array or collection of such; null is as good as
 * absent. Numbers and booleans become their own text. Whatever else has one fixed text (a
 * character, an enum, a date or time, a UUID, a URI) becomes that text, a map within the map
 * becomes words named {@code outer.inner}, and any other object is left out; all three are noted as
 * {@link ProblemCode#TYPE}.
 *
 * <p>The words stand in the map's own order, under the names as received, and several values of one
 * name are several words. The map is read once and never again; a map that throws while it is read
 * is a problem, not an exception. A lead is from a contact form and on the sender's initiative
 * unless the delivery says otherwise; of a delivery by {@link Channel#LIST} nobody knows whose
 * initiative it is unless it says so. The key is the delivery's.
 *
 * <p>Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Intake intake = WebForm.standard().read(request.getParameterMap(), delivery);
 * intake.leads();      // one lead, or none
 * intake.problems();   // why there is none
 * }</pre>
 */
public final class WebForm {

  private static final WebForm STANDARD = new WebForm(Limits.standard());

  private final Limits limits;

  private WebForm(Limits limits) {
    this.limits = limits;
  }

  /** {@return the intake with the limits that the library brings} */
  public static WebForm standard() {
    return STANDARD;
  }

  /**
   * {@return the same intake with limits of the host's own}
   *
   * @param limits of which {@code maxFields}, {@code maxNameLength}, {@code maxFieldLength} and
   *     {@code maxDepth} count here
   */
  public WebForm limitedTo(Limits limits) {
    return new WebForm(Objects.requireNonNull(limits, "limits"));
  }

  /**
   * {@return one lead with the words of the form, or the problem that stood in the way}
   *
   * @param fields the form as the host's framework hands it over; not changed and not kept
   * @param delivery what the host knows about it
   */
  public Intake read(@Nullable Map<String, ?> fields, Delivery delivery) {
    Objects.requireNonNull(delivery, "delivery");
    if (fields == null) {
      return Intake.refused(Problem.of(ProblemCode.NULL_INPUT, Place.whole()));
    }
    FormWalk walk = new FormWalk(limits);
    Optional<Problem> refusal = refusal(walk, fields);
    if (refusal.isPresent()) {
      return Intake.refused(refusal.get());
    }
    Words words = walk.words();
    if (words.isEmpty()) {
      List<Problem> problems = new ArrayList<>(walk.notes());
      problems.add(0, Problem.of(ProblemCode.EMPTY, Place.whole()));
      return Intake.of(List.of(), problems);
    }
    Lead lead =
        Lead.builder()
            .id(delivery.id(0))
            .receivedAt(delivery.receivedAt())
            .origin(origin(delivery))
            .words(words)
            .build();
    return Intake.of(List.of(Receipt.of(lead, 0).withNotes(walk.notes())), List.of());
  }

  /** What the map throws may hold what was sent, so nothing of it is kept. */
  private static Optional<Problem> refusal(FormWalk walk, Map<String, ?> fields) {
    try {
      return walk.read(fields);
    } catch (RuntimeException fault) {
      return Optional.of(Problem.of(ProblemCode.INPUT_FAILED, Place.whole()));
    }
  }

  private static Origin origin(Delivery delivery) {
    Channel channel = delivery.channel();
    Initiative initiative = delivery.initiative();
    Origin.Builder origin =
        Origin.builder()
            .channel(channel == Channel.UNKNOWN ? Channel.CONTACT_FORM : channel)
            .initiative(
                initiative == Initiative.UNKNOWN && channel != Channel.LIST
                    ? Initiative.THEIRS
                    : initiative)
            .sources(delivery.sources());
    delivery.key().ifPresent(origin::deliveryKey);
    return origin.build();
  }
}
