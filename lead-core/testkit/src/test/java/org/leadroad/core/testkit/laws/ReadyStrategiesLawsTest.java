package org.leadroad.core.testkit.laws;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.strategy.DomainList;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.testkit.MonotoneStrategyContract;
import org.leadroad.core.testkit.Story;

/** Every ready strategy keeps every law, monotony included. */
class ReadyStrategiesLawsTest {

  @Provide
  Arbitrary<VerificationStrategy<Identity>> who() {
    DomainList throwAway = DomainList.of("ours/1", List.of("mail.test", "example.net"));
    return Arbitraries.of(
        IdentityChecks.named(),
        IdentityChecks.reachable(),
        IdentityChecks.plausibleEmail(),
        IdentityChecks.lastingEmail(throwAway),
        IdentityChecks.plausiblePhone(),
        IdentityChecks.plausibleTaxId(),
        IdentityChecks.notPlaceholder(),
        IdentityChecks.confirmedEmail(),
        IdentityChecks.confirmedPhone(),
        IdentityChecks.callAnswered(),
        IdentityChecks.contactConfirmed(),
        IdentityChecks.contactConfirmed(throwAway),
        IdentityChecks.documentSeen(),
        IdentityChecks.handshake(),
        IdentityChecks.knownCustomer(),
        IdentityChecks.standard(),
        IdentityChecks.standard(throwAway));
  }

  @Provide
  Arbitrary<VerificationStrategy<Intent>> what() {
    return Arbitraries.of(
        IntentChecks.specificRequest(),
        IntentChecks.bant(1),
        IntentChecks.bant(3),
        IntentChecks.operatorConvinced(),
        IntentChecks.withinOffer(),
        IntentChecks.withinOffer("cars/1", intent -> intent.wants().size() < 2),
        IntentChecks.standard());
  }

  @Provide
  Arbitrary<VerificationStrategy<Sameness>> oneParty() {
    return Arbitraries.of(
        SamenessChecks.operatorConfirmed(),
        SamenessChecks.sharedContact(),
        SamenessChecks.sameTaxId(),
        SamenessChecks.standard());
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
    };
  }
}
