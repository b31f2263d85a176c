package org.leadroad.core.testkit;

import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Opinion;

/** The law <em>strategy algebra</em> for one claim. Outcomes are compared, not grounds. */
final class Algebra<C extends Claim> {

  private final C claim;
  private final Dossier dossier;

  Algebra(C claim, Dossier dossier) {
    this.claim = claim;
    this.dossier = dossier;
  }

  /** The strategy itself is asked each time, and two others, which are pure, once. */
  void isKeptBy(
      VerificationStrategy<? super C> one,
      VerificationStrategy<? super C> other,
      VerificationStrategy<? super C> third) {
    VerificationStrategy<C> two = answering(other);
    VerificationStrategy<C> three = answering(third);
    Opinion.Kind itself = outcome(all(one));
    same("all-of a strategy twice", itself, all(one, one));
    same("any-of a strategy twice", itself, any(one, one));
    same("all-of two, the second first", outcome(all(one, two)), all(two, one));
    same("any-of two, the second first", outcome(any(one, two)), any(two, one));
    same("all-of three, nested", outcome(all(one, two, three)), all(all(one, two), three));
    same("all-of three, nested", outcome(all(one, two, three)), all(one, all(two, three)));
    same("any-of three, nested", outcome(any(one, two, three)), any(any(one, two), three));
    same("any-of three, nested", outcome(any(one, two, three)), any(one, any(two, three)));
  }

  private void same(String what, Opinion.Kind expected, VerificationStrategy<C> composite) {
    Opinion.Kind said = outcome(composite);
    Law.STRATEGY_ALGEBRA.holds(
        expected == said,
        () ->
            "the outcome of "
                + what
                + " must be "
                + expected
                + ", but was "
                + said
                + " of the "
                + claim.kind()
                + ". Maybe a strategy keeps a state");
  }

  private VerificationStrategy<C> answering(VerificationStrategy<? super C> strategy) {
    Opinion answer = all(strategy).judge(claim, dossier);
    return VerificationStrategy.of("answering", (asked, known) -> answer);
  }

  private Opinion.Kind outcome(VerificationStrategy<C> composite) {
    return composite.judge(claim, dossier).kind();
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only passed on.
  private VerificationStrategy<C> all(
      VerificationStrategy<? super C> first, VerificationStrategy<? super C>... more) {
    return VerificationStrategy.allOf("all-of", first, more);
  }

  @SafeVarargs
  @SuppressWarnings("varargs") // Only passed on.
  private VerificationStrategy<C> any(
      VerificationStrategy<? super C> first, VerificationStrategy<? super C>... more) {
    return VerificationStrategy.anyOf("any-of", first, more);
  }
}
