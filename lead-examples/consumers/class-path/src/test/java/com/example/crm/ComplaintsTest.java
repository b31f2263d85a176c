package com.example.crm;

import static com.example.crm.Enquirers.CARD;
import static com.example.crm.Enquirers.DAY;
import static com.example.crm.Enquirers.NOW;
import static com.example.crm.Enquirers.PAGES;
import static com.example.crm.Enquirers.VISITS;
import static com.example.crm.Enquirers.anna;
import static com.example.crm.Enquirers.handshake;
import static com.example.crm.Enquirers.interaction;
import static com.example.crm.Enquirers.lead;
import static com.example.crm.Enquirers.linked;
import static com.example.crm.Enquirers.observed;
import static com.example.crm.Enquirers.policy;
import static com.example.crm.Enquirers.profile;
import static com.example.crm.Enquirers.received;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.party.Keep;
import org.leadroad.lifecycle.party.Particular;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.PartyView;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Rate;
import org.leadroad.lifecycle.report.Sources;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Temperature;

/** What users of other systems complain of, by the number in the survey: here it cannot happen. */
class ComplaintsTest {

  private static RoadStore store(Fact... facts) {
    RoadStore store = RoadStore.inMemory();
    for (Fact fact : facts) {
      store.append(
          fact.lead(), store.road(fact.lead()).map(Road::version).orElse(0L), List.of(fact));
    }
    return store;
  }

  private static Parties parties(RoadStore store) {
    try (Stream<Road> roads = store.roads()) {
      return roads.collect(Parties.asOf(NOW));
    }
  }

  private static LeadRow row(RoadStore store, Lead lead) {
    return LeadRow.of(policy(), store.road(lead.id()).orElseThrow(), NOW);
  }

  private static Standing.Kind standing(RoadStore store, Lead lead) {
    return row(store, lead).snapshot().standing().kind();
  }

  private static List<String> emails(PartyView view, Keep<EmailAddress> rule) {
    return view.kept(Particular.EMAIL, rule).stream()
        .map(each -> each.value().text().reveal())
        .sorted()
        .toList();
  }

  private static PartyView view(RoadStore store, LeadId lead) {
    return PartyView.of(parties(store).of(lead).roads(store::road), policy(), NOW);
  }

  @Test
  void no01BecomingACustomerMakesNoSecondRecord() {
    Lead lead = anna("web");
    RoadStore store = store(received(lead), handshake(lead));
    assertTrue(standing(store, lead).identityVerified());
    assertEquals(1, store.roads().count());
    assertEquals(List.of(), parties(store).linked());
  }

  @Test
  void no02WhatIsNewJoinsWhatIsKnown() {
    Lead known = anna("known");
    Lead later = anna("later");
    RoadStore store = store(received(known), received(later), linked(known, later));
    assertEquals(
        List.of("known@example.com", "later@example.com"),
        emails(view(store, known.id()), Keep.all()));
  }

  @Test
  void no03AnEnquiryMakesNoContact() {
    Lead lead = anna("web");
    RoadStore store = store(received(lead));
    assertEquals(Standing.Kind.LEAD, standing(store, lead));
    assertEquals(1, store.road(lead.id()).orElseThrow().version());
  }

  @Test
  void no04OneAddressMayComeBackAfterTwoYearsAndOneDeliveryIsOneLead() {
    Lead first = Enquirers.keyed("first", "form:1", "e-mail", "anna@example.com");
    Lead again = Enquirers.keyed("again", "form:1", "e-mail", "anna@example.com");
    Lead later =
        lead(
            "later",
            DAY.plus(Duration.ofDays(730)),
            Origin.of(Channel.EMAIL, Initiative.THEIRS),
            "e-mail",
            "anna@example.com");
    RoadStore store = store(received(first), received(later));
    assertEquals(2, store.roads().count());
    RoadStoreException refused =
        assertThrows(
            RoadStoreException.class, () -> store.append(again.id(), 0, List.of(received(again))));
    assertEquals(RoadStoreException.Reason.DELIVERED_BEFORE, refused.reason());
    assertEquals(Optional.of(first.id()), refused.lead());
  }

  @Test
  void no05LinkingLosesNoPointsNoIdsAndNoCompany() {
    Lead one = anna("one");
    Lead other =
        lead(
            "other",
            "nome",
            "Anna Serra",
            "azienda",
            "Serra Impianti srl",
            "telefono",
            "333 5550142");
    RoadStore store =
        store(
            received(one),
            received(other),
            observed(one, interaction("page-view", "p-1", DAY.plusSeconds(60))),
            observed(other, interaction("showroom-visit", "v-1", DAY.plusSeconds(90))));
    long before = row(store, one).score().total() + row(store, other).score().total();
    store.append(one.id(), 2, List.of(linked(one, other)));
    assertEquals(before, row(store, one).score().total() + row(store, other).score().total());
    assertEquals(1, view(store, one.id()).all(Particular.COMPANY).size());
    assertEquals(List.of(one.id(), other.id()), parties(store).of(other.id()).leads());
  }

