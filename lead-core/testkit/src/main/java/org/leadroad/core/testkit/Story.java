package org.leadroad.core.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.leadroad.core.Dossier;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;

/**
 * Readings and all that ever happened, the future included: what a {@link Dossier} is cut from.
 *
 * <p>A dossier drops evidence that is later than its instant, so whether something looks ahead can
 * only be seen from here. A generated story holds one to three leads; evidence before, at and after
 * {@code now}, in no order, some of it twice, some of it about strangers.
 *
 * <pre>{@code
 * @Property
 * void tomorrowChangesNothing(@ForAll Story story) {
 *   Dossier today = story.dossier();
 *   …
 * }
 * }</pre>
 *
 * @param now the instant of which everything is asked
 * @param readings at least one
 * @param evidence in any order, before and after {@code now}
 */
public record Story(Instant now, List<Reading> readings, List<Evidence> evidence) {

  /** Copies the lists and checks that somebody was read. */
  public Story {
    Objects.requireNonNull(now, "now");
    readings = List.copyOf(readings);
    evidence = List.copyOf(evidence);
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("a story must have at least one reading");
    }
  }

  /** {@return what is known now} */
  public Dossier dossier() {
    return dossierAsOf(now);
  }

  /**
   * {@return what was known, or will be, at another instant}
   *
   * @param instant not before a lead was received
   * @throws org.leadroad.core.HindsightException if one was not there yet
   */
  public Dossier dossierAsOf(Instant instant) {
    return dossierAsOf(instant, evidence);
  }

  /**
   * {@return what would be known now if this had happened instead}
   *
   * @param others instead of the story's own evidence
   */
  public Dossier dossierWith(List<Evidence> others) {
    return dossierAsOf(now, others);
  }

  private Dossier dossierAsOf(Instant instant, List<Evidence> others) {
    Reading[] more = readings.subList(1, readings.size()).toArray(Reading[]::new);
    return Dossier.asOf(instant, readings.get(0), more).with(others);
  }

  /**
   * {@return the claims of one kind, in the order of the readings}
   *
   * <p>What the readings claim, and for each two identities that they are one.
   *
   * @param kind such as {@code Identity.class} or {@code Person.class}
   * @param <C> the kind of claim
   */
  public <C extends Claim> List<C> claims(Class<C> kind) {
    List<Claim> all = new ArrayList<>();
    List<Identity> identities = new ArrayList<>();
    for (Reading reading : readings) {
      identities.addAll(reading.identities());
      all.addAll(reading.identities());
      all.addAll(reading.intents());
    }
    for (int i = 1; i < identities.size(); i++) {
      all.add(Sameness.of(identities.get(i - 1), identities.get(i)));
    }
    return all.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
