package org.leadroad.core.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Dossier;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/**
 * The laws that every {@link VerificationStrategy} keeps (no handshake, no customer; evidence;
 * strategy algebra; statements L5, L7), as properties over generated stories.
 *
 * <pre>{@code
 * class HouseCallTest implements VerificationStrategyContract<Person> {
 *   @Override
 *   public VerificationStrategy<Person> strategy() {
 *     return new HouseCall();
 *   }
 *
 *   @Override
 *   public Class<Person> claims() {
 *     return Person.class;
 *   }
 * }
 * }</pre>
 *
 * <p>The class is run like any other test class. Each law can also be called with a {@link Story}
 * of your own. A strategy that supporting evidence can never weaken, as is usual, takes {@link
 * MonotoneStrategyContract} instead.
 *
 * @param <C> the kind of claim it judges
 */
public interface VerificationStrategyContract<C extends Claim> {

  /** {@return the strategy to be held to the laws; asked for more than once in a try} */
  VerificationStrategy<? super C> strategy();

  /** {@return the kind of claim to ask it about: {@code Identity.class}} */
  Class<C> claims();

  /**
   * {@return the kinds of evidence of your own that it looks for, for the claim or against it; none
   * unless told}
   *
   * <p>Generated stories have the ready kinds. What a strategy makes of your own is tried only if
   * they are named here.
   */
  default Set<EvidenceKind> ownKinds() {
    return Set.of();
  }

  /**
   * Every question is answered: it neither throws nor says null, and cites only evidence that it
   * was shown. Elsewhere the library would take it as undecided.
   *
   * @param story any story
   */
  @Property
  default void everyQuestionIsAnswered(@ForAll Story story) {
    Dossier dossier = story.dossier();
    for (C claim : story.claims(claims())) {
      Optional<Opinion> said = Optional.ofNullable(strategy().judge(claim, dossier));
      Law.EVIDENCE.holds(said.isPresent(), "a strategy must answer, but said null");
      Law.EVIDENCE.holds(
          !(ask(claim, dossier).opinion() instanceof Opinion.Undecided undecided)
              || undecided.why() != Doubt.STRATEGY_FAILED,
          "a strategy and its parts must cite only evidence that they are shown, and not fail");
    }
  }

  /**
   * The same question gets the same answer: the strategy looks at nothing but the dossier.
   *
   * @param story any story
   */
  @Property
  default void theSameQuestionGetsTheSameAnswer(@ForAll Story story) {
    Dossier dossier = story.dossier();
    VerificationStrategy<? super C> strategy = strategy();
    for (C claim : story.claims(claims())) {
      Opinion first = strategy.judge(claim, dossier);
      Law.EVIDENCE.same("the second answer", first, strategy.judge(claim, dossier));
      Law.EVIDENCE.same("the answer of a fresh strategy", first, strategy().judge(claim, dossier));
    }
  }

  /**
   * Law <em>evidence</em>: neither its order nor the same evidence twice changes an opinion, and
   * later evidence is not seen.
   *
   * @param story any story
   */
  @Property
  default void orderRepetitionAndTheFutureChangeNothing(@ForAll Story story) {
    Dossier dossier = story.dossier();
    List<Evidence> twice = new ArrayList<>(story.evidence());
    Collections.reverse(twice);
    twice.addAll(story.evidence());
    List<Evidence> past =
        story.evidence().stream().filter(piece -> !piece.at().isAfter(story.now())).toList();
    Dossier backwards = story.dossierWith(twice);
    Dossier pastAlone = story.dossierWith(past);
    for (C claim : story.claims(claims())) {
      Opinion said = ask(claim, dossier).opinion();
      Law.EVIDENCE.same(
          "the opinion on the same evidence twice, backwards",
          said,
          ask(claim, backwards).opinion());
      Law.EVIDENCE.same("the opinion without the future", said, ask(claim, pastAlone).opinion());
    }
  }

