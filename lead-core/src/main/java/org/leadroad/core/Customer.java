package org.leadroad.core;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;

/**
 * A person or a company with verified and sufficient information that was in contact: the answer to
 * "who?", whether or not they bought anything (statements L5, L6). Immutable.
 *
 * @param id the party's name
 * @param identity who they are
 * @param links the verified sameness that brought further leads, in order
 */
public record Customer(PartyId id, Verified<Identity> identity, List<Verified<Sameness>> links)
    implements Standing {

  /** Checks that each link touches what is already theirs. */
  public Customer {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(identity, "identity");
    links = List.copyOf(links);
    Set<Identity> theirs = new LinkedHashSet<>(Set.of(identity.claim()));
    for (Verified<Sameness> link : links) {
      Set<Identity> sides = Set.copyOf(List.of(link.claim().one(), link.claim().other()));
      if (theirs.stream().noneMatch(own -> sides.stream().anyMatch(own::sameSubjectAs))) {
        throw new IllegalArgumentException(
            "neither side of the link is the customer. Maybe another link is missing between them.");
      }
      theirs.addAll(sides);
    }
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
    List<Verified<Sameness>> more = new ArrayList<>(links);
    more.add(Objects.requireNonNull(link, "link"));
    return new Customer(id, identity, more);
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
}
