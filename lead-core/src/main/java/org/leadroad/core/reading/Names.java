package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PersonName;

/** Makes one person's name of the whole and the parts that were given; splits nothing. */
final class Names {

  private Names() {}

  /** Whole as written where it was, else the parts in their order; all pieces may be missing. */
  static Optional<PersonName> of(
      Optional<Said> whole,
      Optional<Said> given,
      Optional<Said> middle,
      Optional<Said> family,
      Optional<Said> suffix) {
    List<Said> parts = present(List.of(given, middle, family, suffix));
    if (whole.isEmpty() && parts.isEmpty()) {
      return Optional.empty();
    }
    Said full = whole.orElseGet(() -> Said.join(" ", parts));
    List<Said> pieces = new ArrayList<>(parts);
    whole.ifPresent(piece -> pieces.add(0, piece));
    List<Said> givenNames = present(List.of(given, middle));
    return Optional.of(
        new PersonName(
            full.text(),
            givenNames.isEmpty()
                ? Optional.empty()
                : Optional.of(Said.join(" ", givenNames).text()),
            family.map(Said::text),
            new Said(full.text(), Said.wordsOf(pieces)).provenance(Confidence.CERTAIN)));
  }

  /** Whether a whole name already begins or ends with this family name. */
  static boolean holds(Said whole, Said family) {
    String name = whole.reveal().toLowerCase(Locale.ROOT);
    String part = family.reveal().toLowerCase(Locale.ROOT);
    return name.endsWith(' ' + part) || name.startsWith(part + ' ');
  }

  private static List<Said> present(List<Optional<Said>> pieces) {
    List<Said> present = new ArrayList<>(pieces.size());
    for (Optional<Said> piece : pieces) {
      piece.ifPresent(present::add);
    }
    return present;
  }
}
