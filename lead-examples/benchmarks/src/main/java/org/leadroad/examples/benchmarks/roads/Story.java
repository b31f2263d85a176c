package org.leadroad.examples.benchmarks.roads;

import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Money;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.scoring.Temperature;

/**
 * Ten facts of an invented lead, five of them with words: it came in, looked around, was judged,
 * called, rated, and bought. Every lead has the same, but for its id, which stands in all others.
 */
public final class Story {

  /** How many facts a road has. */
  public static final int FACTS = 10;

  /** When a lead came in. */
  public static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");

  private static final Origin ORIGIN = Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS);

  private static final Money PRICE = Money.of(25_000, Currency.getInstance("EUR"));

  private Story() {}

  /**
   * {@return the id of a lead, of the same length for each}
   *
   * @param number from 0, below a thousand million
   */
  public static LeadId lead(long number) {
    return LeadId.of("lead-%09d".formatted(number));
  }

  /**
   * {@return the facts of a lead, in order}
   *
   * @param lead whose they are
   */
  public static List<Fact> facts(LeadId lead) {
    return facts(lead, BEGIN, 3_600);
  }

  /**
   * {@return the same facts, faster or slower}
   *
   * @param lead whose they are
   * @param begin when it came in
   * @param pace the 48th part of the time that it took to the end, in seconds
   */
  static List<Fact> facts(LeadId lead, Instant begin, long pace) {
    return List.of(
        received(lead, begin),
        seen(lead, 1, "page-view", begin),
        judged(lead, 2, "SUSPECT", Standing.Kind.LEAD, begin.plusSeconds(pace / 60)),
        contacted(lead, begin.plusSeconds(pace)),
        seen(lead, 4, "email-open", begin.plusSeconds(2 * pace)),
        seen(lead, 5, "email-click", begin.plusSeconds(3 * pace)),
        noted(lead, begin.plusSeconds(20 * pace)),
        Fact.rated(id(lead, 7), lead, Temperature.HOT, begin.plusSeconds(21 * pace), "seller-3"),
        judged(lead, 8, "PROSPECT", Standing.Kind.PROSPECT, begin.plusSeconds(22 * pace)),
        Fact.won(id(lead, 9), lead, PRICE, begin.plusSeconds(48 * pace), "seller-3"));
  }

  private static Fact contacted(LeadId lead, Instant at) {
    return Fact.contacted(id(lead, 3), lead, Happening.Step.MAKE_CONTACT, at, "desk");
  }

  private static FactId id(LeadId lead, int number) {
    return FactId.of(lead.value() + "-" + number);
  }

  private static Fact received(LeadId id, Instant at) {
    Lead lead =
        Lead.builder()
            .id(id)
            .receivedAt(at)
            .origin(ORIGIN)
            .words(
                Words.of(
                    "nome", "Giulia Bianchi",
                    "e-mail", id.value() + "@example.com",
                    "telefono", "347 555 0123",
                    "modello", "Aurora Prisma",
                    "messaggio", "Vorrei un'offerta per una Prisma nuova, con permuta."))
            .build();
    return Fact.received(id(id, 0), lead, "portal", "desk");
  }

  private static Fact seen(LeadId lead, int number, String type, Instant at) {
    Interaction seen =
        Interaction.of(type, at, Direction.THEIRS, "event-" + lead.value() + "-" + number);
    return Fact.observed(id(lead, number), lead, seen, "site");
  }

  private static Fact noted(LeadId lead, Instant at) {
    Map<String, PersonalText> said =
        Map.of("said", PersonalText.of("Giulia Bianchi viene a provarla sabato mattina"));
    return Fact.noted(id(lead, 6), lead, "remark", said, at, "seller-3");
  }

  private static Fact judged(
      LeadId lead, int number, String definition, Standing.Kind standing, Instant at) {
    Judgement judgement =
        Judgement.builder()
            .standing(standing)
            .definitions(Definitions.sales().name())
            .definition(definition)
            .card("showroom/1")
            .total(1_304)
            .temperature(Temperature.WARM)
            .complete(true)
            .build();
    return Fact.judged(id(lead, number), lead, judgement, at, "night-run");
  }
}
