package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;

/** Makes a postal address of the parts that were given; any may be missing. */
final class Addresses {

  private Addresses() {}

  static Optional<PostalAddress> of(
      List<Said> lines,
      Optional<Said> city,
      Optional<Said> region,
      Optional<Said> postalCode,
      Optional<Said> country) {
    List<Said> pieces = new ArrayList<>(lines);
    pieces.addAll(Said.present(city, region, postalCode, country));
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    PostalAddress.Builder address =
        PostalAddress.builder()
            .provenance(new Provenance(Said.wordsOf(pieces), Confidence.CERTAIN));
    for (Said line : lines) {
      address.line(line.text());
    }
    city.map(Said::text).ifPresent(address::city);
    region.map(Said::text).ifPresent(address::region);
    postalCode.map(Said::text).ifPresent(address::postalCode);
    country.map(Said::text).ifPresent(address::country);
    return Optional.of(address.build());
  }
}