  @Test
  void no06EveryIdResolvesForEver() {
    Lead one = anna("a");
    Lead two = anna("b");
    Lead three = anna("c");
    RoadStore store =
        store(received(one), received(two), received(three), linked(one, two), linked(two, three));
    for (Lead each : List.of(one, two, three)) {
      assertEquals(3, parties(store).of(each.id()).leads().size());
      assertTrue(store.road(each.id()).isPresent());
    }
  }

  @Test
  void no07NobodyIsMadeOneWithSomebodyElseByItself() {
    Lead anna = anna("anna");
    Lead bruno = lead("bruno", "nome", "Bruno Riva", "telefono", "333 5550142");
    assertEquals(Optional.empty(), Enquirers.same(anna, bruno, List.of()).verified());
    assertEquals(List.of(), parties(store(received(anna), received(bruno))).linked());
  }

  @Test
  void no08LinkingIsReversibleWithRulesOfOnesOwn() {
    Lead one = anna("one");
    Lead other =
        lead(
            "other",
            DAY.plusSeconds(1),
            Origin.of(Channel.EMAIL, Initiative.THEIRS),
            "nome",
            "Anna Serra",
            "e-mail",
            "other@example.com",
            "telefono",
            "333 5550142");
    RoadStore store = store(received(one), received(other));
    Parties before = parties(store);
    Fact link = linked(one, other);
    store.append(one.id(), 1, List.of(link));
    assertEquals(List.of("other@example.com"), emails(view(store, one.id()), Keep.newest()));
    Keep<EmailAddress> ours = values -> values.stream().limit(1).toList();
    assertEquals(1, emails(view(store, one.id()), ours).size());
    Fact apart = Fact.unlinked(FactId.of("apart"), link, NOW, "seller-3");
    store.append(link.lead(), store.road(link.lead()).orElseThrow().version(), List.of(apart));
    assertEquals(before, parties(store));
  }

  @Test
  void no09BecomingACustomerCanBeUndone() {
    Lead lead = anna("web");
    RoadStore store = store(received(lead), handshake(lead));
    assertTrue(standing(store, lead).identityVerified());
    Fact wrong = Fact.withdrawn(FactId.of("oops"), handshake(lead), NOW, "seller-3");
    store.append(lead.id(), 2, List.of(wrong));
    assertFalse(standing(store, lead).identityVerified());
    assertEquals(3, store.road(lead.id()).orElseThrow().facts().size());
  }

  @Test
  void no10NoFieldIsOverwrittenUnmappedOrLeftBehind() {
    Lead lead = anna("web");
    RoadStore store = store(received(lead), handshake(lead));
    Standing customer = row(store, lead).snapshot().standing();
    assertEquals(lead.words(), customer.leads().get(0).words());
    assertEquals(
        "resta com'è",
        customer.leads().get(0).words().first("campo del cliente").orElseThrow().reveal());
  }

  @Test
  void no11ADoubtAboutDoublesStopsNobody() {
    Lead one = anna("one");
    Lead other = anna("other");
    assertNotEquals(Opinion.Kind.HOLDS, Enquirers.same(one, other, List.of()).opinion().kind());
    RoadStore store = store(received(one), received(other), handshake(other));
    assertTrue(standing(store, other).identityVerified());
  }

  @Test
  void no12TheLinesAreTheTotal() {
    Lead lead = anna("web");
    RoadStore store =
        store(
            received(lead),
            handshake(lead),
            observed(lead, interaction("page-view", "p-1", DAY.plusSeconds(60))),
            observed(lead, interaction("showroom-visit", "v-1", NOW.minusSeconds(90))));
    Score score = row(store, lead).score();
    assertEquals(155, score.total());
    assertEquals(score.total(), score.lines().stream().mapToLong(Score.Line::points).sum());
  }

  @Test
  void no13PointsAreForAMessageAndAnEventNotForEachReport() {
    Interaction open = interaction("email-open", "o-1", DAY).withMessageId("m-1");
    Interaction openedAgain =
        interaction("email-open", "o-2", DAY.plusSeconds(9)).withMessageId("m-1");
    Score once = CARD.scorer().score(profile(open), NOW);
    assertEquals(once.total(), CARD.scorer().score(profile(open, openedAgain, open), NOW).total());
  }

  @Test
  void no14TimeIsRespectedAndNobodyHasToCallUs() {
    Interaction visit = interaction("showroom-visit", "v-1", DAY);
    assertEquals(50, CARD.scorer().total(profile(visit), DAY.plus(Duration.ofDays(29))));
    assertEquals(0, CARD.scorer().total(profile(visit), DAY.plus(Duration.ofDays(31))));
    assertEquals(0, CARD.scorer().total(profile(visit), DAY.minusSeconds(1)));
  }

