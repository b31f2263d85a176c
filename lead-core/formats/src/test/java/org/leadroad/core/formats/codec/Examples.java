package org.leadroad.core.formats.codec;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
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
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/**
 * Values that have each part at least once. What they were written as is in the golden files. A
 * part that a later version brings is added here in a value of its own, with golden files of that
 * version.
 */
final class Examples {

  static final Instant NOW = Instant.parse("2026-03-02T09:30:00.000000001Z");

  private static final LeadId ID = LeadId.of("web-4711");

  private Examples() {}

  /** Ugly on purpose: an empty name, a word twice, NUL, a pair, a half of one. */
  static Lead lead() {
    return Lead.builder()
        .id(ID)
        .receivedAt(NOW)
        .origin(
            Origin.builder()
                .channel(Channel.PORTAL)
                .initiative(Initiative.THEIRS)
                .source("motori.example")
                .source("motori.example")
                .deliveryKey(DeliveryKey.of(" k/1 "))
                .build())
        .words(
            Words.of(
                "nome", "Giulia Bianchi",
                "nome", "",
                "", " <b>\u0000\u2028/\"\\\ud83d\ude97\n",
                "mezzo", "\ud83d"))
        .original(
            Original.of(
                new byte[] {0, -1, '<', 'a', '>', (byte) 0xE8},
                "text/xml",
                StandardCharsets.ISO_8859_1))
        .build();
  }

  /** With nothing that can be left out. */
  static Lead bare() {
    return Lead.builder()
        .id(LeadId.of("bare"))
        .receivedAt(Instant.EPOCH)
        .origin(Origin.of(Channel.UNKNOWN, Initiative.UNKNOWN))
        .words(Words.none())
        .build();
  }

  private static Provenance from(int word) {
    return Provenance.of(ID, word, Confidence.LIKELY);
  }

  static Company firm() {
    return Company.builder()
        .about(ID)
        .name(CompanyName.of("Autotrasporti Verdi S.r.l.").readFrom(from(0)))
        .email(EmailAddress.of("info@verdi.example"))
        .phone(PhoneNumber.of("+390655501"))
        .address(PostalAddress.of("Via Roma 1", "00100", "Roma"))
        .taxId(TaxId.of(TaxId.Kind.PARTITA_IVA, "01234567897"))
        .build();
  }

  static Person giulia() {
    return Person.builder()
        .about(ID)
        .name(
            PersonName.builder()
                .full(PersonalText.of("Sig.ra Giulia Bianchi"))
                .given(PersonalText.of("Giulia"))
                .family(PersonalText.of("Bianchi"))
                .honorific(PersonalText.of("Sig.ra"))
                .provenance(from(0))
                .build())
        .email(EmailAddress.of("giulia@example.com").readFrom(from(3)))
        .phone(
            PhoneNumber.builder()
                .text(PersonalText.of("06 555 01 int. 12"))
                .dialled(PersonalText.of("+390655501"))
                .extension(PersonalText.of("12"))
                .provenance(from(2))
                .build())
        .address(
            PostalAddress.builder()
                .line(PersonalText.of("Via Roma 1"))
                .line(PersonalText.of("scala B"))
                .city(PersonalText.of("Roma"))
                .region(PersonalText.of("RM"))
                .postalCode(PersonalText.of("00100"))
                .country(PersonalText.of("Italia"))
                .provenance(from(1))
                .build())
        .taxId(TaxId.of(TaxId.Kind.CODICE_FISCALE, "BNCGLI80A41H501X").readFrom(from(1)))
        .actsFor(firm())
        .build();
  }

