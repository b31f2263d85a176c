package com.example.sql;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Money;
import org.leadroad.core.definition.Definitions;
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
import org.leadroad.scoring.Temperature;

/** Invented facts about invented leads, the same for the same seed. */
final class Invented {

  private static final Instant FIRST = Instant.parse("2026-01-07T08:00:00Z");
  private static final List<String> SOURCES = List.of("fair", "list", "portal");

  private Invented() {}

  static Instant day(double day) {
    return FIRST.plus(Duration.ofSeconds(Math.round(day * 86_400)));
  }

  static List<Fact> facts(int seed, int leads) {
    Random random = new Random(seed);
    List<Fact> facts = new ArrayList<>();
    for (int i = 0; i < leads; i++) {
      double day = 90 * random.nextDouble();
      Lead lead = lead("lead-" + i, day, random);
      String source = SOURCES.get(random.nextInt(SOURCES.size()));
      facts.add(Fact.received(FactId.of("lead-" + i + "-words"), lead, source, "desk"));
      for (int j = random.nextInt(7); j > 0; j--) {
        Instant at = day(day - 1 + 20 * random.nextDouble());
        Fact fact = fact(FactId.of("lead-" + i + "-" + j), lead.id(), at, random);
        facts.add(fact);
        if (random.nextInt(10) == 0) {
          facts.add(Fact.withdrawn(FactId.of("not-" + fact.id()), fact, at, "desk"));
        }
      }
    }
    return facts;
  }

  private static Lead lead(String id, double day, Random random) {
    return Lead.builder()
        .id(LeadId.of(id))
        .receivedAt(day(day))
        .origin(Origin.of(Channel.values()[random.nextInt(4)], Initiative.THEIRS))
        .words(Words.of("email", "someone@example.com"))
        .build();
  }

  private static Fact fact(FactId id, LeadId lead, Instant at, Random random) {
    return switch (random.nextInt(8)) {
      case 0, 1, 2, 3 -> Fact.judged(id, lead, judgement(random), at, "night-run");
      case 4 -> Fact.contacted(id, lead, Happening.Step.MAKE_CONTACT, at, "desk");
      case 5 -> Fact.rated(id, lead, any(Temperature.values(), random), at, "desk");
      case 6 -> Fact.won(id, lead, money(random), at, "desk");
      default -> Fact.closed(id, lead, any(Happening.Outcome.values(), random), at, "desk");
    };
  }

  private static Money money(Random random) {
    Currency currency = Currency.getInstance(random.nextInt(4) == 0 ? "CHF" : "EUR");
    return Money.of(BigDecimal.valueOf(random.nextInt(5_000_000), 2), currency);
  }

  private static Judgement judgement(Random random) {
    boolean denied = random.nextInt(4) == 0;
    Opinion opinion = denied ? Opinion.denied(Denial.of("REPORTED")) : Opinion.noAnswer();
    return Judgement.builder()
        .standing(any(Standing.Kind.values(), random))
        .definitions(random.nextInt(4) == 0 ? "marketing/1" : "sales/1")
        .definition(Definitions.sales().list().get(random.nextInt(6)).code())
        .card("card/1")
        .total(random.nextInt(1000))
        .temperature(any(Temperature.values(), random))
        .rulings(List.of(new Judgement.Ruling(Claim.Kind.PERSON, "who/1", opinion)))
        .complete(true)
        .build();
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }
}
