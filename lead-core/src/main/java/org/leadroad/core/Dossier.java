package org.leadroad.core;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.words.LeadId;

/**
 * All that a strategy may see: readings, and the evidence known at an instant. Later evidence is
 * gone before it looks, and a lead received later is refused (law <em>no hindsight</em>); the same
 * evidence twice is there once, in an order that does not depend on arrival (law
 * <em>evidence</em>).
 *
 * <p>Equal by value. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.asOf(now, reader.read(lead)).with(handshake);
 * }</pre>
 */
public final class Dossier {

  private static final Comparator<Evidence> IN_TIME =
      Comparator.comparing(Evidence::at).thenComparing(Evidence::id);

  private final Instant asOf;
  private final Map<LeadId, Lead> leads;
  private final List<Reading> readings;
  private final List<Evidence> evidence;

  private Dossier(Instant asOf, List<Reading> readings, List<Evidence> evidence) {
    this.asOf = asOf;
    this.readings = readings;
    this.leads = leadsOf(readings);
    this.evidence = evidence;
  }

  /**
   * {@return a dossier without evidence}
   *
   * @param asOf the instant of which everything is asked
   * @param first the reading of a lead
   * @param more readings of further leads, or better readings of the same
   * @throws HindsightException if a lead was received later than that
   * @throws IllegalArgumentException if two different leads have the same id
   */
  public static Dossier asOf(Instant asOf, Reading first, Reading... more) {
    List<Reading> readings = new ArrayList<>(List.of(first));
    readings.addAll(Arrays.asList(more));
    return asOf(asOf, readings);
  }

  /**
   * {@return a dossier without evidence}
   *
   * @param asOf the instant of which everything is asked
   * @param readings at least one; of several leads, or better ones of the same
   * @throws HindsightException if a lead was received later than that
   * @throws IllegalArgumentException if there is none, or two different leads have the same id
   */
  public static Dossier asOf(Instant asOf, Collection<Reading> readings) {
    Objects.requireNonNull(asOf, "asOf");
    if (readings.isEmpty()) {
      throw new IllegalArgumentException("readings must not be empty: a dossier is about a lead");
    }
    for (Reading reading : readings) {
      if (reading.lead().receivedAt().isAfter(asOf)) {
        throw new HindsightException(reading.lead(), asOf);
      }
    }
    return new Dossier(asOf, List.copyOf(readings), List.of());
  }

  /**
   * {@return the same dossier with more evidence, less what is later than {@link #asOf()}}
   *
   * @param more in any order
   * @throws IllegalArgumentException if two different pieces of evidence have the same id
   */
  public Dossier with(Collection<Evidence> more) {
    Map<EvidenceId, Evidence> known = new LinkedHashMap<>();
    evidence.forEach(piece -> known.put(piece.id(), piece));
    for (Evidence piece : more) {
      if (piece.at().isAfter(asOf)) {
        continue;
      }
      Evidence twin = known.putIfAbsent(piece.id(), piece);
      if (twin != null && !twin.equals(piece)) {
        throw new IllegalArgumentException(
            "two different pieces of evidence share the id "
                + piece.id()
                + ". Maybe one is a correction: leave out the other, and give this one its own"
                + " id.");
      }
    }
    List<Evidence> seen = known.values().stream().sorted(IN_TIME).toList();
    return new Dossier(asOf, readings, seen);
  }

  /**
   * {@return the same dossier with more evidence, less what is later than {@link #asOf()}}
   *
   * @param more in any order
   * @throws IllegalArgumentException if two different pieces of evidence have the same id
   */
  public Dossier with(Evidence... more) {
    return with(Arrays.asList(more));
  }

  /** {@return the instant of which everything is asked} */
  public Instant asOf() {
    return asOf;
  }

  /** {@return the readings, never none} */
  public List<Reading> readings() {
    return readings;
  }

  /** {@return the leads that were read, each once, in the order of the readings} */
  public List<Lead> leads() {
    return List.copyOf(leads.values());
  }

  /** {@return all evidence up to {@link #asOf()}, by date and then by id} */
  public List<Evidence> evidence() {
    return evidence;
  }

  /**
   * {@return the evidence that speaks about one claim, for it and against it, by date and then by
   * id}
   *
   * <p>Support that may be for either of two whom one reader tells apart is for neither; what may
   * speak against either is heard for both.
   *
   * @param claim the claim being judged
   */
  public List<Evidence> evidenceAbout(Claim claim) {
    return evidence.stream()
        .filter(piece -> piece.kind().supports() ? supports(piece, claim) : piece.concerns(claim))
        .toList();
  }

  private boolean supports(Evidence piece, Claim claim) {
    return speaksOf(piece, claim)
        || (claim instanceof Sameness sameness
            && (speaksOf(piece, sameness.one()) || speaksOf(piece, sameness.other())));
  }

  /**
   * Whether a piece is about that very claim, and not as well about another of the same reading.
   */
  boolean speaksOf(Evidence piece, Claim claim) {
    Claim about = piece.claim();
    return about.sameSubjectAs(claim)
        && (about.equals(claim)
            || readings.stream()
                .map(Reading::identities)
                .filter(named -> named.size() > 1 && named.stream().anyMatch(claim::sameSubjectAs))
                .flatMap(List::stream)
                .noneMatch(who -> about.sameSubjectAs(who) && !claim.sameSubjectAs(who)));
  }

  /**
   * {@return the evidence that speaks for one claim, by date and then by id}
   *
   * @param claim the claim being judged
   */
  public List<Evidence> supporting(Claim claim) {
    return evidenceAbout(claim).stream().filter(piece -> piece.kind().supports()).toList();
  }

  /**
   * {@return the evidence that speaks against one claim, by date and then by id}
   *
   * <p>Whoever judges by what speaks for a claim should look here too.
   *
   * @param claim the claim being judged
   */
  public List<Evidence> contradicting(Claim claim) {
    return evidenceAbout(claim).stream().filter(piece -> !piece.kind().supports()).toList();
  }

  boolean has(Collection<EvidenceId> ids) {
    return ids.isEmpty()
        || evidence.stream().map(Evidence::id).collect(Collectors.toSet()).containsAll(ids);
  }

  private static Map<LeadId, Lead> leadsOf(List<Reading> readings) {
    Map<LeadId, Lead> leads = new LinkedHashMap<>();
    for (Reading reading : readings) {
      Lead twin = leads.putIfAbsent(reading.lead().id(), reading.lead());
      if (twin != null && !twin.equals(reading.lead())) {
        throw new IllegalArgumentException("two different leads share the id " + twin.id());
      }
    }
    return leads;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Dossier that
        && asOf.equals(that.asOf)
        && readings.equals(that.readings)
        && evidence.equals(that.evidence);
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, readings, evidence);
  }

  /** {@return instant and sizes} */
  @Override
  public String toString() {
    return "Dossier[asOf="
        + asOf
        + ", readings="
        + readings.size()
        + ", evidence="
        + evidence.size()
        + "]";
  }
}
