package org.leadroad.lifecycle.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Road;

/**
 * What a party agreed to, purpose by purpose, as of an instant, with the proofs.
 *
 * <p>Within one lead the last word counts; of one instant the strictest. Over several leads the
 * <em>strictest</em> counts: who refused in one is refused, and a lead that says nothing is not
 * permitted by being linked with one that agreed. So linking never permits more than each lead did
 * alone, and unlinking gives back what each said (law <em>undo</em>). One refusal, in any of the
 * roads, withdraws for the whole party; what they agree to as one party is recorded in each of its
 * roads.
 *
 * <p>Each purpose needs a proof of its own: agreeing to {@code CONTACT} is not agreeing to {@code
 * EMAIL}. Refusing {@code CONTACT} refuses {@code CALL}, {@code EMAIL}, {@code MESSAGE}, {@code
 * FAX} and {@code MARKETING} as well, until they agree to one of these later. A lead that was
 * erased permits nothing from then on, and its refusals stay.
 *
 * <p>Only {@link org.leadroad.lifecycle.Fact#consented facts} count. What the words seem to say
 * ({@code Reading.consents()}) is no proof until the host judges it one. Equal by value. Immutable.
 *
 * <pre>{@code
 * Permissions permissions = Permissions.of(parties.of(lead).roads(store::road), now);
 * permissions.require(Consent.Purpose.EMAIL); // or NoConsentException, with the reason
 * permissions.to(Consent.Purpose.CALL).state(); // GIVEN, UNKNOWN, OUTDATED, EXPIRED, REFUSED
 * }</pre>
 */
public final class Permissions {

  private final Instant asOf;
  private final Map<Consent.Purpose, Permission> all;

  private Permissions(Instant asOf, Map<Consent.Purpose, Permission> all) {
    this.asOf = asOf;
    this.all = all;
  }

  /**
   * {@return what the leads of a party say together}
   *
   * @param roads of the leads of one party, in any order; those that begin later are left out, and
   *     with none at all nothing is permitted
   * @param asOf what happened later is not seen, and what has ended by then does not hold
   */
  public static Permissions of(Collection<Road> roads, Instant asOf) {
    Objects.requireNonNull(asOf, "asOf");
    List<Answers> leads =
        roads.stream()
            .filter(road -> !road.lead().receivedAt().isAfter(asOf))
            .sorted(Comparator.comparing(road -> road.lead().id()))
            .map(road -> new Answers(road, asOf))
            .toList();
    Map<Consent.Purpose, Permission> all = new EnumMap<>(Consent.Purpose.class);
    for (Consent.Purpose purpose : Consent.Purpose.values()) {
      all.put(
          purpose, Permission.of(purpose, leads.stream().map(lead -> lead.to(purpose)).toList()));
    }
    return new Permissions(asOf, all);
  }

  /**
   * {@return the same, where agreeing counts only to one of these wordings: to any other it is
   * {@link Permission.State#OUTDATED}}
   *
   * @param wordings name and version each, such as {@code privacy-it/7}
   */
  public Permissions worded(String... wordings) {
    Set<String> asked = Set.copyOf(Arrays.asList(wordings));
    UnaryOperator<Permission.Answer> check =
        answer -> {
          Optional<String> wording =
              answer.proof().map(Permission.Proof::said).flatMap(ConsentProof::wording);
          return answer.state() == Permission.State.GIVEN
                  && wording.filter(asked::contains).isEmpty()
              ? new Permission.Answer(answer.lead(), Permission.State.OUTDATED, answer.proof())
              : answer;
        };
    Map<Consent.Purpose, Permission> checked = new EnumMap<>(Consent.Purpose.class);
    all.forEach(
        (purpose, permission) ->
            checked.put(
                purpose,
                Permission.of(purpose, permission.answers().stream().map(check).toList())));
    return new Permissions(asOf, checked);
  }

  /** {@return the instant} */
  public Instant asOf() {
    return asOf;
  }

  /**
   * {@return what they say to one purpose, with the proofs}
   *
   * @param purpose what for
   */
  public Permission to(Consent.Purpose purpose) {
    return Objects.requireNonNull(all.get(purpose), "purpose");
  }

  /** {@return what they say to every purpose, in the order of the constants} */
  public List<Permission> all() {
    return List.copyOf(all.values());
  }

  /**
   * {@return whether something may be done}
   *
   * @param purpose what for
   */
  public boolean allow(Consent.Purpose purpose) {
    return to(purpose).isGiven();
  }

  /**
   * Lets through who may do something, and nobody else.
   *
   * @param purpose what for
   * @throws NoConsentException if it is not given in every lead; with the reason
   */
  public void require(Consent.Purpose purpose) {
    Permission permission = to(purpose);
    if (!permission.isGiven()) {
      throw new NoConsentException(purpose, reason(permission), permission.decisive());
    }
  }

  private NoConsentException.Reason reason(Permission permission) {
    return switch (permission.state()) {
      case REFUSED -> NoConsentException.Reason.WITHDRAWN;
      case EXPIRED -> NoConsentException.Reason.ENDED;
      case OUTDATED -> NoConsentException.Reason.OTHER_WORDING;
      case GIVEN, UNKNOWN -> {
        List<LeadId> silent = new ArrayList<>(permission.decisive());
        boolean none = silent.isEmpty();
        all.values().stream()
            .flatMap(other -> other.answers().stream())
            .filter(answer -> answer.state() == Permission.State.GIVEN)
            .forEach(answer -> silent.remove(answer.lead()));
        yield none || !silent.isEmpty()
            ? NoConsentException.Reason.MISSING
            : NoConsentException.Reason.OTHER_PURPOSE;
      }
    };
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Permissions that && asOf.equals(that.asOf) && all.equals(that.all);
  }

  @Override
  public int hashCode() {
    return all.hashCode();
  }

  /** {@return the instant, and the purposes that are given} */
  @Override
  public String toString() {
    return "Permissions["
        + all.values().stream().filter(Permission::isGiven).map(Permission::purpose).toList()
        + " as of "
        + asOf
        + "]";
  }
}
