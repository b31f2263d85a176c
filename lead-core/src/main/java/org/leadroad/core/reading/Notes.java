package org.leadroad.core.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.WordRef;

/** The remarks of one reading, in the order in which they are made. */
final class Notes {

  private final Set<Remark> remarks = new LinkedHashSet<>();

  void add(String code, Field field, Said said) {
    add(code, field.code(), said.words());
  }

  void add(String code, String field, List<WordRef> words) {
    remarks.add(new Remark(code, field, words));
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** The piece, if it says something; a placeholder is remarked on, a blank is not. */
  Optional<Said> value(Field field, Said said) {
    if (said.isBlank()) {
      return Optional.empty();
    }
    Optional<String> fault = Placeholders.remark(field, said.reveal());
    fault.ifPresent(code -> add(code, field, said));
    return fault.isPresent() ? Optional.empty() : Optional.of(said);
  }

  /** The first piece, where a claim has room for one; what differs from it is remarked on. */
  Optional<Said> only(Field field, List<Said> pieces) {
    pieces.stream()
        .filter(piece -> !piece.text().equals(pieces.get(0).text()))
        .forEach(piece -> add(Remarks.REPEATED, field, piece));
    return pieces.stream().findFirst();
  }
}
