package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.PartyId;
import org.leadroad.core.Verification;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.party.Keep;
import org.leadroad.lifecycle.party.Particular;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.PartyView;
import org.leadroad.lifecycle.party.Sourced;

class PartyViewTest {

  private static final Policy POLICY = Sample.policy();
  private static final Lead FAIR =
      lead("fair", Sample.MONDAY, "nome", "A. Serra", "email", "anna@example.com");
  private static final Lead WEB =
      lead(
          "web",
          Sample.TUESDAY,
          "nome",
          "Anna Serra",
          "email",
          "Anna@example.com",
          "telefono",
          "+39 347 555 0142");
  private static final Lead CHAT =
      lead("chat", Sample.FRIDAY, "nome", "Anna Serra", "azienda", "Serra S.r.l.");

  private static Lead lead(String id, Instant at, String... words) {
    return Lead.builder()
        .id(LeadId.of(id))
        .receivedAt(at)
        .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
        .words(Words.of(words))
        .build();
  }

  private static List<Road> roads(Lead... leads) {
    return Stream.of(leads).map(lead -> Road.of(List.of(Sample.received(lead)))).toList();
  }

  private static final PartyView VIEW = PartyView.of(roads(WEB, CHAT, FAIR), POLICY, Sample.FRIDAY);

  private static <T> List<String> leads(List<Sourced<T>> values) {
    return values.stream().map(each -> each.lead().value()).toList();
  }

  private static List<String> emails(List<Sourced<EmailAddress>> values) {
    return values.stream().map(each -> each.value().text().reveal()).toList();
  }

  @Test
  void everyWordIsKeptAndEveryValueSaysWhichLeadItCameFrom() {
    List<Sourced<EmailAddress>> all = VIEW.all(Particular.EMAIL);
    assertEquals(List.of("anna@example.com", "Anna@example.com"), emails(all));
    assertEquals(List.of("fair", "web"), leads(all));
    assertEquals(Sample.TUESDAY, all.get(1).receivedAt());
    assertEquals(WEB.id(), all.get(1).value().provenance().words().get(0).lead());
    assertEquals(List.of("fair", "web", "chat"), leads(VIEW.all(Particular.NAME)));
    assertEquals(List.of("chat"), leads(VIEW.all(Particular.COMPANY)));
    assertEquals(all, VIEW.kept(Particular.EMAIL, Keep.all()));
  }

  @Test
  void theNewestIsOfTheNewestLeadThatSaysAnything() {
    assertEquals(List.of("web"), leads(VIEW.kept(Particular.PHONE, Keep.newest())));
    assertEquals(List.of("chat"), leads(VIEW.kept(Particular.NAME, Keep.newest())));
    assertEquals(List.of(), VIEW.kept(Particular.TAX_ID, Keep.newest()));
    Lead two = lead("two", Sample.FRIDAY, "email", "x@example.com", "email", "y@example.com");
    PartyView view = PartyView.of(roads(FAIR, two), POLICY, Sample.FRIDAY);
    assertEquals(
        List.of("x@example.com", "y@example.com"),
        emails(view.kept(Particular.EMAIL, Keep.newest())));
  }

  @Test
  void eachOnceIsAsItWasLastSaid() {
    List<Sourced<EmailAddress>> once = VIEW.kept(Particular.EMAIL, Keep.onceBy(EmailAddress::key));
    assertEquals(List.of("Anna@example.com"), emails(once));
    List<Sourced<PersonName>> names = VIEW.kept(Particular.NAME, Keep.onceBy(PersonName::full));
    assertEquals(List.of("fair", "chat"), leads(names));
  }

  @Test
  void aHostHasParticularsAndRulesOfItsOwn() {
    Particular<PhoneNumber> dialled =
        Particular.of(
            "dialled",
            reading -> reading.phones().stream().filter(one -> one.dialled().isPresent()).toList());
    Keep<PhoneNumber> fromTheWeb =
        said -> said.stream().filter(each -> each.lead().equals(WEB.id())).toList();
    assertEquals(List.of("web"), leads(VIEW.kept(dialled, fromTheWeb)));
  }