  /**
   * Law <em>no handshake, no customer</em>: without evidence nothing is verified, and what is
   * verified rests on evidence for that very claim.
   *
   * @param story any story
   */
  @Property
  default void whatIsVerifiedRestsOnEvidence(@ForAll Story story) {
    Dossier dossier = story.dossier();
    Dossier wordsAlone = story.dossierWith(List.of());
    for (C claim : story.claims(claims())) {
      Law.NO_HANDSHAKE_NO_CUSTOMER.holds(
          ask(claim, wordsAlone).verified().isEmpty(), "words alone must verify nothing");
      Verdict<C> verdict = ask(claim, dossier);
      if (verdict.opinion() instanceof Opinion.Holds holds) {
        Law.NO_HANDSHAKE_NO_CUSTOMER.holds(
            dossier.evidenceAbout(claim).stream()
                .anyMatch(piece -> isGround(piece, holds.grounds())),
            "a verdict that holds must cite evidence for its claim");
      }
    }
  }

  /**
   * Law <em>evidence</em>: what speaks against a claim is heard. Whatever was verified is not when
   * it also was disowned (an identity), given up (an intent) or found to be two (a sameness).
   *
   * <p>Every ready kind of support and every one of {@link #ownKinds()} is tried beside the story's
   * own, and each of yours alone too; so is each kind of yours that speaks against the claim.
   *
   * @param story any story
   */
  @Property
  default void whatSpeaksAgainstAClaimIsHeard(@ForAll Story story) {
    for (C claim : story.claims(claims())) {
      Dossier dossier = story.dossier();
      Dossier supported = dossier;
      List<Dossier> before = new ArrayList<>(List.of(dossier));
      for (EvidenceKind kind : EvidenceKind.ready()) {
        if (kind.supports() && kind.about().contains(claim.kind())) {
          supported = supported.with(happened(kind, claim, story));
        }
      }
      Set<EvidenceKind> against = new LinkedHashSet<>(Set.of(against(claim)));
      for (EvidenceKind own : ownKinds()) {
        if (own.supports()) {
          supported = supported.with(happened(own, claim, story));
          before.add(dossier.with(happened(own, claim, story)));
        } else {
          against.add(own);
        }
      }
      before.add(supported);
      for (EvidenceKind denial : against) {
        for (Dossier each : before) {
          Law.EVIDENCE.holds(
              ask(claim, each).verified().isEmpty()
                  || ask(claim, each.with(happened(denial, claim, story))).verified().isEmpty(),
              denial.code() + " must be heard, but a claim against which it speaks is verified");
        }
      }
    }
  }

  private static Evidence happened(EvidenceKind kind, Claim claim, Story story) {
    return Evidence.of(EvidenceId.of("law/" + kind.code()), kind, claim, story.now(), "law");
  }

  private static EvidenceKind against(Claim claim) {
    return switch (claim.kind()) {
      case PERSON, COMPANY -> EvidenceKind.DISOWNED;
      case INTENT -> EvidenceKind.NOT_INTERESTED;
      case SAMENESS -> EvidenceKind.OTHER_PARTY;
    };
  }

  /**
   * Law <em>strategy algebra</em>: with any others, all-of and any-of are associative, commutative
   * and idempotent in outcome.
   *
   * @param story any story
   * @param other any strategy
   * @param third any strategy
   */
  @Property
  default void itCombinesInAnyOrder(
      @ForAll Story story,
      @ForAll VerificationStrategy<Claim> other,
      @ForAll VerificationStrategy<Claim> third) {
    Dossier dossier = story.dossier();
    for (C claim : story.claims(claims())) {
      new Algebra<>(claim, dossier).isKeptBy(strategy(), other, third);
    }
  }

  private Verdict<C> ask(C claim, Dossier dossier) {
    return Verification.ask(strategy(), claim, dossier);
  }

  private static boolean isGround(Evidence piece, Set<EvidenceId> grounds) {
    return piece.kind().supports() && grounds.contains(piece.id());
  }
}
