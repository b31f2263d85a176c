package com.example.crm;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Verification;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Money;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.agenda.Agenda;
import org.leadroad.lifecycle.agenda.Cycle;
import org.leadroad.lifecycle.agenda.Due;
import org.leadroad.lifecycle.agenda.Play;
import org.leadroad.lifecycle.agenda.Playbook;
import org.leadroad.lifecycle.handoff.Decision;
import org.leadroad.lifecycle.handoff.Gate;
import org.leadroad.lifecycle.handoff.Load;
import org.leadroad.lifecycle.jdbc.Dialect;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;
import org.leadroad.lifecycle.party.Keep;
import org.leadroad.lifecycle.party.Particular;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.PartyView;
import org.leadroad.lifecycle.party.Sourced;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.privacy.Export;
import org.leadroad.lifecycle.privacy.Permissions;
import org.leadroad.lifecycle.privacy.Receipt;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Sources;
import org.leadroad.lifecycle.report.Worth;
import org.leadroad.lifecycle.store.RoadStore;

/** A day's work with roads: what the README shows of agenda, gate, reports, parties and privacy. */
public final class RoadProgram {

  private RoadProgram() {}

  /**
   * Keeps a road beside an order of the host's.
   *
   * @param source of the database
   * @param lead that came in
   * @param visit what happened
   * @param won how it ended
   * @param order the host's own
   * @throws SQLException if the database fails
   */
  public static void keep(DataSource source, Lead lead, Fact visit, Fact won, int order)
      throws SQLException {
    // the store: begin
    JdbcRoadStore store = JdbcRoadStore.of(source, Dialect.POSTGRESQL); // or RoadStore.inMemory()
    store.check(); // says which table, column or index is missing; install() makes them
    store.append(lead.id(), 0, List.of(Fact.received(FactId.of("f-1"), lead, "web")));
    store.update(lead.id(), 3, road -> List.of(visit)); // again if somebody was faster

    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false); // your row and our fact, or neither
      insertOrder(connection, order);
      RoadStore within = JdbcRoadStore.of(connection, Dialect.POSTGRESQL);
      within.update(lead.id(), 3, road -> List.of(won)); // last
      connection.commit();
    }
    // the store: end
  }

  private static void insertOrder(Connection connection, int order) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement("INSERT INTO orders VALUES (?)")) {
      insert.setInt(1, order);
      insert.execute();
    }
  }

  /**
   * Reminds whoever has something to do.
   *
   * @param list everybody
   * @param due by when
   * @param remind what is to be done, and the sentence for the seller
   */
  public static void remind(LeadList list, Due due, BiConsumer<Cycle, String> remind) {
    // the agenda: begin
    for (Agenda.Entry entry : Agenda.of(list, due)) { // everybody once, who waits too long first
      Play next = Playbook.standard().next(entry.row()); // CALL_NOW, MAKE_AN_OFFER, NURTURE …
      entry.first().ifPresent(cycle -> remind.accept(cycle, next.explain(Locale.ENGLISH)));
    }
    // the agenda: end
  }

  /**
   * Hands over whoever is for sales.
   *
   * @param store where roads are kept
   * @param policy how to read, assess, score and call
   * @param now the day
   */
  public static void handOver(RoadStore store, Policy policy, Instant now) {
    // the gate: begin
    Gate gate =
        Gate.builder()
            .criterion("known", row -> row.snapshot().standing().kind().identityVerified())
            .points(1000, 800) // from 1000 on, and back only below 800
            .owner("seller-1", 30) // as many open leads as they can take care of
            .owner("seller-2", 20)
            .build();
    Book book = store.book(); // every road as it is; as many as fit in memory
    Load load = book.asOf(now).roads().stream().collect(Load.counting());
    for (LeadRow row : LeadList.of(book, policy, now)) {
      Decision decision = gate.decide(row, load);
      LeadId lead = row.snapshot().lead().id();
      List<Fact> facts = decision.facts(FactId.of("gate-" + now + "-" + lead), "night-run");
      store.update(lead, 3, road -> facts); // reasons, and the score of that moment; if it is news
      load = load.after(decision);
    }
    // the gate: end
  }

  /**
   * Keeps where everybody stands today.
   *
   * @param store where roads are kept
   * @param list everybody
   */
  public static void night(RoadStore store, LeadList list) {
    // the night: begin
    for (LeadRow row : list.where(each -> !each.isJudged())) { // who stands elsewhere than before
      LeadId lead = row.snapshot().lead().id();
      Fact judged = Fact.judged(FactId.of("judged-" + list.asOf() + "-" + lead), row, "night-run");
      store.update(lead, 3, road -> List.of(judged));
    }
    // the night: end
  }

  /**
   * Links two leads that an operator is sure of, and takes that back.
   *
   * @param store where roads are kept
   * @param one an identity in one lead
   * @param other an identity in another
   * @param dossier what is known of both
   * @param now the day
   */
  public static void link(
      RoadStore store, Identity one, Identity other, Dossier dossier, Instant now) {
    // the link: begin
    Sameness same = Sameness.of(one, other);
    Evidence sure =
        Evidence.of(EvidenceId.of("same-7"), EvidenceKind.SAME_PARTY, same, now, "seller-3");
    Verified<Sameness> verified =
        Verification.ask(SamenessChecks.standard(), same, dossier.with(sure))
            .verified()
            .orElseThrow(); // only what a strategy holds can be linked
    Fact link = Fact.linked(FactId.of("link-7"), verified, now, "seller-3");
    LeadId lead = link.lead(); // that of the first side
    Fact grounds = Fact.evidenced(FactId.of("same-7"), lead, sure);
    store.update(lead, 3, road -> List.of(grounds, link));

    Fact apart = Fact.unlinked(FactId.of("apart-7"), link, now, "seller-3"); // not, after all
    store.update(lead, 3, road -> List.of(apart));
    // the link: end
  }

  /**
   * {@return how many of a hundred leads become prospects, and what a source was worth}
   *
   * @param store where roads are kept
   * @param costs by source
   * @param now the day
   */
  public static String report(RoadStore store, Map<String, Money> costs, Instant now) {
    // the figures: begin
    Funnel funnel;
    try (Stream<Road> roads = store.roads()) { // one pass, whatever their number
      funnel = roads.collect(Funnel.of(Definitions.sales(), now));
    }
    Worth all;
    try (Stream<Road> roads = store.roads()) {
      all = roads.collect(Sources.of(costs, now)).all();
    }
    return funnel.conversion("LEAD", "PROSPECT") + ", junk: " + all.junk();
    // the figures: end
  }

  /**
   * {@return to which addresses of a party a newsletter goes}
   *
   * @param store where roads are kept
   * @param lead one of theirs
   * @param policy how to read, assess, score and call
   * @param now the day
   * @throws org.leadroad.lifecycle.privacy.NoConsentException if they did not agree
   */
  public static List<Sourced<EmailAddress>> newsletter(
      RoadStore store, LeadId lead, Policy policy, Instant now) {
    // the party: begin
    Parties parties;
    try (Stream<Road> all = store.roads()) {
      parties = all.collect(Parties.asOf(now));
    }
    List<Road> roads = parties.of(lead).roads(store::road); // of all leads of that party

    Permissions permissions = Permissions.of(roads, now).worded("privacy-it/7");
    permissions.require(Consent.Purpose.MARKETING); // or NoConsentException: why, and which lead

    PartyView view = PartyView.of(roads, policy, now);
    List<Sourced<EmailAddress>> emails = // each with the lead that it came from
        view.kept(Particular.EMAIL, Keep.onceBy(EmailAddress::key));
    // the party: end
    return emails;
  }

  /**
   * {@return everything that is kept of a party, for the person concerned}
   *
   * @param roads of all leads of that party
   * @param policy how to read, assess, score and call
   * @param now the day
   */
  public static byte[] export(List<Road> roads, Policy policy, Instant now) {
    // the export: begin
    byte[] json = Export.of(roads, policy, now).json();
    // the export: end
    return json;
  }

  /**
   * Deletes all words of a party, and keeps every figure.
   *
   * @param store where roads are kept
   * @param lead one of theirs
   * @param now the day
   * @return what can be shown to the person
   */
  public static Receipt erase(RoadStore store, LeadId lead, Instant now) {
    // the erasure: begin
    Receipt receipt = Erasure.of(lead, now, "privacy-desk").in(store); // again is safe
    // the erasure: end
    return receipt;
  }
}
