package org.leadroad.core.strategy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.Weighing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;

/** Every ready strategy, and anything that can be put together from them. */
final class AnyStrategy {

  private AnyStrategy() {}

  /** Every ready check of an identity, without the standard. */
  static List<VerificationStrategy<Identity>> identityChecks() {
    return List.of(
        IdentityChecks.named(),
        IdentityChecks.reachable(),
        IdentityChecks.plausibleEmail(),
        IdentityChecks.lastingEmail(DomainList.disposable()),
        IdentityChecks.plausiblePhone(),
        IdentityChecks.plausibleTaxId(),
        IdentityChecks.notPlaceholder(),
        IdentityChecks.emailConfirmed(),
        IdentityChecks.phoneConfirmed(),
        IdentityChecks.callAnswered(),
        IdentityChecks.contactConfirmed(),
        IdentityChecks.contactConfirmed(DomainList.of("one/1", List.of("mailinator.com"))),
        IdentityChecks.documentSeen(),
        IdentityChecks.handshake(),
        IdentityChecks.knownCustomer());
  }

  static List<VerificationStrategy<Identity>> ofIdentity() {
    List<VerificationStrategy<Identity>> all = new ArrayList<>(identityChecks());
    all.add(IdentityChecks.standard());
    all.add(IdentityChecks.standard(DomainList.of("ours/1", List.of("example.com"))));
    return all;
  }

  static List<VerificationStrategy<Intent>> ofIntent() {
    return List.of(
        IntentChecks.specificRequest(),
        IntentChecks.bant(1),
        IntentChecks.bant(2),
        IntentChecks.bant(3),
        IntentChecks.bant(4),
        IntentChecks.operatorConvinced(),
        IntentChecks.withinOffer(),
        IntentChecks.offering("never/1", intent -> false),
        IntentChecks.standard());
  }

  static List<VerificationStrategy<Sameness>> ofSameness() {
    return List.of(
        SamenessChecks.operatorConfirmed(),
        SamenessChecks.sharedContact(),
        SamenessChecks.sameTaxId(),
        SamenessChecks.standard());
  }

  /**
   * Trees over the given leaves and one that always fails: all-of, any-of, n of m, weights without
   * a band.
   */
  static <C extends Claim> Arbitrary<VerificationStrategy<C>> compositions(
      List<VerificationStrategy<C>> leaves) {
    VerificationStrategy<C> failing =
        VerificationStrategy.of(
            "failing/1",
            (claim, dossier) -> {
              throw new IllegalStateException();
            });
    Arbitrary<VerificationStrategy<C>> leaf =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.of(leaves)), Tuple.of(1, Arbitraries.just(failing)));
    Arbitrary<VerificationStrategy<C>> small = together(leaf);
    return Arbitraries.oneOf(leaf, small, together(Arbitraries.oneOf(leaf, small)));
  }

  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> together(
      Arbitrary<VerificationStrategy<C>> part) {
    return Combinators.combine(part.list().ofMinSize(2).ofMaxSize(4), Arbitraries.integers())
        .as(AnyStrategy::join);
  }

  private static <C extends Claim> VerificationStrategy<C> join(
      List<VerificationStrategy<C>> parts, int how) {
    VerificationStrategy<C> first = parts.get(0);
    VerificationStrategy<C>[] more = more(parts);
    return switch (Math.floorMod(how, 4)) {
      case 0 -> VerificationStrategy.allOf("all/1", first, more);
      case 1 -> VerificationStrategy.anyOf("any/1", first, more);
      case 2 ->
          VerificationStrategy.atLeast("n/1", 1 + Math.floorMod(how, parts.size()), first, more);
      default -> weighed(parts, how);
    };
  }

  private static <C extends Claim> VerificationStrategy<C> weighed(
      List<VerificationStrategy<C>> parts, int how) {
    Weighing<C> weighing = VerificationStrategy.weighted("weighed/1");
    int sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      int weight = 1 + Math.floorMod(how >> i, 5);
      weighing.part(weight, parts.get(i));
      sum += weight;
    }
    return weighing.holdsFrom(1 + Math.floorMod(how, sum)).build();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type, read only.
  private static <C extends Claim> VerificationStrategy<C>[] more(
      List<VerificationStrategy<C>> parts) {
    return parts.subList(1, parts.size()).toArray(new VerificationStrategy[0]);
  }
}
