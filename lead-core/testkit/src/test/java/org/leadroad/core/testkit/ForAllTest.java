package org.leadroad.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Timeframe;
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
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** Each type of the core can be asked for by its type alone. */
class ForAllTest {

  @Example
  void everyTypeIsGenerated() {
    Stream.of(
            PersonalText.class,
            LeadId.class,
            DeliveryKey.class,
            Word.class,
            Words.class,
            Channel.class,
            Origin.class,
            Original.class,
            Lead.class,
            WordRef.class,
            Confidence.class,
            Provenance.class,
            PersonName.class,
            CompanyName.class,
            EmailAddress.class,
            PhoneNumber.class,
            Contact.class,
            PostalAddress.class,
            TaxId.class,
            Want.class,
            Timeframe.class,
            Budget.class,
            Person.class,
            Company.class,
            Identity.class,
            Intent.class,
            Sameness.class,
            Claim.class,
            Remark.class,
            Reading.class,
            EvidenceId.class,
            EvidenceKind.class,
            Evidence.class,
            Missing.class,
            Need.class,
            Denial.class,
            Clash.class,
            Opinion.class,
            Story.class,
            Dossier.class,
            PartyId.class,
            Assessment.class,
            Situation.class,
            Standing.class,
            Prospect.class,
            Customer.class,
            Opportunity.class)
        .forEach(
            type -> {
              Arbitrary<?> some = Arbitraries.defaultFor(type);
              some.sampleStream().limit(20).forEach(value -> assertTrue(type.isInstance(value)));
            });
  }

  @Property(tries = 50)
  void theClaimInAngleBracketsDecides(
      @ForAll Verified<Person> person,
      @ForAll Verdict<Sameness> sameness,
      @ForAll Verified<?> anything,
      @ForAll List<Verdict<Intent>> intents) {
    assertEquals(Claim.Kind.PERSON, person.claim().kind());
    assertEquals(Claim.Kind.SAMENESS, sameness.claim().kind());
    assertFalse(anything.leads().isEmpty());
    intents.forEach(verdict -> assertEquals(Claim.Kind.INTENT, verdict.claim().kind()));
  }

  @Property(tries = 50)
  void strategiesJudgeWhateverTheyAreAskedFor(
      @ForAll VerificationStrategy<Identity> who,
      @ForAll VerificationStrategy<? super Intent> what) {
    assertFalse(who.name().isEmpty());
    assertFalse(what.name().isEmpty());
  }

  @Property(tries = 50)
  void standingsAreWhatTheySay(
      @ForAll Prospect prospect, @ForAll Customer customer, @ForAll Opportunity opportunity) {
    assertEquals(Standing.Kind.PROSPECT, prospect.kind());
    assertEquals(Standing.Kind.CUSTOMER, customer.kind());
    assertTrue(customer.leads().containsAll(customer.identity().leads()));
    assertTrue(opportunity.leads().containsAll(opportunity.intent().leads()));
  }
}
