package org.leadroad.core.testkit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Dossier;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
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
 *
 *   @Override
 *   public Set<EvidenceKind> ownKinds() {
 *     return Set.of(HouseCall.PORTER_CONFIRMED);
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
   * {@return the kinds of evidence of your own that it looks for, for the claim or against it;
   * {@code Set.of()} if it knows the ready kinds alone}
   *
   * <p>Generated stories have the ready kinds, and these. No law can try a kind that it does not
   * know.
   */
  Set<EvidenceKind> ownKinds();

  /**
   * {@return the stories to ask it about; overridden where it asks for something that generated
   * ones seldom have, such as an address in one town}
   */
  default Arbitrary<Story> stories() {
    return SomeReadings.storiesWith(ownKinds());
  }

  /** {@return {@link #stories()}, under a name that jqwik finds} */
  @Provide
  default Arbitrary<Story> storiesToAsk() {
    return stories();
  }

  /**
   * Something is tried: in some story it holds, or the words alone make it deny, or ask for a look
   * here and not there. Of a strategy that does nothing of it, the other laws say nothing.
   */
  @Example
  default void itHoldsInSomeStory() {
    Trial.of(this).findsOneInWhichItHolds();
  }

  /**
   * Every question is answered: it neither throws nor says null, and cites only evidence that it
   * was shown. Elsewhere the library would take it as undecided.
   *
   * @param story any story
   */
  @Property
  default void everyQuestionIsAnswered(@ForAll("storiesToAsk") Story story) {
    Dossier dossier = story.dossier();
    for (C claim : story.claims(claims())) {
      Answer said = Answer.of(strategy(), claim, dossier);
      Law.EVIDENCE.holds(
          said.opinion().isPresent(),
          () -> "a strategy must answer, but " + said + ". Maybe say Opinion.noAnswer()");
      Law.EVIDENCE.holds(
          !(ask(claim, dossier).opinion() instanceof Opinion.Undecided undecided)
              || !undecided.why().isFailure(),
          () ->
              "a strategy and its parts must not fail, and cite only evidence that they are shown,"
                  + " but "
                  + said
                  + " and is taken as "
                  + Answer.byTheLibrary(strategy(), claim, dossier).said());
    }
  }

  /**
   * The same question gets the same answer: the strategy looks at nothing but the dossier.
   *
   * @param story any story
   */
  @Property
  default void theSameQuestionGetsTheSameAnswer(@ForAll("storiesToAsk") Story story) {
    Dossier dossier = story.dossier();
    VerificationStrategy<? super C> strategy = strategy();
    for (C claim : story.claims(claims())) {
      Answer first = Answer.of(strategy, claim, dossier);
      same("asked again", first, Answer.of(strategy, claim, dossier));
      same("asked of another like it", first, Answer.of(strategy(), claim, dossier));
    }
  }

  /**
   * Law <em>evidence</em>: neither its order nor the same evidence twice changes an opinion, and
   * later evidence is not seen.
   *
   * @param story any story
   */
  @Property
  default void orderRepetitionAndTheFutureChangeNothing(@ForAll("storiesToAsk") Story story) {
    Dossier dossier = story.dossier();
    List<Evidence> twice = new ArrayList<>(story.evidence());
    Collections.reverse(twice);
    twice.addAll(story.evidence());
    List<Evidence> past =
        story.evidence().stream().filter(piece -> !piece.at().isAfter(story.now())).toList();
    Dossier backwards = story.dossierWith(twice);
    Dossier pastAlone = story.dossierWith(past);
    for (C claim : story.claims(claims())) {
      Answer said = judged(claim, dossier);
      same("on the same evidence twice, backwards,", said, judged(claim, backwards));
      same("without what is yet to come", said, judged(claim, pastAlone));
    }
  }

  /**
   * Law <em>no handshake, no customer</em>: without evidence nothing is verified, and what is
   * verified rests on evidence for that very claim.
   *
   * @param story any story
   */
  @Property
  default void whatIsVerifiedRestsOnEvidence(@ForAll("storiesToAsk") Story story) {
    Dossier dossier = story.dossier();
    Dossier wordsAlone = story.dossierWith(List.of());
    for (C claim : story.claims(claims())) {
      Law.NO_HANDSHAKE_NO_CUSTOMER.holds(
          ask(claim, wordsAlone).verified().isEmpty(),
          () -> "words alone must verify nothing, but " + judged(claim, wordsAlone));
      Verdict<C> verdict = ask(claim, dossier);
      if (verdict.opinion() instanceof Opinion.Holds holds) {
        Law.NO_HANDSHAKE_NO_CUSTOMER.holds(
            dossier.evidenceAbout(claim).stream()
                .anyMatch(piece -> isGround(piece, holds.grounds())),
            () ->
                "a verdict that holds must cite evidence for its claim, but "
                    + judged(claim, dossier));
      }
    }
  }

  /**
   * Law <em>evidence</em>: what speaks against a claim is heard. Whatever was verified is not when
   * it also was disowned (an identity), given up (an intent) or found to be two (a sameness).
   *
   * <p>Every ready kind of support and every one of {@link #ownKinds()} is tried beside the story's
   * own, and each of yours alone too, two pieces of each; so is each kind of yours that speaks
   * against the claim.
   *
   * @param story any story
   */
  @Property
  default void whatSpeaksAgainstAClaimIsHeard(@ForAll("storiesToAsk") Story story) {
    for (C claim : story.claims(claims())) {
      Trial<C> trial = Trial.of(this);
      for (Dossier before : trial.supported(claim, story)) {
        if (ask(claim, before).verified().isPresent()) {
          for (EvidenceKind denial : trial.against(claim)) {
            Answer said = judged(claim, Trial.with(denial, claim, story, before));
            Law.EVIDENCE.holds(
                !said.holds(),
                () ->
                    denial.code()
                        + " must be heard, but "
                        + said
                        + ". Maybe look at dossier.contradicting(claim)");
          }
        }
      }
    }
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
      @ForAll("storiesToAsk") Story story,
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

  private Answer judged(C claim, Dossier dossier) {
    return Answer.byTheLibrary(strategy(), claim, dossier);
  }

  private static void same(String when, Answer first, Answer second) {
    Law.EVIDENCE.holds(
        first.opinion().equals(second.opinion()),
        () -> "an opinion must stay, but " + first + ", and " + when + " " + second.said());
  }

  private static boolean isGround(Evidence piece, Set<EvidenceId> grounds) {
    return piece.kind().supports() && grounds.contains(piece.id());
  }
}
