package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Enquiries;
import org.leadroad.core.Lead;
import org.leadroad.core.PartyId;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.LeadId;

class SamenessChecksTest {

  private static final Lead FIRST = Enquiries.lead("first");
  private static final Lead SECOND = Enquiries.lead("second");
  private static final PhoneNumber PHONE = PhoneNumber.of("+390255512398");
  private static final PhoneNumber OTHER_PHONE = PhoneNumber.of("+393381950246");
  private static final EmailAddress MAIL = EmailAddress.of("anna@example.com");
  private static final TaxId VAT = TaxId.of(TaxId.Kind.PARTITA_IVA, "IT 00743110157");

  private static final Person ANNA = person(FIRST, "Anna Verdi").email(MAIL).phone(PHONE).build();
  private static final Person ANNA_AGAIN =
      person(SECOND, "Verdi Anna")
          .email(EmailAddress.of("ANNA@example.com"))
          .phone(OTHER_PHONE)
          .build();
  private static final Person BRUNO =
      person(SECOND, "Bruno Verdi").email(MAIL).phone(PHONE).build();
  private static final Person ELSEWHERE =
      person(SECOND, "Anna Verdi").email(EmailAddress.of("anna.v@example.org")).build();
  private static final Person TWO_PHONES =
      person(SECOND, "Anna Verdi").phone(OTHER_PHONE).phone(PHONE).build();
  private static final Company FIRM = company(FIRST, VAT);
  private static final Company FIRM_AGAIN =
      company(SECOND, TaxId.of(TaxId.Kind.PARTITA_IVA, "00743110157"));
  private static final Company OTHER_FIRM =
      company(SECOND, TaxId.of(TaxId.Kind.PARTITA_IVA, "01234567897"));
  private static final Company NO_ID = company(SECOND, TaxId.of(TaxId.Kind.OTHER, "77"));

  private static Person.Builder person(Lead lead, String name) {
    return Person.builder().about(lead.id()).name(PersonName.of(name));
  }

  private static Company company(Lead lead, TaxId id) {
    return Company.builder()
        .about(lead.id())
        .name(CompanyName.of("Verdi S.r.l."))
        .taxId(id)
        .build();
  }

  private static Evidence seen(EvidenceKind kind, Claim about) {
    String id = kind.code() + about.about().stream().map(LeadId::value).sorted().toList();
    return Enquiries.seen(id.replace(" ", ""), kind, about);
  }

  private static Dossier dossier(Sameness link, Evidence... evidence) {
    return Dossier.asOf(
            Enquiries.NOW,
            Enquiries.reading(FIRST, link.one()),
            Enquiries.reading(SECOND, link.other()))
        .with(evidence);
  }

  private static Arguments shared(String id, Person other, Opinion.Kind kind, Evidence... what) {
    return Arguments.of(
        id, SamenessChecks.sharedContact(), Sameness.of(ANNA, other), kind, List.of(what));
  }

  private static Arguments registered(
      String id, Company other, Opinion.Kind kind, Evidence... what) {
    return Arguments.of(
        id, SamenessChecks.sameTaxId(), Sameness.of(FIRM, other), kind, List.of(what));
  }

  private static Arguments looked(String id, Opinion.Kind kind, Evidence... what) {
    return Arguments.of(
        id, SamenessChecks.operatorConfirmed(), Sameness.of(ANNA, ANNA_AGAIN), kind, List.of(what));
  }