  @Test
  void no15ScannersClicksCountForNothingAndAreListed() {
    Interaction[] clicks =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    interaction("email-click", "c-" + i, DAY.plusMillis(i)).withMessageId("m-" + i))
            .toArray(Interaction[]::new);
    Score score = CARD.scorer().score(profile(clicks), NOW);
    assertEquals(0, score.total());
    assertEquals(8, score.discarded().get(0).times());
  }

  @Test
  void no16AnotherCardCountsFromTheBeginningAndWhatWasSaidStays() {
    Lead lead = anna("web");
    Fact visit = observed(lead, interaction("showroom-visit", "v-1", NOW.minusSeconds(90)));
    RoadStore store = store(received(lead), visit);
    LeadRow before = row(store, lead);
    store.append(lead.id(), 2, List.of(Fact.judged(FactId.of("j-1"), before, "night")));
    Scorecard other = Enquirers.card(2, Rule.each("visits", VISITS, 80));
    Road road = store.road(lead.id()).orElseThrow();
    assertEquals(80, LeadRow.of(policy(other), road, NOW).score().total());
    assertEquals(Optional.of(before.judgement()), road.judgement());
    assertEquals(before, LeadRow.of(policy(), Road.of(road.facts().subList(0, 2)), NOW));
  }

  @Test
  void no17DecayIsAQuestionNotAJob() {
    Duration month = Duration.ofDays(30);
    Interaction page = interaction("page-view", "p-1", DAY);
    assertEquals(10, CARD.scorer().total(profile(page), DAY));
    assertEquals(5, CARD.scorer().total(profile(page), DAY.plus(month)));
    Scorecard linear =
        Enquirers.card(2, Rule.each("pages", PAGES, 10).decaying(Decay.linear(month)));
    assertEquals(5, linear.scorer().total(profile(page), DAY.plus(Duration.ofDays(15))));
    assertEquals(0, linear.scorer().total(profile(page), DAY.plus(month)));
  }

  @Test
  void no18OneDealIsNoForecastAndNoEditRevivesWhoIsLost() {
    assertEquals(Optional.empty(), new Rate(1, 1).estimate());
    Lead lead = anna("web");
    Fact lost =
        Fact.closed(
            FactId.of("lost"), lead.id(), Happening.Outcome.LOST, NOW.minusSeconds(9), "s-1");
    Fact note = Fact.noted(FactId.of("n"), lead.id(), "tag", Map.of(), NOW, "s-1");
    RoadStore store = store(received(lead), lost, note);
    assertEquals(
        Happening.Outcome.LOST,
        store.road(lead.id()).orElseThrow().closing().orElseThrow().outcome());
  }

  @Test
  void no19RulesVerificationAndAHandsOwnJudgementStandSideBySide() {
    Lead anna = anna("anna");
    Lead bruno = lead("bruno", "nome", "Bruno Riva");
    Fact rated = Fact.rated(FactId.of("r"), bruno.id(), Temperature.HOT, NOW, "seller-3");
    LeadList list =
        LeadList.of(
            Book.of(List.of(received(anna), handshake(anna), received(bruno), rated)),
            policy(),
            NOW);
    assertEquals(
        List.of(anna.id(), bruno.id()),
        list.rows().stream().map(row -> row.snapshot().lead().id()).toList());
    assertEquals(Temperature.COLD, list.rows().get(1).temperature());
    assertEquals("seller-3", list.rows().get(1).rating().orElseThrow().by());
    assertEquals(1, list.where(row -> row.temperature() == Temperature.WARM).rows().size());
  }

  @Test
  void no20PlatformsAreReadTheirTestsToldTheirDoublesRefusedAndErasureKeepsTheFigures() {
    String body =
        "{\"lead_id\":\"g-1\",\"user_column_data\":[{\"column_id\":\"EMAIL\",\"string_value\":"
            + "\"anna@example.com\"}],\"google_key\":\"secret\",\"is_test\":true}";
    Delivery delivery =
        Delivery.builder().receivedAt(DAY).ids(i -> LeadId.of("google-" + i)).build();
    Intake intake = Webhook.standard().read(body.getBytes(UTF_8), delivery);
    Lead lead = intake.leads().get(0);
    assertEquals(Channel.ADVERTISING, lead.origin().channel());
    assertTrue(
        intake.receipts().get(0).notes().stream()
            .anyMatch(note -> note.code() == ProblemCode.TEST_DELIVERY));
    RoadStore store = store(received(lead));
    assertEquals(
        Optional.of(lead.id()), store.delivered(lead.origin().deliveryKey().orElseThrow()));
    List<Object> before = figures(store);
    Erasure.of(lead.id(), NOW, "privacy").in(store);
    assertEquals(before, figures(store));
    assertTrue(store.road(lead.id()).orElseThrow().lead().words().isEmpty());
  }

  private static List<Object> figures(RoadStore store) {
    List<Object> figures = new ArrayList<>();
    Instant then = NOW.plusSeconds(1);
    figures.add(store.roads().collect(Funnel.of(Definitions.sales(), then)));
    figures.add(store.roads().collect(Sources.of(then)));
    return figures;
  }
}
