package org.leadroad.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/**
 * The way from words to standings, and the only mint of {@link Verified} (statements L5, L7).
 *
 * <p>Hosts judge, the library mints: an opinion that holds becomes verified only if it cites
 * evidence that the dossier has and that speaks for that claim (for a sameness: for itself, or for
 * both sides). An opinion that holds on words alone is turned into one that lacks evidence; one
 * that cites evidence which is not there is turned into undecided. Immutable and safe for use by
 * multiple threads if the strategies are.
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
   * {@return the verdicts on every claim, and where everybody stands, named by {@link
   * PartyId#metIn}: after the lead, and the place among those whom the lead names}
   *
   * <p>So the names of a reading stay while evidence comes in. A better reading may name others, or
   * in another order: whoever keeps parties names them with {@link #assess(Dossier, Function)}.
   *
   * @param dossier readings and evidence as of an instant
   */
  public Assessment assess(Dossier dossier) {
    Standings standings = new Standings(dossier);
    return assess(dossier, standings, standings::byPlace);
  }

  /**
   * {@return the verdicts on every claim, and where everybody stands}
   *
   * <p>A couple is two parties. Two that are given one id are two customers still: what makes them
   * one is a verified {@link Sameness}.
   *
   * @param dossier readings and evidence as of an instant
   * @param naming the name of each party; asked about each verified identity
   */
  public Assessment assess(Dossier dossier, Function<? super Verified<Identity>, PartyId> naming) {
    return assess(dossier, new Standings(dossier), Objects.requireNonNull(naming, "naming"));
  }

  private Assessment assess(
      Dossier dossier, Standings standings, Function<? super Verified<Identity>, PartyId> naming) {
    List<Verdict<Identity>> identities = new ArrayList<>();
    List<Verdict<Intent>> intents = new ArrayList<>();
    for (Reading reading : dossier.readings()) {
      reading.identities().forEach(claim -> identities.add(ask(who, claim, dossier)));
      reading.intents().forEach(claim -> intents.add(ask(what, claim, dossier)));
    }
    return new Assessment(dossier, standings.of(identities, intents, naming), identities, intents);
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
    if (opinion instanceof Opinion.Holds holds && !grounded(holds, claim, dossier)) {
      opinion = Opinion.lacksEvidence(Need.EVIDENCE);
    }
    return new Verdict<>(claim, opinion, Composites.nameOf(strategy), dossier.asOf(), leads);
  }

  /**
   * {@return the verdict that was given before, without asking anybody again}
   *
   * <p>Guaranteed is only what the dossier shows: it has the claim's leads and all the evidence
   * that is cited, none of it later than its instant, and an opinion that holds cites some for that
   * very claim. So words alone make no customer on this way either. That this strategy was ever
   * asked, said so, or exists, and that it saw this dossier, the host's records have to guarantee:
   * keep them where nobody edits them, and give the instant of the verdict, not of the replay.
   *
   * @param claim the claim that was judged
   * @param opinion what was said
   * @param strategy name and version of who said it
   * @param dossier the instant it was said of, with the evidence that was cited
   * @param <C> the kind of claim
   * @throws IllegalArgumentException if the dossier lacks the claim's leads or the cited evidence,
   *     or if the opinion holds on no evidence for the claim: no such verdict was ever given
   */
  public static <C extends Claim> Verdict<C> recorded(
      C claim, Opinion opinion, String strategy, Dossier dossier) {
    Checks.name("strategy name", strategy);
    List<Lead> leads = leadsOf(claim, dossier);
    if (!dossier.has(Opinions.cited(opinion))) {
      throw new IllegalArgumentException(
          "the recorded opinion of "
              + strategy
              + " cites evidence that the dossier does not have."
              + " Maybe the dossier is as of an earlier instant than the verdict.");
    }
    if (opinion instanceof Opinion.Holds holds && !grounded(holds, claim, dossier)) {
      throw new IllegalArgumentException(
          "the recorded opinion of "
              + strategy
              + " must hold on evidence for the claim, but cites none."
              + " Maybe it was a part of another opinion: record the verdict, not its parts.");
    }
    return new Verdict<>(claim, opinion, strategy, dossier.asOf(), leads);
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

  /** Words alone verify nothing: at least one ground must speak for this very claim. */
  private static boolean grounded(Opinion.Holds holds, Claim claim, Dossier dossier) {
    return speak(
        dossier,
        dossier.evidence().stream()
            .filter(piece -> piece.kind().supports() && holds.grounds().contains(piece.id()))
            .toList(),
        claim);
  }

  /** What is known of one side alone says nothing of a sameness; of both sides it may. */
  private static boolean speak(Dossier dossier, List<Evidence> grounds, Claim claim) {
    return grounds.stream().anyMatch(piece -> dossier.speaksOf(piece, claim))
        || (claim instanceof Sameness sameness
            && speak(dossier, grounds, sameness.one())
            && speak(dossier, grounds, sameness.other()));
  }

  /** {@return the names of the two strategies} */
  @Override
  public String toString() {
    return "Verification[" + Composites.nameOf(who) + ", " + Composites.nameOf(what) + "]";
  }
}