  static Intent suv() {
    Vehicle vehicle =
        Vehicle.builder()
            .condition(Vehicle.Condition.USED)
            .year(PersonalText.of("2022"))
            .make(PersonalText.of("Kia"))
            .model(PersonalText.of("Forte"))
            .trim(PersonalText.of("EX"))
            .vin(PersonalText.of("KNA0000000000001"))
            .stock(PersonalText.of("S-9"))
            .odometer(PersonalText.of("10.000 km"))
            .priceAmount(new BigDecimal("18500.00"))
            .priceCurrency(Currency.getInstance("EUR"))
            .build();
    return Intent.builder()
        .about(ID)
        .want(Want.of(Want.Kind.BUY, vehicle).readFrom(from(2)))
        .offer(Want.of(Want.Kind.TRADE_IN, "la mia Panda"))
        .when(
            Timeframe.of("entro marzo", LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))
                .readFrom(from(2)))
        .budget(
            Budget.builder()
                .text(PersonalText.of("20k"))
                .amount(new BigDecimal("2E+4"))
                .currency(Currency.getInstance("EUR"))
                .provenance(from(2))
                .build())
        .request(Request.of(Request.Kind.SPECIFIC, "un preventivo").readFrom(from(2)))
        .build();
  }

  static Reading reading() {
    return Reading.builder(lead(), "tiny/1")
        .identity(giulia())
        .identity(firm())
        .intent(suv())
        .consent(
            Consent.of(Consent.Purpose.CALL, Consent.Answer.REFUSED, "non chiamate")
                .readFrom(from(2)))
        .language(
            Language.builder()
                .text(PersonalText.of("italiano"))
                .locale(Locale.forLanguageTag("it-CH"))
                .provenance(from(1))
                .build())
        .remark(new Remark("EMAIL_MALFORMED", "email", from(1).words()))
        .build();
  }

  static Evidence handshake() {
    return Evidence.of(EvidenceId.of("visit-17"), EvidenceKind.HANDSHAKE, giulia(), NOW, "seller-3")
        .withContact(giulia().emails().get(0))
        .withNote(PersonalText.of("con il marito"));
  }

  static Evidence ofOurOwnKind() {
    EvidenceKind kind =
        EvidenceKind.contradicting("CLUB_CARD_FALSE").onlyAbout(Claim.Kind.SAMENESS);
    return Evidence.of(
            EvidenceId.of("card-1"), kind, Sameness.of(giulia(), firm()), Instant.EPOCH, "desk")
        .withContact(giulia().phones().get(0));
  }

  static Dossier dossier() {
    return Dossier.asOf(NOW, reading(), Reading.builder(lead(), "poor/1").identity(firm()).build())
        .with(
            handshake(),
            ofOurOwnKind(),
            Evidence.of(EvidenceId.of("op-1"), EvidenceKind.NEED_STATED, suv(), NOW, "seller-3"));
  }

  static List<Opinion> opinions() {
    Missing name = Missing.information(Need.NAME);
    Missing hand = Missing.evidence(Need.of(EvidenceKind.HANDSHAKE));
    Missing own = Missing.evidence(Need.of("OUR_OWN"));
    return List.of(
        new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("b"), EvidenceId.of("a"))),
        Opinion.holds(Confidence.POSSIBLE),
        Opinion.lacksInformation(Need.NAME),
        Opinion.lacks(Missing.allOf(List.of(name, Missing.anyOf(List.of(hand, own))))),
        Opinion.lacks(Missing.enoughOf(5, Map.of(name, 3L, hand, 2L, own, 4L))),
        new Opinion.Clashes(
            Set.of(
                new Clash(List.of(EvidenceId.of("a")), List.of(EvidenceId.of("b"))),
                new Clash(List.of(), List.of()))),
        new Opinion.Denied(Denial.of("TURNED_AWAY"), Set.of(EvidenceId.of("a"))),
        new Opinion.Undecided(Doubt.STRATEGY_FAILED, Set.of("ours/1", "theirs/2")));
  }

  static Verdict<Claim> verdict() {
    return Verification.recorded(
        giulia(), Opinion.holds(Confidence.CERTAIN, handshake()), "handshake/1", dossier());
  }

  static Interaction visit() {
    return Interaction.of("page-view", NOW, Direction.THEIRS, "evt-1")
        .withMessageId("mail-9")
        .withDetail("page", PersonalText.of("/suv/7-posti"))
        .withDetail("click-id", PersonalText.of(""));
  }

  static Engagement engagement() {
    return Engagement.of(
        List.of(visit(), Interaction.of("email-sent", Instant.EPOCH, Direction.OURS, "evt-0")));
  }

  /** With what is not in the documents of version 1, which are older. */
  static Dossier dated() {
    return Dossier.asOf(
        NOW, Reading.builder(lead(), "tiny/2").requestedAt(NOW.minusSeconds(600), from(1)).build());
  }

  static List<Object> all() {
    return Stream.of(
            Stream.of(lead(), bare(), dossier(), dated(), verdict(), engagement()),
            opinions().stream())
        .flatMap(values -> values)
        .map(Object.class::cast)
        .toList();
  }
}
