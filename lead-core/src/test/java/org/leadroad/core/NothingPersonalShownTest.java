package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** One of everything, filled with canaries: none of them is seen in any {@code toString}. */
class NothingPersonalShownTest {

  /** In every text, number and date below; in no name of ours. */
  private static final List<String> CANARIES = List.of("canary", "Canary", "7777", "2077");

  private static final PersonalText TEXT = PersonalText.of("canary");
  private static final Optional<PersonalText> SOME = Optional.of(TEXT);

  private static final Lead LEAD =
      Lead.builder()
          .id(LeadId.of("lead-1"))
          .receivedAt(Enquiries.NOW)
          .origin(
              Origin.builder()
                  .channel(Channel.PORTAL)
                  .initiative(Initiative.THEIRS)
                  .source("Mario Canary")
                  .deliveryKey(DeliveryKey.of("canary-7777"))
                  .build())
          .words(Words.of("canary", "canary"))
          .original(Original.of("canary".getBytes(StandardCharsets.UTF_8), "application/x-adf+xml"))
          .build();

  private static final PersonName NAME =
      PersonName.builder().given(TEXT).family(TEXT).honorific(TEXT).build();
  private static final CompanyName FIRM = CompanyName.of("canary");
  private static final EmailAddress EMAIL = EmailAddress.of("canary@canary.example");
  private static final PhoneNumber PHONE =
      PhoneNumber.builder().text(TEXT).dialled(PersonalText.of("+397777")).extension(TEXT).build();
  private static final TaxId TAX_ID = TaxId.of(TaxId.Kind.OTHER, "canary");
  private static final PostalAddress ADDRESS =
      PostalAddress.builder()
          .line(TEXT)
          .city(TEXT)
          .region(TEXT)
          .postalCode(TEXT)
          .country(TEXT)
          .build();
  private static final Money MONEY = Money.of(7777, Currency.getInstance("EUR"));
  private static final Budget BUDGET = Budget.of("canary", MONEY);
  private static final LocalDate DAY = LocalDate.of(2077, 7, 7);
  private static final Timeframe TIME = Timeframe.of("canary", DAY, DAY);
  private static final Vehicle VEHICLE =
      Vehicle.builder()
          .condition(Vehicle.Condition.USED)
          .year(TEXT)
          .make(TEXT)
          .model(TEXT)
          .trim(TEXT)
          .vin(TEXT)
          .stock(TEXT)
          .odometer(TEXT)
          .price(MONEY)
          .build();
  private static final Want WANT = Want.of(Want.Kind.BUY, VEHICLE);
  private static final Request REQUEST = Request.of(Request.Kind.SPECIFIC, "canary");
  private static final Consent CONSENT =
      Consent.of(Consent.Purpose.CALL, Consent.Answer.REFUSED, "canary");
  private static final Language LANGUAGE =
      Language.builder().text(TEXT).locale(Locale.forLanguageTag("x-canary")).build();

  private static final Company COMPANY =
      Company.builder()
          .about(LEAD.id())
          .name(FIRM)
          .email(EMAIL)
          .phone(PHONE)
          .address(ADDRESS)
          .taxId(TAX_ID)
          .build();
  private static final Person PERSON =
      Person.builder()
          .about(LEAD.id())
          .name(NAME)
          .email(EMAIL)
          .phone(PHONE)
          .address(ADDRESS)
          .taxId(TAX_ID)
          .actsFor(COMPANY)
          .build();
  private static final Intent INTENT =
      Intent.builder()
          .about(LEAD.id())
          .want(WANT)
          .offer(WANT)
          .when(TIME)
          .budget(BUDGET)
          .request(REQUEST)
          .build();
  private static final Sameness SAMENESS = Sameness.of(PERSON, COMPANY);

  static Stream<Arguments> everything() {
    Evidence evidence =
        Enquiries.seen(EvidenceKind.HANDSHAKE, PERSON).withContact(EMAIL).withNote(TEXT);
    Evidence meant = Enquiries.seen(EvidenceKind.OPERATOR_CONVINCED, INTENT).withNote(TEXT);
    Evidence same = Enquiries.seen(EvidenceKind.SAME_PARTY, SAMENESS).withNote(TEXT);
    Remark remark = Remark.of("EMAIL_MALFORMED", "email", new WordRef(LEAD.id(), 0));
    Reading reading =
        Reading.builder(LEAD, "test/1")
            .identity(PERSON)
            .identity(COMPANY)
            .intent(INTENT)
            .consent(CONSENT)
            .language(LANGUAGE)
            .remark(remark)
            .build();
    Dossier dossier = Dossier.asOf(Enquiries.NOW, reading).with(evidence, meant, same);
    Verdict<Identity> verdict = Verification.ask(Enquiries.<Identity>trusting(), PERSON, dossier);
    Verdict<Sameness> link = Verification.ask(Enquiries.<Sameness>trusting(), SAMENESS, dossier);
    Assessment assessment =
        Verification.of(Enquiries.<Identity>trusting(), Enquiries.<Intent>trusting())
            .assess(dossier);
    Opportunity opportunity = (Opportunity) assessment.standing();
    Verified<Identity> verified = verdict.verified().orElseThrow();
    Customer linked = opportunity.customer().linkedBy(link.verified().orElseThrow());
    return Stream.of(
            LEAD,
            LEAD.words(),
            LEAD.words().list(),
            LEAD.origin(),
            Delivery.builder()
                .receivedAt(Enquiries.NOW)
                .ids(index -> LEAD.id())
                .source("Mario Canary")
                .key(DeliveryKey.of("canary-7777"))
                .build(),
            LEAD.original(),
            TEXT,
            SOME,
            new Word("canary", TEXT),
            DeliveryKey.of("canary"),
            NAME,
            FIRM,
            EMAIL,
            EMAIL.key(),
            PERSON.displayName(),
            PHONE,
            TAX_ID,
            TAX_ID.key(),
            ADDRESS,
            ADDRESS.oneLine(),
            BUDGET,
            MONEY,
            TIME,
            VEHICLE,
            VEHICLE.oneLine(),
            WANT,
            REQUEST,
            CONSENT,
            LANGUAGE,
            PERSON,
            COMPANY,
            INTENT,
            SAMENESS,
            evidence,
            remark,
            reading,
            dossier,
            verdict,
            link,
            verified,
            assessment,
            opportunity,
            linked,
            Prospect.of(opportunity.intent()),
            verdict.opinion())
        .map(value -> Arguments.of(value.getClass().getSimpleName(), value));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everything")
  void showsNoCanary(String type, Object value) {
    String shown = value.toString();
    assertTrue(CANARIES.stream().noneMatch(shown::contains), () -> "shown by the type " + type);
    assertFalse(shown.isEmpty());
  }
}
