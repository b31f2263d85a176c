package org.leadroad.core.testkit;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.Assessment;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Opportunity;
import org.leadroad.core.Prospect;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/**
 * Generated leads, claims, evidence, strategies and standings for users who compose their own
 * arbitraries.
 *
 * <p>Most properties need nothing of this: with the kit on the path, jqwik fills parameters of
 * every type of the core by itself, those that have no method here included ({@code
 * Arbitraries.defaultFor(PersonName.class)} gives them outside of parameters).
 *
 * <pre>{@code
 * @Property
 * void everyLeadIsReached(@ForAll List<Lead> leads) { … }
 * }</pre>
 *
 * <p>Ugly cases come often: no words or a dozen of one name, blanks, bidirectional and zero-width
 * characters, half a surrogate pair, control characters, texts of up to 10,000 characters; couples,
 * namesakes and nobody in one form; evidence before, at and after the instant, the same twice, and
 * about strangers; strategies that throw. Everybody is invented and lives on example domains.
 */
public final class LeadArbitraries {

  private LeadArbitraries() {}

  /** {@return texts of 0 to 10,000 characters, with anything in them} */
  public static Arbitrary<PersonalText> personalTexts() {
    return SomeTexts.personal();
  }

  /** {@return from no words to two dozen, labelled in English, Italian, ADF paths or nonsense} */
  public static Arbitrary<Words> words() {
    return SomeLeads.words();
  }

  /** {@return leads from anywhere, received between 1970 and 9999} */
  public static Arbitrary<Lead> leads() {
    return SomeLeads.leads();
  }

  /** {@return readings of any lead, with up to three identities and two intents} */
  public static Arbitrary<Reading> readings() {
    return inLeads(SomeReadings.readings());
  }

  /**
   * {@return readings of one lead; what they claim need not be in its words}
   *
   * @param lead any lead
   */
  public static Arbitrary<Reading> readingsOf(Lead lead) {
    return SomeReadings.readings().map(draft -> draft.in(lead));
  }

  /**
   * {@return claims about any lead}
   *
   * @param kind such as {@code Identity.class} or {@code Person.class}
   * @param <C> the kind of claim
   */
  public static <C extends Claim> Arbitrary<C> claims(Class<C> kind) {
    return inLeads(SomeClaims.of(kind));
  }

  /**
   * {@return claims about one lead}
   *
   * @param lead any lead
   * @param kind such as {@code Identity.class} or {@code Person.class}
   * @param <C> the kind of claim
   */
  public static <C extends Claim> Arbitrary<C> claimsIn(Lead lead, Class<C> kind) {
    return SomeClaims.of(kind).map(draft -> draft.in(lead));
  }

  /** {@return evidence of every ready kind and of a host's own, about anybody} */
  public static Arbitrary<Evidence> evidence() {
    return Single.of(
        Combinators.combine(SomeEvidence.reports(), claims(Claim.class), SomeLeads.instants())
            .as(SomeEvidence.Report::about));
  }

  /** {@return opinions of every kind, on invented grounds} */
  public static Arbitrary<Opinion> opinions() {
    return SomeEvidence.opinions();
  }

  /** {@return readings and evidence that go together, past and future} */
  public static Arbitrary<Story> stories() {
    return SomeReadings.stories();
  }

  /** {@return what is known in a story now} */
  public static Arbitrary<Dossier> dossiers() {
    return stories().map(Story::dossier);
  }

  /**
   * {@return pure strategies and composites of them}
   *
   * <p>Some throw, answer null or cite evidence that is not there; a host's may too.
   *
   * @param <C> the kind of claim
   */
  public static <C extends Claim> Arbitrary<VerificationStrategy<C>> strategies() {
    return SomeStrategies.any();
  }

  /**
   * {@return pure strategies whose opinion supporting evidence never weakens}
   *
   * <p>All-of, any-of and n-of-m in one another, and the first that decides of these; but no
   * weights: a sum with a band in which somebody should look is not monotone.
   *
   * @param <C> the kind of claim
   */
  public static <C extends Claim> Arbitrary<VerificationStrategy<C>> monotoneStrategies() {
    return SomeStrategies.monotone();
  }

  /**
   * {@return verdicts of every kind}
   *
   * @param kind such as {@code Identity.class} or {@code Intent.class}
   * @param <C> the kind of claim
   */
  public static <C extends Claim> Arbitrary<Verdict<C>> verdicts(Class<C> kind) {
    return SomeStandings.verdicts(kind);
  }

  /**
   * {@return verified claims, minted the only way there is}
   *
   * @param kind such as {@code Identity.class} or {@code Intent.class}
   * @param <C> the kind of claim
   */
  public static <C extends Claim> Arbitrary<Verified<C>> verified(Class<C> kind) {
    return SomeStandings.verified(kind);
  }

  /** {@return assessments of stories by any two strategies} */
  public static Arbitrary<Assessment> assessments() {
    return SomeStandings.assessments();
  }

  /** {@return standings, each kind about as often} */
  public static Arbitrary<Standing> standings() {
    return SomeStandings.standings();
  }

  /** {@return prospects} */
  public static Arbitrary<Prospect> prospects() {
    return SomeStandings.prospects();
  }

  /** {@return customers who were met in one to three leads} */
  public static Arbitrary<Customer> customers() {
    return SomeStandings.customers();
  }

  /** {@return opportunities} */
  public static Arbitrary<Opportunity> opportunities() {
    return SomeStandings.opportunities();
  }

  /** Puts drafts together with any leads. */
  static <T> Arbitrary<T> inLeads(Arbitrary<Draft<T>> drafts) {
    return Single.of(Combinators.combine(leads(), drafts).as((lead, draft) -> draft.in(lead)));
  }
}
