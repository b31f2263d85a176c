package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.words.PersonalText;

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
    city.ifPresent(pieces::add);
    region.ifPresent(pieces::add);
    postalCode.ifPresent(pieces::add);
    country.ifPresent(pieces::add);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new PostalAddress(
            texts(lines),
            city.map(Said::text),
            region.map(Said::text),
            postalCode.map(Said::text),
            country.map(Said::text),
            new Provenance(Said.wordsOf(pieces), Confidence.CERTAIN)));
  }

  private static List<PersonalText> texts(List<Said> lines) {
    List<PersonalText> texts = new ArrayList<>(lines.size());
    for (Said line : lines) {
      texts.add(line.text());
    }
    return texts;
  }
}