  @Test
  void aRuleCannotMakeSomethingUp() {
    Keep<EmailAddress> inventive =
        said ->
            List.of(new Sourced<>(EmailAddress.of("canary@example.com"), WEB.id(), Sample.MONDAY));
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> VIEW.kept(Particular.EMAIL, inventive));
    assertFalse(refused.getMessage().contains("canary"), refused.getMessage());
  }

  @Test
  void lawNoHindsightALeadThatComesLaterIsNotSeen() {
    PartyView view = PartyView.of(roads(WEB, CHAT, FAIR), POLICY, Sample.TUESDAY);
    assertEquals(List.of("fair", "web"), leads(view.all(Particular.NAME)));
    assertEquals(PartyView.of(roads(FAIR, WEB), POLICY, Sample.TUESDAY), view);
  }

  @Test
  void customersAreNamedAndNeverCopied() {
    assertEquals(Set.of(), VIEW.customers(), "nobody is verified");
    Policy named =
        Policy.builder()
            .reader(StandardReader.forRegion("IT"))
            .verification(Verification.of(IdentityChecks.standard(), IntentChecks.standard()))
            .scorer(POLICY.scorer())
            .definitions(Definitions.sales())
            .naming(who -> PartyId.of("customer-7"))
            .build();
    Road met = Road.of(List.of(Sample.received(WEB), Sample.handshake("h", WEB, Sample.TUESDAY)));
    Road also = Road.of(List.of(Sample.received(CHAT), Sample.handshake("i", CHAT, Sample.FRIDAY)));
    PartyView view = PartyView.of(List.of(met, also), named, Sample.FRIDAY);
    assertEquals(Set.of(PartyId.of("customer-7")), view.customers());
    assertTrue(view.complete());
  }

  @Test
  void anErasedLeadSaysNothingAndTheOthersStillDo() {
    Road gone = Road.of(List.of(Sample.received(WEB), Sample.erased("e", WEB, Sample.FRIDAY)));
    PartyView view = PartyView.of(List.of(gone, roads(FAIR).get(0)), POLICY, Sample.FRIDAY);
    assertEquals(List.of("fair"), leads(view.all(Particular.EMAIL)));
    assertEquals(2, view.snapshots().size());
  }

  @Test
  void nothingThatTheySayIsShown() {
    String shown = VIEW + " " + VIEW.all(Particular.NAME) + " " + VIEW.snapshots().size();
    assertFalse(shown.contains("Serra"), shown);
    assertFalse(shown.contains("example.com"), shown);
  }

  /** Law <em>undo</em>: after linking and unlinking, everybody is shown as they were. */
  @Property(tries = 50)
  void lawUndo(@ForAll boolean again) {
    Fact link = Sample.linked("link", WEB, CHAT, Sample.FRIDAY);
    Instant then = Sample.FRIDAY.plusSeconds(9);
    Fact un =
        again
            ? Sample.withdrawn("un", link, then)
            : Fact.unlinked(FactId.of("un"), link, then, "desk");
    Book linked = Book.of(List.of(Sample.received(WEB), Sample.received(CHAT), link));
    assertEquals(List.of("web", "chat"), leads(view(linked, then).all(Particular.NAME)));
    PartyView back = view(linked.with(List.of(un)), then);
    assertEquals(List.of("web"), leads(back.all(Particular.NAME)));
    PartyView never = view(Book.of(List.of(Sample.received(WEB), Sample.received(CHAT))), then);
    assertEquals(never.all(Particular.EMAIL), back.all(Particular.EMAIL));
    assertEquals(never.customers(), back.customers());
  }

  private static PartyView view(Book book, Instant asOf) {
    Parties parties = book.roads().stream().collect(Parties.asOf(asOf));
    return PartyView.of(parties.of(WEB.id()).roads(book::road), POLICY, asOf);
  }
}
