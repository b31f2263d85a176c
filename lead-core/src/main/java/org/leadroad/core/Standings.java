package org.leadroad.core;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.words.LeadId;

/**
 * What follows from the verdicts on a dossier: who stands where. Whoever two readers found in one
 * lead is one party, as the first reader has them.
 */
final class Standings {

  private final Dossier dossier;
  private final Map<Identity, PartyId> ids = new HashMap<>();

  Standings(Dossier dossier) {
    this.dossier = dossier;
    Map<LeadId, List<Identity>> named = new HashMap<>();
    for (Reading reading : dossier.readings()) {
      LeadId lead = reading.lead().id();
      List<Identity> inLead = named.computeIfAbsent(lead, id -> new ArrayList<>());
      Map<Integer, Identity> taken = new HashMap<>();
      for (Identity identity : reading.identities()) {
        int place = place(identity, inLead, taken);
        taken.putIfAbsent(place, identity);
        ids.putIfAbsent(identity, PartyId.metIn(lead, place));
      }
    }
  }

  /** Whom one reader tells apart have a place each, though an earlier one took them for one. */
  private static int place(Identity identity, List<Identity> inLead, Map<Integer, Identity> taken) {
    int known = inLead.indexOf(identity);
    if (known >= 0) {
      return known;
    }
    for (int i = 0; i < inLead.size(); i++) {
      if (inLead.get(i).sameSubjectAs(identity)
          && taken.getOrDefault(i, identity).sameSubjectAs(identity)) {
        return i;
      }
    }
    inLead.add(identity);
    return inLead.size() - 1;
  }

  /** The name of a party by its lead and its place among those whom the lead names. */
  PartyId byPlace(Verified<Identity> who) {
    return Optional.ofNullable(ids.get(who.claim())).orElseThrow();
  }

  List<Standing> of(
      List<Verdict<Identity>> identities,
      List<Verdict<Intent>> intents,
      Function<? super Verified<Identity>, PartyId> naming) {
    List<Verified<Intent>> wanted = verified(intents);
    Map<PartyId, Verified<Identity>> parties = new LinkedHashMap<>();
    verified(identities).forEach(who -> parties.putIfAbsent(byPlace(who), who));
    List<Standing> opportunities = new ArrayList<>();
    List<Standing> customers = new ArrayList<>();
    for (Verified<Identity> who : parties.values()) {
      Customer customer = Customer.of(naming.apply(who), who);
      Optional<Verified<Intent>> theirs =
          wanted.stream().filter(it -> customer.leads().containsAll(it.leads())).findFirst();
      if (theirs.isPresent()) {
        opportunities.add(Opportunity.of(customer, theirs.get()));
      } else {
        customers.add(customer);
      }
    }
    List<Standing> known = Stream.of(opportunities, customers).flatMap(List::stream).toList();
    if (!known.isEmpty()) {
      return known;
    }
    return List.of(wanted.isEmpty() ? dossier.leads().get(0) : Prospect.of(wanted.get(0)));
  }

  private static <C extends Claim> List<Verified<C>> verified(List<Verdict<C>> verdicts) {
    return verdicts.stream().flatMap(verdict -> verdict.verified().stream()).toList();
  }
}
