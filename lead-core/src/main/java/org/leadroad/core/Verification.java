package org.leadroad.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/**
 * The way from words to standings, and the only mint of {@link Verified} (statements L5, L7).
 *
 * <p>Hosts judge, the library mints: an opinion that holds becomes verified only if it cites
 * evidence that the dossier has and that speaks for that claim. An opinion that holds on words
 * alone is turned into one that lacks evidence; one that cites evidence which is not there is
 * turned into undecided. Immutable and safe for use by multiple threads if the strategies are.
 *
 * <pre>{@code
 * Verification verification = Verification.of(IdentityChecks.standard(), IntentChecks.standard());
 * Assessment assessment = verification.assess(Dossier.asOf(now, reader.read(lead)).with(evidence));
 * switch (assessment.standing().kind()) { … }
 * }</pre>
 */
public final class Verification {

  private final VerificationStrategy<? super Identity> who;
  private final VerificationStrategy<? super Intent> what;

  private Verification(
      VerificationStrategy<? super Identity> who, VerificationStrategy<? super Intent> what) {
    this.who = Objects.requireNonNull(who, "who");
    this.what = Objects.requireNonNull(what, "what");
  }

  /**
   * {@return a verification by these two strategies}
   *
   * @param who asked about every identity
   * @param what asked about every intent
   */
  public static Verification of(
      VerificationStrategy<? super Identity> who, VerificationStrategy<? super Intent> what) {
    return new Verification(who, what);
  }

  /**
   * {@return the verdicts on every claim, and the standing; a customer is named after the first
   * lead}
   *
   * @param dossier readings and evidence as of an instant
   */
  public Assessment assess(Dossier dossier) {
    return assess(dossier, PartyId.metIn(dossier.leads().get(0).id()));
  }

  /**
   * {@return the verdicts on every claim, and the standing}
   *
   * <p>Where several identities are verified, the first one of the readings stands; the others are
   * in the verdicts.
   *
   * @param dossier readings and evidence as of an instant
   * @param party the name of the customer, should there be one
   */
  public Assessment assess(Dossier dossier, PartyId party) {
    List<Verdict<Identity>> identities = new ArrayList<>();
    List<Verdict<Intent>> intents = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      reading.identities().forEach(claim -> identities.add(ask(who, claim, dossier)));
      reading.intents().forEach(claim -> intents.add(ask(what, claim, dossier)));
    }
    return new Assessment(standing(dossier, party, identities, intents), identities, intents);
  }

  private static Standing standing(
      Dossier dossier,
      PartyId party,
      List<Verdict<Identity>> identities,
      List<Verdict<Intent>> intents) {
    Optional<Customer> customer =
        identities.stream()
            .flatMap(verdict -> verdict.verified().stream())
            .map(identity -> Customer.of(party, identity))
            .findFirst();
    List<Verified<Intent>> wanted =
        intents.stream().flatMap(verdict -> verdict.verified().stream()).toList();
    if (customer.isEmpty()) {
      return wanted.isEmpty() ? dossier.leads().get(0) : Prospect.of(wanted.get(0));
    }
    Customer known = customer.get();
    return wanted.stream()
        .filter(intent -> known.leads().containsAll(intent.leads()))
        .findFirst()
        .<Standing>map(intent -> Opportunity.of(known, intent))
        .orElse(known);
  }

  /**
   * {@return what one strategy says about one claim}
   *
   * @param strategy asked once; one that throws or gives null is undecided and named
   * @param claim about leads of the dossier
   * @param dossier all that may be looked at
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if the claim is about a lead that the dossier does not have
   */
  public static <C extends Claim> Verdict<C> ask(
      VerificationStrategy<? super C> strategy, C claim, Dossier dossier) {
    List<Lead> leads = leadsOf(claim, dossier);
    Opinion opinion = Composites.ask(strategy, claim, dossier);
    if (citesUnknown(opinion, dossier)) {
      opinion = new Opinion.Undecided(Doubt.STRATEGY_FAILED, Set.of(strategy.name()));
    }
    return new Verdict<>(
        claim, grounded(opinion, claim, dossier), strategy.name(), dossier.asOf(), leads);
  }

  /**
   * {@return the verdict that was given before, without asking anybody again}
   *
   * @param claim the claim that was judged
   * @param opinion what was said
   * @param strategy name and version of who said it
   * @param dossier the instant it was said of, with the evidence that was cited
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if the dossier lacks the claim's leads or the cited evidence
   */
  public static <C extends Claim> Verdict<C> recorded(
      C claim, Opinion opinion, String strategy, Dossier dossier) {
    List<Lead> leads = leadsOf(claim, dossier);
    if (citesUnknown(opinion, dossier)) {
      throw new IllegalArgumentException(
          "the recorded opinion of "
              + strategy
              + " cites evidence that the dossier does not have."
              + " Maybe the dossier is as of an earlier instant than the verdict.");
    }
    return new Verdict<>(claim, grounded(opinion, claim, dossier), strategy, dossier.asOf(), leads);
  }

  private static List<Lead> leadsOf(Claim claim, Dossier dossier) {
    List<Lead> leads =
        dossier.leads().stream().filter(lead -> claim.about().contains(lead.id())).toList();
    if (leads.size() != claim.about().size()) {
      throw new IllegalArgumentException(
          "the claim is about "
              + claim.about()
              + ", but the dossier has no reading of all of them");
    }
    return leads;
  }

  private static boolean citesUnknown(Opinion opinion, Dossier dossier) {
    Set<EvidenceId> known =
        dossier.evidence().stream().map(Evidence::id).collect(Collectors.toSet());
    return !known.containsAll(Opinions.cited(opinion));
  }

  /** Words alone verify nothing: at least one ground must speak for this very claim. */
  private static Opinion grounded(Opinion opinion, Claim claim, Dossier dossier) {
    if (!(opinion instanceof Opinion.Holds holds)) {
      return opinion;
    }
    boolean supported =
        dossier.evidenceAbout(claim).stream()
            .anyMatch(piece -> piece.kind().supports() && holds.grounds().contains(piece.id()));
    return supported ? opinion : Opinion.lacksEvidence(Need.EVIDENCE);
  }
}
