package org.leadroad.core.testkit.laws;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.strategy.DomainList;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.testkit.MonotoneStrategyContract;
import org.leadroad.core.testkit.Story;

/** Every ready strategy keeps every law, monotony included. */
class ReadyStrategiesLawsTest {

  private static List<VerificationStrategy<Identity>> forIdentities() {
    DomainList throwAway = DomainList.of("ours/1", List.of("mail.test", "example.net"));
    return List.of(
        IdentityChecks.named(),
        IdentityChecks.reachable(),
        IdentityChecks.plausibleEmail(),
        IdentityChecks.lastingEmail(throwAway),
        IdentityChecks.plausiblePhone(),
        IdentityChecks.plausibleTaxId(),
        IdentityChecks.notPlaceholder(),
        IdentityChecks.emailConfirmed(),
        IdentityChecks.phoneConfirmed(),
        IdentityChecks.callAnswered(),
        IdentityChecks.contactConfirmed(),
        IdentityChecks.contactConfirmed(throwAway),
        IdentityChecks.documentSeen(),
        IdentityChecks.handshake(),
        IdentityChecks.knownCustomer(),
        IdentityChecks.standard(),
        IdentityChecks.standard(throwAway));
  }

  private static List<VerificationStrategy<Intent>> forIntents() {
    return List.of(
        IntentChecks.specificRequest(),
        IntentChecks.bant(1),
        IntentChecks.bant(3),
        IntentChecks.operatorConvinced(),
        IntentChecks.withinOffer(),
        IntentChecks.offering("cars/1", intent -> intent.wants().size() < 2),
        IntentChecks.standard());
  }

  private static List<VerificationStrategy<Sameness>> forSameness() {
    return List.of(
        SamenessChecks.operatorConfirmed(),
        SamenessChecks.sharedContact(),
        SamenessChecks.sameTaxId(),
        SamenessChecks.standard());
  }

  @Provide
  Arbitrary<VerificationStrategy<Identity>> who() {
    return Arbitraries.of(forIdentities());
  }

  @Provide
  Arbitrary<VerificationStrategy<Intent>> what() {
    return Arbitraries.of(forIntents());
  }

  @Provide
  Arbitrary<VerificationStrategy<Sameness>> oneParty() {
    return Arbitraries.of(forSameness());
  }

  @Example
  void eachHoldsInSomeStory() {
    forIdentities().forEach(ready -> contract(ready, Identity.class).itHoldsInSomeStory());
    forIntents().forEach(ready -> contract(ready, Intent.class).itHoldsInSomeStory());
    forSameness().forEach(ready -> contract(ready, Sameness.class).itHoldsInSomeStory());
  }

  @Property
  void whoIsOneParty(
      @ForAll Story story,
      @ForAll("oneParty") VerificationStrategy<Sameness> ready,
      @ForAll VerificationStrategy<Claim> other,
      @ForAll VerificationStrategy<Claim> third) {
    keepsEveryLaw(contract(ready, Sameness.class), story, other, third);
  }

  @Property
  void whoTheyAre(
      @ForAll Story story,
      @ForAll("who") VerificationStrategy<Identity> ready,
      @ForAll VerificationStrategy<Claim> other,
      @ForAll VerificationStrategy<Claim> third) {
    keepsEveryLaw(contract(ready, Identity.class), story, other, third);
  }

  @Property
  void whatTheyWant(
      @ForAll Story story,
      @ForAll("what") VerificationStrategy<Intent> ready,
      @ForAll VerificationStrategy<Claim> other,
      @ForAll VerificationStrategy<Claim> third) {
    keepsEveryLaw(contract(ready, Intent.class), story, other, third);
  }

  private static <C extends Claim> void keepsEveryLaw(
      MonotoneStrategyContract<C> contract,
      Story story,
      VerificationStrategy<Claim> other,
      VerificationStrategy<Claim> third) {
    contract.everyQuestionIsAnswered(story);
    contract.theSameQuestionGetsTheSameAnswer(story);
    contract.orderRepetitionAndTheFutureChangeNothing(story);
    contract.whatIsVerifiedRestsOnEvidence(story);
    contract.supportingEvidenceNeverWeakens(story);
    contract.whatSpeaksAgainstAClaimIsHeard(story);
    contract.itCombinesInAnyOrder(story, other, third);
  }

  private static <C extends Claim> MonotoneStrategyContract<C> contract(
      VerificationStrategy<C> strategy, Class<C> claims) {
    return new MonotoneStrategyContract<>() {
      @Override
      public VerificationStrategy<C> strategy() {
        return strategy;
      }

      @Override
      public Class<C> claims() {
        return claims;
      }

      @Override
      public Set<EvidenceKind> ownKinds() {
        return Set.of();
      }
    };
  }
}
