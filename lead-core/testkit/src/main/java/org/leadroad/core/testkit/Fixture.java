package org.leadroad.core.testkit;

import java.time.Instant;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Opportunity;
import org.leadroad.core.PartyId;
import org.leadroad.core.Prospect;
import org.leadroad.core.Reading;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/**
 * Somebody invented, from the words of one lead to each standing: for tests where a mock would
 * stand, which the sealed types refuse.
 *
 * <p>Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Fixture giulia = Fixture.giulia();
 * crm.store(giulia.lead());
 * crm.record(giulia.handshake());
 * assertEquals(giulia.customer().leads(), crm.leadsOf(…));
 * }</pre>
 */
public final class Fixture {

  private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
  private static final String READER = "fixture/1";

  private final Lead lead;
  private final Identity identity;
  private final Intent intent;

  private Fixture(Lead lead, Identity identity, Intent intent) {
    this.lead = lead;
    this.identity = identity;
    this.intent = intent;
  }

  /** {@return a person who asks for a seven-seat car in an Italian contact form} */
  public static Fixture giulia() {
    Lead lead =
        lead(
            "giulia-1",
            Channel.CONTACT_FORM,
            Words.of(
                "nome", "Giulia Bianchi",
                "email", "giulia@example.com",
                "telefono", "333 0000001",
                "messaggio", "Vorrei vedere un SUV a 7 posti"));
    Person giulia =
        Person.builder()
            .about(lead.id())
            .name(PersonName.of("Giulia Bianchi").readFrom(from(lead, 0)))
            .email(new EmailAddress(text(lead, 1), from(lead, 1)))
            .phone(PhoneNumber.of("333 0000001", "+393330000001").readFrom(from(lead, 2)))
            .build();
    Want suv = Want.of(Want.Kind.BUY, PersonalText.of("un SUV a 7 posti")).readFrom(from(lead, 3));
    return new Fixture(lead, giulia, Intent.builder().about(lead.id()).want(suv).build());
  }

  /** {@return a company that asks by e-mail what three vans would cost a month} */
  public static Fixture verdi() {
    Lead lead =
        lead(
            "verdi-1",
            Channel.EMAIL,
            Words.of(
                "company", "Autotrasporti Verdi S.r.l.",
                "vat", "IT 01234567897",
                "email", "info@autotrasporti-verdi.example",
                "message", "What would three vans cost a month?"));
    Company verdi =
        Company.builder()
            .about(lead.id())
            .name(new CompanyName(text(lead, 0), from(lead, 0)))
            .taxId(new TaxId(TaxId.Kind.PARTITA_IVA, text(lead, 1), from(lead, 1)))
            .email(new EmailAddress(text(lead, 2), from(lead, 2)))
            .build();
    Want vans = Want.of(Want.Kind.LEASE, PersonalText.of("three vans")).readFrom(from(lead, 3));
    return new Fixture(lead, verdi, Intent.builder().about(lead.id()).want(vans).build());
  }

  /** {@return the instant of which {@link #dossier()} is; the lead came an hour before} */
  public Instant now() {
    return NOON;
  }

  /** {@return the words} */
  public Lead lead() {
    return lead;
  }

  /** {@return one identity and one intent, read from the words} */
  public Reading reading() {
    return Reading.builder(lead, READER).identity(identity).intent(intent).build();
  }

  /** {@return who they seem to be} */
  public Identity identity() {
    return identity;
  }

  /** {@return what they seem to want} */
  public Intent intent() {
    return intent;
  }

  /** {@return evidence of the identity: somebody shook a hand half an hour before now} */
  public Evidence handshake() {
    return evidence("shaken", EvidenceKind.HANDSHAKE, identity);
  }

  /** {@return evidence of the intent: they said what they need, half an hour before now} */
  public Evidence needStated() {
    return evidence("told", EvidenceKind.NEED_STATED, intent);
  }

  /** {@return the reading as of now, without evidence} */
  public Dossier dossier() {
    return Dossier.asOf(NOON, reading());
  }

  /** {@return the identity, verified by the handshake} */
  public Verified<Identity> verifiedIdentity() {
    return SomeStandings.verify(identity, handshake(), reading());
  }

  /** {@return the intent, verified by the stated need} */
  public Verified<Intent> verifiedIntent() {
    return SomeStandings.verify(intent, needStated(), reading());
  }

  /** {@return what they are once only the intent is verified} */
  public Prospect prospect() {
    return Prospect.of(verifiedIntent());
  }

  /** {@return what they are once only the identity is verified} */
  public Customer customer() {
    return Customer.of(PartyId.metIn(lead.id(), 0), verifiedIdentity());
  }

  /** {@return what they are once both are verified} */
  public Opportunity opportunity() {
    return Opportunity.of(customer(), verifiedIntent());
  }

  private Evidence evidence(String what, EvidenceKind kind, Claim about) {
    EvidenceId id = EvidenceId.of(lead.id() + "/" + what);
    return Evidence.of(id, kind, about, NOON.minusSeconds(1_800), "seller-3");
  }

  private static Lead lead(String id, Channel channel, Words words) {
    return Lead.builder()
        .id(LeadId.of(id))
        .receivedAt(NOON.minusSeconds(3_600))
        .origin(Origin.of(channel, Initiative.THEIRS))
        .words(words)
        .build();
  }

  private static PersonalText text(Lead lead, int index) {
    return lead.words().list().get(index).text();
  }

  private static Provenance from(Lead lead, int index) {
    return Provenance.of(lead.id(), index, Confidence.CERTAIN);
  }
}