  static Stream<Arguments> links() {
    Evidence hers = seen(EvidenceKind.EMAIL_CONFIRMED, ANNA);
    Evidence again = seen(EvidenceKind.EMAIL_CONFIRMED, ANNA_AGAIN);
    Evidence called = seen(EvidenceKind.CALL_ANSWERED, ANNA);
    Evidence calledAgain = seen(EvidenceKind.CALL_ANSWERED, TWO_PHONES);
    Sameness link = Sameness.of(ANNA, ANNA_AGAIN);
    Evidence same = seen(EvidenceKind.SAME_PARTY, link);
    Evidence two = seen(EvidenceKind.OTHER_PARTY, link);
    Evidence firm = seen(EvidenceKind.DOCUMENT_SEEN, FIRM);
    Evidence firmAgain = seen(EvidenceKind.DOCUMENT_SEEN, FIRM_AGAIN);
    return Stream.of(
        shared("words alone", ANNA_AGAIN, Opinion.Kind.LACKS),
        shared("confirmed on one side", ANNA_AGAIN, Opinion.Kind.LACKS, hers),
        shared("confirmed on both sides", ANNA_AGAIN, Opinion.Kind.HOLDS, hers, again),
        shared(
            "confirmed and bounced",
            ANNA_AGAIN,
            Opinion.Kind.LACKS,
            hers,
            again,
            seen(EvidenceKind.EMAIL_BOUNCED, ANNA)),
        shared(
            "confirmed, and found to be two", ANNA_AGAIN, Opinion.Kind.CLASHES, hers, again, two),
        shared(
            "disowned on one side",
            ANNA_AGAIN,
            Opinion.Kind.CLASHES,
            hers,
            again,
            seen(EvidenceKind.DISOWNED, ANNA_AGAIN)),
        shared("nothing shared", ELSEWHERE, Opinion.Kind.LACKS, hers),
        shared(
            "a couple with one telephone",
            BRUNO,
            Opinion.Kind.UNDECIDED,
            called,
            seen(EvidenceKind.CALL_ANSWERED, BRUNO)),
        shared(
            "which of two numbers was answered nobody said",
            TWO_PHONES,
            Opinion.Kind.LACKS,
            called,
            calledAgain),
        shared(
            "the shared one of two numbers",
            TWO_PHONES,
            Opinion.Kind.HOLDS,
            called,
            calledAgain.withContact(PHONE)),
        shared(
            "the other one of two numbers",
            TWO_PHONES,
            Opinion.Kind.LACKS,
            called,
            calledAgain.withContact(OTHER_PHONE)),
        registered("one id, words alone", FIRM_AGAIN, Opinion.Kind.LACKS),
        registered("one id, one document", FIRM_AGAIN, Opinion.Kind.LACKS, firm),
        registered("one id, two documents", FIRM_AGAIN, Opinion.Kind.HOLDS, firm, firmAgain),
        registered("two ids", OTHER_FIRM, Opinion.Kind.DENIED),
        registered("ids of two registers", NO_ID, Opinion.Kind.LACKS, firm),
        looked("nobody looked", Opinion.Kind.LACKS),
        looked("one", Opinion.Kind.HOLDS, same),
        looked("two", Opinion.Kind.DENIED, two),
        looked("one, and two", Opinion.Kind.CLASHES, same, two),
        looked(
            "two hands",
            Opinion.Kind.LACKS,
            seen(EvidenceKind.HANDSHAKE, ANNA),
            seen(EvidenceKind.HANDSHAKE, ANNA_AGAIN)));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("links")
  void saysWhetherTheyAreOne(
      String id,
      VerificationStrategy<Sameness> check,
      Sameness link,
      Opinion.Kind expected,
      List<Evidence> evidence) {
    Evidence[] all = evidence.toArray(Evidence[]::new);
    assertEquals(expected, Verification.ask(check, link, dossier(link, all)).opinion().kind());
    Sameness turned = Sameness.of(link.other(), link.one());
    assertEquals(expected, Verification.ask(check, turned, dossier(link, all)).opinion().kind());
  }

  @ParameterizedTest(name = "{0}: {3}")
  @MethodSource("links")
  void theStandardTakesAnyOfThem(
      String id,
      VerificationStrategy<Sameness> check,
      Sameness link,
      Opinion.Kind expected,
      List<Evidence> evidence) {
    Dossier dossier = dossier(link, evidence.toArray(Evidence[]::new));
    boolean verified =
        Verification.ask(SamenessChecks.standard(), link, dossier).verified().isPresent();
    assertEquals(expected == Opinion.Kind.HOLDS, verified);
  }

  @Test
  void whoeverIsOneBringsTheOtherLead() {
    Sameness link = Sameness.of(ANNA, ANNA_AGAIN);
    Evidence shaken = seen(EvidenceKind.HANDSHAKE, ANNA);
    Dossier dossier = dossier(link, shaken, seen(EvidenceKind.SAME_PARTY, link));
    Verified<Identity> known =
        Verification.<Identity>ask(IdentityChecks.handshake(), ANNA, dossier)
            .verified()
            .orElseThrow();
    Optional<Customer> linked =
        Verification.ask(SamenessChecks.standard(), link, dossier)
            .verified()
            .map(Customer.of(PartyId.of("anna"), known)::linkedBy);
    assertEquals(List.of(FIRST, SECOND), linked.orElseThrow().leads());
  }

  @Test
  void aKindThatContradictsIsRefused() {
    assertThrows(
        IllegalArgumentException.class, () -> SamenessChecks.evidence(EvidenceKind.OTHER_PARTY));
  }

  @Test
  void whatTellsTwoApart() {
    Person nameless = Person.builder().about(FIRST.id()).phone(PHONE).build();
    Person other = Person.builder().about(FIRST.id()).phone(OTHER_PHONE).build();
    Person elsewhere = Person.builder().about(SECOND.id()).phone(PHONE).build();
    assertTrue(Sameness.of(ANNA, BRUNO).toldApart(), "names");
    assertTrue(Sameness.of(FIRM, OTHER_FIRM).toldApart(), "tax ids");
    assertTrue(Sameness.of(ANNA, FIRM_AGAIN).toldApart(), "a person and a company");
    assertTrue(Sameness.of(nameless, other).toldApart(), "two on one form");
    for (Sameness link :
        Arrays.asList(
            Sameness.of(ANNA, ANNA_AGAIN),
            Sameness.of(FIRM, FIRM_AGAIN),
            Sameness.of(FIRM, NO_ID),
            Sameness.of(nameless, elsewhere))) {
      assertFalse(link.toldApart());
    }
  }
}
