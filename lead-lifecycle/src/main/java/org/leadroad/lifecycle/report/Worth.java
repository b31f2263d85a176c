package org.leadroad.lifecycle.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.leadroad.core.claim.Money;

/**
 * What came of the leads of one source or channel (statements S3, S4, P6, G8, L10).
 *
 * <p>Whom the definitions of the host call what is for a {@link Funnel} to say; here the standings
 * count, which need none. Equal by value. Immutable.
 */
@Value.Immutable
public sealed interface Worth permits ImmutableWorth {

  /** How many decimals {@link #roi} has. */
  int ROI_DECIMALS = 4;

  /** {@return how many came in} */
  long leads();

  /**
   * {@return how many of them were junk: their cycle {@linkplain
   * org.leadroad.lifecycle.Road#closing() ended} as {@code JUNK} or, where it is open, the last
   * judgement denied every identity; who ever bought is none}
   */
  Rate junk();

  /** {@return of how many a judgement ever held that they want what we can give (P1)} */
  Rate prospects();

  /** {@return of how many a judgement ever held that we know who they are (L5)} */
  Rate customers();

  /** {@return how many of them bought at least once} */
  Rate buyers();

  /** {@return how many deals were won; who buys often is worth more (S4)} */
  long deals();

  /** {@return of how many deals nobody told the value, so that more was won than is known} */
  long dealsWithoutValue();

  /**
   * {@return what is known to be won: the exact sum of each currency, in the order of their codes;
   * one is never added to another}
   */
  Map<Currency, BigDecimal> won();

  /** {@return what the leads cost, if that was told} */
  Optional<Money> cost();

  /**
   * {@return whether most are junk: even the lower end of the interval is above a half; false where
   * there is too little data to say so (S3)}
   */
  default boolean isMostlyJunk() {
    return junk().isSurelyAbove(0.5);
  }

  /** {@return the cost of one lead, as {@link #costPerBuyer}} */
  default Optional<Money> costPerLead() {
    return costPer(leads());
  }

  /** {@return the cost of one prospect, as {@link #costPerBuyer}} */
  default Optional<Money> costPerProspect() {
    return costPer(prospects().part());
  }

  /** {@return the cost of one customer, as {@link #costPerBuyer}} */
  default Optional<Money> costPerCustomer() {
    return costPer(customers().part());
  }

  /**
   * {@return all of the cost, divided by who bought; half-even to the decimals of the cost, at
   * least those of its currency; empty where no cost was told or nobody bought}
   */
  default Optional<Money> costPerBuyer() {
    return costPer(buyers().part());
  }

  private Optional<Money> costPer(long many) {
    return many == 0
        ? Optional.empty()
        : cost().map(cost -> Money.of(Worth.divide(cost, many), cost.currency()));
  }

  private static BigDecimal divide(Money cost, long many) {
    int scale = Math.max(cost.amount().scale(), cost.currency().getDefaultFractionDigits());
    return cost.amount().divide(BigDecimal.valueOf(many), scale, RoundingMode.HALF_EVEN);
  }

  /**
   * {@return the return on what was spent: won less cost, divided by cost, half-even to {@link
   * #ROI_DECIMALS} decimals; −1 where nothing was won, at least this much where there are {@link
   * #dealsWithoutValue}}
   *
   * <p>Empty where no cost was told or it is 0, or where something was won in another currency:
   * what that is worth is not for us to say.
   */
  default Optional<BigDecimal> roi() {
    return cost()
        .filter(cost -> cost.amount().signum() > 0)
        .filter(cost -> won().keySet().stream().allMatch(cost.currency()::equals))
        .map(cost -> Worth.returned(cost, won().getOrDefault(cost.currency(), BigDecimal.ZERO)));
  }

  private static BigDecimal returned(Money cost, BigDecimal won) {
    BigDecimal gain = won.subtract(cost.amount());
    return gain.divide(cost.amount(), ROI_DECIMALS, RoundingMode.HALF_EVEN);
  }
}
