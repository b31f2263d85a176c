package org.leadroad.core.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.leadroad.core.Assessment;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Opportunity;
import org.leadroad.core.PartyId;
import org.leadroad.core.Prospect;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.definition.Situation;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * Gives jqwik an arbitrary for leads, for what is read, found out and verified of them, and for the
 * parts of these, so that {@code @ForAll Lead lead} is all that a property needs. Deliveries,
 * intakes and interactions have none here. Found by jqwik itself, on the class path and on the
 * module path.
 */
public final class LeadArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> PLAIN =
      Map.ofEntries(
          Map.entry(PersonalText.class, SomeTexts::personal),
          Map.entry(LeadId.class, SomeLeads::ids),
          Map.entry(DeliveryKey.class, SomeLeads::deliveryKeys),
          Map.entry(Word.class, SomeLeads::word),
          Map.entry(Words.class, SomeLeads::words),
          Map.entry(Origin.class, SomeLeads::origins),
          Map.entry(Original.class, SomeLeads::originals),
          Map.entry(Lead.class, SomeLeads::leads),
          Map.entry(WordRef.class, SomeLeads::wordRefs),
          Map.entry(Provenance.class, () -> LeadArbitraries.inLeads(SomeValues.provenances())),
          Map.entry(PersonName.class, () -> LeadArbitraries.inLeads(SomeValues.personNames())),
          Map.entry(CompanyName.class, () -> LeadArbitraries.inLeads(SomeValues.companyNames())),
          Map.entry(EmailAddress.class, () -> LeadArbitraries.inLeads(SomeValues.emails())),
          Map.entry(PhoneNumber.class, () -> LeadArbitraries.inLeads(SomeValues.phones())),
          Map.entry(Contact.class, SomeValues::contacts),
          Map.entry(PostalAddress.class, () -> LeadArbitraries.inLeads(SomeValues.addresses())),
          Map.entry(TaxId.class, () -> LeadArbitraries.inLeads(SomeValues.taxIds())),
          Map.entry(Want.class, () -> LeadArbitraries.inLeads(SomeValues.wants())),
          Map.entry(Timeframe.class, () -> LeadArbitraries.inLeads(SomeValues.timeframes())),
          Map.entry(Budget.class, () -> LeadArbitraries.inLeads(SomeValues.budgets())),
          Map.entry(Vehicle.class, SomeWishes::vehicles),
          Map.entry(Request.class, () -> LeadArbitraries.inLeads(SomeWishes.requests())),
          Map.entry(Consent.class, () -> LeadArbitraries.inLeads(SomeWishes.consents())),
          Map.entry(Language.class, () -> LeadArbitraries.inLeads(SomeWishes.languages())),
          Map.entry(Person.class, () -> LeadArbitraries.claims(Person.class)),
          Map.entry(Company.class, () -> LeadArbitraries.claims(Company.class)),
          Map.entry(Identity.class, () -> LeadArbitraries.claims(Identity.class)),
          Map.entry(Intent.class, () -> LeadArbitraries.claims(Intent.class)),
          Map.entry(Sameness.class, () -> LeadArbitraries.claims(Sameness.class)),
          Map.entry(Claim.class, () -> LeadArbitraries.claims(Claim.class)),
          Map.entry(Remark.class, () -> LeadArbitraries.inLeads(SomeReadings.remarks())),
          Map.entry(Reading.class, LeadArbitraries::readings),
          Map.entry(EvidenceId.class, SomeEvidence::ids),
          Map.entry(EvidenceKind.class, SomeEvidence::kinds),
          Map.entry(Evidence.class, LeadArbitraries::evidence),
          Map.entry(Missing.class, SomeEvidence::missing),
          Map.entry(Need.class, SomeEvidence::needs),
          Map.entry(Denial.class, SomeEvidence::denials),
          Map.entry(Clash.class, SomeEvidence::clashes),
          Map.entry(Opinion.class, SomeEvidence::opinions),
          Map.entry(Story.class, SomeReadings::stories),
          Map.entry(Dossier.class, LeadArbitraries::dossiers),
          Map.entry(PartyId.class, SomeStandings::partyIds),
          Map.entry(Assessment.class, SomeStandings::assessments),
          Map.entry(Situation.class, SomeStandings::situations),
          Map.entry(Standing.class, SomeStandings::standings),
          Map.entry(Prospect.class, SomeStandings::prospects),
          Map.entry(Customer.class, SomeStandings::customers),
          Map.entry(Opportunity.class, SomeStandings::opportunities));

  private static final Map<Class<?>, Function<Class<? extends Claim>, Arbitrary<?>>> ABOUT_A_CLAIM =
      Map.of(
          VerificationStrategy.class, kind -> SomeStrategies.any(),
          Verdict.class, SomeStandings::verdicts,
          Verified.class, SomeStandings::verified);

  /** Called by jqwik. */
  public LeadArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return PLAIN.containsKey(type.getRawType()) || ABOUT_A_CLAIM.containsKey(type.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider parts) {
    Supplier<Arbitrary<?>> plain = PLAIN.get(type.getRawType());
    if (plain != null) {
      return Set.of(plain.get());
    }
    Function<Class<? extends Claim>, Arbitrary<?>> about = ABOUT_A_CLAIM.get(type.getRawType());
    return about == null ? Set.of() : Set.of(about.apply(kind(type)));
  }

  /** The claim in {@code Verdict<Identity>}; any claim in {@code Verdict<?>}. */
  private static Class<? extends Claim> kind(TypeUsage type) {
    Class<?> raw =
        type.getTypeArguments().isEmpty() ? Claim.class : type.getTypeArgument(0).getRawType();
    return Claim.class.isAssignableFrom(raw) ? raw.asSubclass(Claim.class) : Claim.class;
  }
}
