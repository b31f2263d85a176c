package org.leadroad.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;

/**
 * A person or a company with verified and sufficient information that was in contact: the answer to
 * "who?", whether or not they bought anything (statements L5, L6). Equal by value. Immutable.
 */
public final class Customer implements Standing {

  private final PartyId id;
  private final Verified<Identity> identity;
  private final List<Verified<Sameness>> links;

  private Customer(PartyId id, Verified<Identity> identity, List<Verified<Sameness>> links) {
    this.id = Objects.requireNonNull(id, "id");
    this.identity = Objects.requireNonNull(identity, "identity");
    this.links = links;
  }

  /**
   * {@return the customer with this identity}
   *
   * <p>There is no lead to pass, so it cannot be the wrong one: the leads are those of the verdict.
   *
   * @param id the party's name
   * @param identity verified, so words alone never make one
   */
  public static Customer of(PartyId id, Verified<Identity> identity) {
    return new Customer(id, identity, List.of());
  }

  /**
   * {@return the same customer, with the leads on the other side of this link}
   *
   * @param link a verified sameness of which one side is this customer
   * @throws IllegalArgumentException if neither side is
   */
  public Customer linkedBy(Verified<Sameness> link) {
    Set<Identity> sides = Set.copyOf(List.of(link.claim().one(), link.claim().other()));
    if (theirs().noneMatch(own -> sides.stream().anyMatch(own::sameSubjectAs))) {
      throw new IllegalArgumentException(
          "neither side of the link is the customer. Maybe another link is missing between them.");
    }
    List<Verified<Sameness>> more = new ArrayList<>(links);
    more.add(link);
    return new Customer(id, identity, List.copyOf(more));
  }

  private Stream<Identity> theirs() {
    return Stream.concat(
        Stream.of(identity.claim()),
        links.stream().flatMap(link -> Stream.of(link.claim().one(), link.claim().other())));
  }

  /** {@return the party's name} */
  public PartyId id() {
    return id;
  }

  /** {@return who they are} */
  public Verified<Identity> identity() {
    return identity;
  }

  /** {@return the verified sameness that brought further leads, in order} */
  public List<Verified<Sameness>> links() {
    return links;
  }

  @Override
  public Kind kind() {
    return Kind.CUSTOMER;
  }

  @Override
  public List<Lead> leads() {
    Set<Lead> leads = new LinkedHashSet<>(identity.leads());
    links.forEach(link -> leads.addAll(link.leads()));
    return List.copyOf(leads);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Customer that
        && id.equals(that.id)
        && identity.equals(that.identity)
        && links.equals(that.links);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, identity, links);
  }

  /** {@return the party's name, and what the verdicts say} */
  @Override
  public String toString() {
    return "Customer[id=" + id + ", identity=" + identity + ", links=" + links + "]";
  }
}
