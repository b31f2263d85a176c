package org.leadroad.lifecycle.report;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Money;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;

/** Adds up a {@link Worth}. Not thread-safe. */
final class WorthCount {

  private long leads;
  private long junk;
  private long prospects;
  private long customers;
  private long buyers;
  private long deals;
  private long dealsWithoutValue;
  private final Sums won = new Sums();

  static WorthCount of(Road road) {
    WorthCount one = new WorthCount();
    List<Roads.Answer> answers = Roads.answers(road);
    List<Roads.Deal> deals = Roads.deals(road);
    one.leads = 1;
    one.junk = deals.isEmpty() && isJunk(road.closing(), answers) ? 1 : 0;
    one.prospects =
        answers.stream().anyMatch(answer -> answer.said().standing().intentVerified()) ? 1 : 0;
    one.customers =
        answers.stream().anyMatch(answer -> answer.said().standing().identityVerified()) ? 1 : 0;
    one.buyers = deals.isEmpty() ? 0 : 1;
    one.deals = deals.size();
    for (Roads.Deal deal : deals) {
      deal.value().ifPresentOrElse(one.won::add, () -> one.dealsWithoutValue++);
    }
    return one;
  }

  private static boolean isJunk(Optional<Happening.Closed> end, List<Roads.Answer> answers) {
    if (end.isPresent()) {
      return end.get().outcome() == Happening.Outcome.JUNK;
    }
    return !answers.isEmpty() && isDenied(answers.get(answers.size() - 1).said());
  }

  /** Who does not want anything is no junk; who is nobody is. */
  private static boolean isDenied(Judgement judgement) {
    List<Judgement.Ruling> identities =
        judgement.rulings().stream()
            .filter(
                ruling ->
                    ruling.claim() == Claim.Kind.PERSON || ruling.claim() == Claim.Kind.COMPANY)
            .toList();
    return !identities.isEmpty()
        && identities.stream().allMatch(ruling -> ruling.opinion().kind() == Opinion.Kind.DENIED);
  }

  void and(WorthCount more) {
    leads += more.leads;
    junk += more.junk;
    prospects += more.prospects;
    customers += more.customers;
    buyers += more.buyers;
    deals += more.deals;
    dealsWithoutValue += more.dealsWithoutValue;
    won.and(more.won);
  }

  Worth worth(Optional<Money> cost) {
    return ImmutableWorth.builder()
        .leads(leads)
        .junk(new Rate(junk, leads))
        .prospects(new Rate(prospects, leads))
        .customers(new Rate(customers, leads))
        .buyers(new Rate(buyers, leads))
        .deals(deals)
        .dealsWithoutValue(dealsWithoutValue)
        .putAllWon(won.plain())
        .cost(cost)
        .build();
  }
}
