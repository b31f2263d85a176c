package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.draft.HtmlText;
import org.leadroad.core.words.PersonalText;

/** The remarks of one reading, in the order in which they are made. */
final class Notes {

  /** Where telephone numbers are looked for; no enquiry has as many, and each takes its time. */
  private static final int MOST_DIALLED = 64;

  private final Set<Remark> remarks = new LinkedHashSet<>();
  private int dialled;

  void add(String code, Field field, Said said) {
    add(code, field.code(), said.words());
  }

  void add(String code, String field, List<WordRef> words) {
    remarks.add(new Remark(code, field, words));
  }

  List<Remark> remarks() {
    return List.copyOf(remarks);
  }

  /** Whether telephone numbers are looked for in one more piece of this reading. */
  boolean mayDial() {
    return dialled++ < MOST_DIALLED;
  }

  /** What the children with one of these names say, as far as it is something. */
  List<Said> values(Field field, AdfTree parent, String... names) {
    List<Said> values = List.of();
    for (AdfTree child = parent.first(names); child != null; child = child.next(names)) {
      Optional<Said> value = value(field, child);
      if (value.isPresent()) {
        values = values.isEmpty() ? new ArrayList<>(2) : values;
        values.add(value.get());
      }
    }
    return values;
  }

  /** What the first child of this name says that says something. */
  Optional<Said> first(Field field, AdfTree parent, String name) {
    for (AdfTree child = parent.first(name); child != null; child = child.next(name)) {
      Optional<Said> value = value(field, child);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The pieces as who reads HTML sees them, where they are any. */
  List<Said> shown(List<Said> pieces) {
    List<Said> shown = new ArrayList<>(pieces.size());
    for (Said piece : pieces) {
      boolean html = piece.reveal().indexOf('<') >= 0 && HtmlText.isHtml(piece.reveal());
      shown.add(html ? piece.with(PersonalText.of(HtmlText.of(piece.reveal()))) : piece);
    }
    return shown;
  }

  /** What the element says, if it is something. */
  Optional<Said> value(Field field, AdfTree element) {
    Optional<Said> said = element.text();
    return said.isPresent() ? value(field, said.get()) : said;
  }

  /** The piece, if it says something; a placeholder is remarked on, a blank is not. */
  Optional<Said> value(Field field, Said said) {
    if (said.isBlank()) {
      return Optional.empty();
    }
    Optional<String> fault = Placeholders.remark(field, said.reveal());
    if (fault.isPresent()) {
      add(fault.get(), field, said);
      return Optional.empty();
    }
    return Optional.of(said);
  }

  /** The first piece, where a claim has room for one; what differs from it is remarked on. */
  Optional<Said> only(Field field, List<Said> pieces) {
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    Said first = pieces.get(0);
    for (Said piece : pieces) {
      if (!piece.text().equals(first.text())) {
        add(Remarks.REPEATED, field, piece);
      }
    }
    return Optional.of(first);
  }
}
