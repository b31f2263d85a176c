package org.leadroad.lifecycle.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Collector;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Money;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

/** Writes down what happened to one lead, day by day, and makes a road of it. */
final class Desk {

  static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
  static final Currency EUR = Currency.getInstance("EUR");
  static final Currency CHF = Currency.getInstance("CHF");

  private final Lead lead;
  private final List<Fact> facts = new ArrayList<>();

  private Desk(String id, Instant received, String source, Channel channel) {
    this.lead =
        Lead.builder()
            .id(LeadId.of(id))
            .receivedAt(received)
            .origin(Origin.of(channel, Initiative.THEIRS))
            .words(Words.of("name", "Anna Serra", "email", "anna@example.com"))
            .build();
    facts.add(Fact.received(next(), lead, source, "desk"));
  }

  static Desk lead(int number, double day) {
    return lead(number, day, "web", Channel.CONTACT_FORM);
  }

  static Desk lead(int number, double day, String source, Channel channel) {
    return new Desk(String.format("lead-%04d", number), day(day), source, channel);
  }

  static Instant day(double day) {
    return MONDAY.plus(Duration.ofSeconds(Math.round(day * 86_400)));
  }

  private FactId next() {
    return FactId.of(lead.id() + "-" + facts.size());
  }

  Desk add(Fact fact) {
    facts.add(fact);
    return this;
  }

  Desk called(double day) {
    Happening.Step step = Happening.Step.MAKE_CONTACT;
    return add(Fact.contacted(next(), lead.id(), step, day(day), "desk"));
  }

  Desk rated(double day, Temperature temperature) {
    return add(Fact.rated(next(), lead.id(), temperature, day(day), "desk"));
  }

  Desk judged(double day, String definition) {
    return judged(day, judgement("sales/1", definition, Standing.Kind.LEAD).build());
  }

  Desk judged(double day, String definition, Standing.Kind standing) {
    return judged(day, judgement("sales/1", definition, standing).build());
  }

  Desk judged(double day, Judgement judgement) {
    return add(Fact.judged(next(), lead.id(), judgement, day(day), "night-run"));
  }

  Desk denied(double day) {
    Opinion nobody = Opinion.denied(Denial.of("REPORTED"));
    Judgement.Ruling ruling = new Judgement.Ruling(Claim.Kind.PERSON, "who/1", nobody);
    return judged(
        day, judgement("sales/1", "LEAD", Standing.Kind.LEAD).rulings(List.of(ruling)).build());
  }

  static Judgement.Builder judgement(String definitions, String code, Standing.Kind standing) {
    return Judgement.builder()
        .standing(standing)
        .definitions(definitions)
        .definition(code)
        .card("card/1")
        .total(0)
        .temperature(standing.intentVerified() ? Temperature.HOT : Temperature.COLD)
        .complete(true);
  }

  Desk closed(double day, Happening.Outcome outcome) {
    return add(Fact.closed(next(), lead.id(), outcome, day(day), "desk"));
  }

  Desk won(double day, String amount, Currency currency) {
    Money value = Money.of(new BigDecimal(amount), currency);
    return add(Fact.won(next(), lead.id(), value, day(day), "desk"));
  }

  Desk erased(double day) {
    return add(Fact.erased(next(), lead.id(), day(day), "privacy-desk"));
  }

  /** Says that the last fact was wrong. */
  Desk withdrawn() {
    Fact wrong = facts.get(facts.size() - 1);
    return add(Fact.withdrawn(next(), wrong, wrong.recorded(), "desk"));
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  Lead lead() {
    return lead;
  }

  Road road() {
    return Road.of(facts);
  }

  static <R> R report(List<Desk> desks, Collector<Road, ?, R> report) {
    return desks.stream().map(Desk::road).collect(report);
  }
}
