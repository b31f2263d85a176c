package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.LeadId;

/** Makes one intent of what was found, if anything was. */
final class Wishes {

  private Wishes() {}

  static Optional<Intent> intent(
      LeadId lead,
      List<Want> wants,
      List<Want> offers,
      Optional<Timeframe> when,
      Optional<Budget> budget,
      Optional<Request> request) {
    if (wants.isEmpty()
        && offers.isEmpty()
        && when.isEmpty()
        && budget.isEmpty()
        && request.isEmpty()) {
      return Optional.empty();
    }
    Intent.Builder intent = Intent.builder().about(lead).wants(wants).offers(offers);
    when.ifPresent(intent::when);
    budget.ifPresent(intent::budget);
    request.ifPresent(intent::request);
    return Optional.of(intent.build());
  }
}
