package org.leadroad.core;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.leadroad.core.claim.Intent;

/**
 * A customer with a verified intent: what no system tells apart from a customer today (statement
 * L9). Equal by value. Immutable.
 *
 * <p>A prospect who becomes known: {@code Opportunity.of(Customer.of(id, who), prospect.intent())}.
 */
public final class Opportunity implements Standing {

  private final Customer customer;
  private final Verified<Intent> intent;

  private Opportunity(Customer customer, Verified<Intent> intent) {
    this.customer = Objects.requireNonNull(customer, "customer");
    this.intent = Objects.requireNonNull(intent, "intent");
    Set<Lead> theirs = new HashSet<>(customer.leads());
    if (!theirs.containsAll(intent.leads())) {
      throw new IllegalArgumentException(
          "the intent was verified for a lead that is not the customer's. Maybe link the leads first:"
              + " customer.linkedBy(sameness)");
    }
  }

  /**
   * {@return the opportunity of this customer and this intent}
   *
   * @param customer who
   * @param intent what they want
   * @throws IllegalArgumentException if the intent was verified for leads of somebody else
   */
  public static Opportunity of(Customer customer, Verified<Intent> intent) {
    return new Opportunity(customer, intent);
  }

  /** {@return who} */
  public Customer customer() {
    return customer;
  }

  /** {@return what they want; of one of the customer's own leads} */
  public Verified<Intent> intent() {
    return intent;
  }

  @Override
  public Kind kind() {
    return Kind.OPPORTUNITY;
  }

  @Override
  public List<Lead> leads() {
    return customer.leads();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Opportunity that
        && customer.equals(that.customer)
        && intent.equals(that.intent);
  }

  @Override
  public int hashCode() {
    return Objects.hash(customer, intent);
  }

  /** {@return the customer, and what the verdict says} */
  @Override
  public String toString() {
    return "Opportunity[customer=" + customer + ", intent=" + intent + "]";
  }
}
