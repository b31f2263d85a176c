package org.leadroad.core.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;

/**
 * Makes names of the whole and the parts that were given: of one person as a rule, of two where a
 * couple is told, of a company where its legal form stands in it.
 *
 * @param persons nobody, one, or a couple
 * @param company what stood where a person's name was due
 */
record Names(List<PersonName> persons, Optional<Said> company) {

  private static final Names NOBODY = new Names(List.of(), Optional.empty());

  /**
   * Of what labels of a form say. Beside a family name, {@code nome} and {@code name} are the given
   * one, unless they hold both.
   *
   * @param only what stands under one label
   * @param otherwise the whole name, where no label is for any
   */
  static Names of(
      Function<Field, Optional<Said>> only, Supplier<Optional<Said>> otherwise, Notes notes) {
    Optional<Said> whole = only.apply(Field.NAME);
    Optional<Said> given = only.apply(Field.GIVEN_NAME);
    Optional<Said> family = only.apply(Field.FAMILY_NAME);
    if (whole.isPresent()
        && given.isEmpty()
        && family.isPresent()
        && !holds(whole.get(), family.get())) {
      given = whole;
      whole = Optional.empty();
    }
    if (whole.isEmpty() && given.isEmpty() && family.isEmpty()) {
      whole = otherwise.get();
    }
    return of(
        whole,
        given,
        only.apply(Field.MIDDLE_NAME),
        family,
        only.apply(Field.NAME_SUFFIX),
        only.apply(Field.HONORIFIC),
        notes);
  }

  /** All pieces may be missing. */
  static Names of(
      Optional<Said> whole,
      Optional<Said> given,
      Optional<Said> middle,
      Optional<Said> family,
      Optional<Said> suffix,
      Optional<Said> honorific,
      Notes notes) {
    List<Said> parts = Said.present(given, middle, family, suffix);
    if (whole.isEmpty() && parts.isEmpty()) {
      return NOBODY;
    }
    Said full = whole.orElseGet(() -> Said.join(" ", parts));
    if (full.reveal().indexOf(' ') > 0) {
      if (LegalForms.isCompany(full.reveal())) {
        notes.add(Remarks.COMPANY_IN_NAME, Field.NAME, full);
        return new Names(List.of(), Optional.of(full));
      }
      if (Couples.joins(full.reveal())) {
        List<PersonName> two =
            whole.isEmpty() && given.isPresent() && family.isPresent()
                ? Couples.of(given.get(), family.get())
                : parts.isEmpty() ? Couples.of(full) : List.of();
        if (!two.isEmpty()) {
          return new Names(two, Optional.empty());
        }
        notes.add(Remarks.SEVERAL_NAMES, Field.NAME, full);
      }
    }
    List<Said> pieces = Said.present(whole, given, middle, family, suffix, honorific);
    List<Said> givenNames = Said.present(given, middle);
    Optional<Said> first =
        givenNames.isEmpty() ? Optional.empty() : Optional.of(Said.join(" ", givenNames));
    PersonName name = one(full, first, family, honorific, Said.wordsOf(pieces));
    return new Names(List.of(name), Optional.empty());
  }

  private static PersonName one(
      Said full,
      Optional<Said> given,
      Optional<Said> family,
      Optional<Said> honorific,
      List<WordRef> words) {
    Said told = new Said(full.text(), words, full.most());
    boolean onlyTitle = given.filter(said -> Honorifics.areAll(said.reveal())).isPresent();
    Optional<PersonalText> title =
        honorific
            .map(Said::text)
            .or(() -> Couples.joins(full.reveal()) ? Optional.empty() : title(full));
    Optional<PersonalText> first = onlyTitle ? Optional.empty() : given.map(Names::withoutTitle);
    Optional<PersonalText> last = family.map(Said::text);
    PersonName.Builder name = PersonName.builder().full(full.text());
    title.ifPresent(name::honorific);
    int comma = given.isEmpty() && family.isEmpty() ? comma(full.reveal()) : 0;
    if (comma > 0) {
      return name.given(PersonalText.of(full.reveal().substring(comma + 1)).strip())
          .family(PersonalText.of(full.reveal().substring(0, comma)).strip())
          .provenance(told.provenance(Confidence.LIKELY))
          .build();
    }
    first.ifPresent(name::given);
    last.ifPresent(name::family);
    return name.provenance(told.provenance(Confidence.CERTAIN)).build();
  }

  private static Optional<PersonalText> title(Said name) {
    if (name.reveal().indexOf(' ') < 0) {
      return Optional.empty();
    }
    String[] pieces = Pieces.of(name.reveal());
    int count = Honorifics.count(pieces);
    return count == 0
        ? Optional.empty()
        : Optional.of(PersonalText.of(Pieces.join(pieces, 0, count)));
  }

  private static PersonalText withoutTitle(Said given) {
    if (title(given).isEmpty()) {
      return given.text();
    }
    String[] pieces = Pieces.of(given.reveal());
    return PersonalText.of(Pieces.join(pieces, Honorifics.count(pieces), pieces.length));
  }

  /** Where the one comma is that parts a family name from given ones: "Rossi, Mario". */
  private static int comma(String name) {
    int comma = name.indexOf(',');
    if (comma < 1 || comma != name.lastIndexOf(',')) {
      return -1;
    }
    String[] family = Pieces.of(name.substring(0, comma));
    String[] given = Pieces.of(name.substring(comma + 1));
    if (family.length == 0
        || given.length == 0
        || given.length > 3
        || Honorifics.isOne(family[0])) {
      return -1;
    }
    boolean one = family.length == 1 || Couples.isParticle(family[0]);
    boolean known = GivenNames.has(given[0]);
    boolean swapped = GivenNames.has(family[0]) && !known;
    return (known && (one || !GivenNames.has(family[0]))) || (one && !swapped && isName(given))
        ? comma
        : -1;
  }

  /** Not what follows a name: Jr., PhD, MD. */
  private static boolean isName(String[] pieces) {
    String first = pieces[0];
    return pieces.length <= 2
        && first.length() > 3
        && first.indexOf('.') < 0
        && Character.isUpperCase(first.charAt(0))
        && first.chars().skip(1).allMatch(c -> Character.isLowerCase(c) || c == '-' || c == '\'');
  }

  /** Whether a whole name already begins or ends with this family name. */
  private static boolean holds(Said whole, Said family) {
    String name = whole.reveal().toLowerCase(Locale.ROOT);
    String part = family.reveal().toLowerCase(Locale.ROOT);
    return name.endsWith(' ' + part) || name.startsWith(part + ' ');
  }
}
