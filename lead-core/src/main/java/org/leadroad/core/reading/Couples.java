package org.leadroad.core.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.words.PersonalText;

/**
 * Tells a couple that was written as one name: "Mario e Giulia Rossi", "Mr & Mrs Smith". Both must
 * be named, by a given name that is known or by how they are addressed; "Rossi e Bianchi" may be
 * two, or a firm, so nothing is made of it.
 */
final class Couples {

  private static final Set<String> AND = Set.of("e", "ed", "&", "and", "+");

  /** With these before it, a family name has two pieces or more. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "di", "da", "del", "della", "dello", "dei", "degli", "dal", "dalla", "la", "lo",
          "li", "le", "van", "von", "der", "den", "ter", "mac", "mc", "st", "st.", "san", "el",
          "al", "bin", "ben", "dos", "du", "des");

  private Couples() {}

  /** Whether the name has a word or sign that joins two. */
  static boolean joins(String name) {
    return name.indexOf('&') >= 0
        || name.indexOf('+') >= 0
        || name.contains(" e ")
        || name.contains(" ed ")
        || name.contains(" E ")
        || name.contains(" and ")
        || name.contains(" AND ")
        || name.contains(" And ");
  }

  static boolean isParticle(String piece) {
    return PARTICLES.contains(piece.toLowerCase(Locale.ROOT));
  }

  /** The two of them; nobody, where they are not told apart for sure. */
  static List<PersonName> of(Said name) {
    String[] pieces = Pieces.of(name.reveal().replace("&", " & ").replace("+", " + "));
    int and = and(pieces);
    if (and < 1 || and == pieces.length - 1) {
      return List.of();
    }
    int before = titles(pieces, 0, and);
    int after = titles(pieces, and + 1, pieces.length);
    int left = and - before;
    int right = pieces.length - and - 1 - after;
    String first = Pieces.join(pieces, before, and);
    String second = Pieces.join(pieces, and + 1 + after, pieces.length);
    String title = Pieces.join(pieces, 0, before);
    String otherTitle = Pieces.join(pieces, and + 1, and + 1 + after);
    if (left == 0 && after > 0 && isFamily(pieces, and + 1 + after)) {
      return List.of(addressed(name, title, second), addressed(name, otherTitle, second));
    }
    boolean given = left > 0 && GivenNames.has(pieces[before]);
    int rest = and + 1 + after;
    boolean otherGiven = right > 0 && GivenNames.has(pieces[rest]);
    if (left == 1 && given && otherGiven && right > 1) {
      int family = rest + 1;
      while (family < pieces.length - 1 && GivenNames.has(pieces[family])) {
        family++;
      }
      String shared = Pieces.join(pieces, family, pieces.length);
      String otherFirst = Pieces.join(pieces, rest, family);
      return List.of(
          split(name, title, first, shared), split(name, otherTitle, otherFirst, shared));
    }
    if (left > 1
        && right > 1
        && hasGiven(pieces, before, and)
        && hasGiven(pieces, rest, pieces.length)) {
      return List.of(whole(name, title, first), whole(name, otherTitle, second));
    }
    boolean sign = pieces[and].equals("&") || pieces[and].equals("+");
    if (left == 1 && right == 1 && given && otherGiven && !sign) {
      return List.of(split(name, title, first, ""), split(name, otherTitle, second, ""));
    }
    if (left == 2 && right == 1 && otherGiven && !given && GivenNames.has(pieces[before + 1])) {
      String shared = pieces[before];
      return List.of(
          split(name, title, pieces[before + 1], shared), split(name, otherTitle, second, shared));
    }
    return List.of();
  }

  /** Two given names in the field for them, and one family name. */
  static List<PersonName> of(Said given, Said family) {
    String[] pieces = Pieces.of(given.reveal().replace("&", " & ").replace("+", " + "));
    int and = and(pieces);
    if (and < 1 || and == pieces.length - 1 || joins(family.reveal())) {
      return List.of();
    }
    Said both = Said.join(" ", List.of(given, family));
    String shared = family.reveal();
    return List.of(
        split(both, "", Pieces.join(pieces, 0, and), shared),
        split(both, "", Pieces.join(pieces, and + 1, pieces.length), shared));
  }

  /** Where the one joining word is; nowhere if there are several. */
  private static int and(String[] pieces) {
    int found = -1;
    for (int i = 0; i < pieces.length; i++) {
      if (AND.contains(pieces[i].toLowerCase(Locale.ROOT))) {
        if (found >= 0) {
          return -1;
        }
        found = i;
      }
    }
    return found;
  }

  private static int titles(String[] pieces, int from, int to) {
    int count = 0;
    while (from + count < to && Honorifics.isOne(pieces[from + count])) {
      count++;
    }
    return count;
  }

  private static boolean isFamily(String[] pieces, int from) {
    return from == pieces.length - 1 || (from < pieces.length && isParticle(pieces[from]));
  }

  private static boolean hasGiven(String[] pieces, int from, int to) {
    for (int i = from; i < to; i++) {
      if (GivenNames.has(pieces[i])) {
        return true;
      }
    }
    return false;
  }

  private static PersonName addressed(Said said, String title, String family) {
    return name(said, title, title + ' ' + family, "", family);
  }

  private static PersonName whole(Said said, String title, String full) {
    return name(said, title, (title + ' ' + full).strip(), "", "");
  }

  private static PersonName split(Said said, String title, String given, String family) {
    return name(said, title, (title + ' ' + given + ' ' + family).strip(), given, family);
  }

  private static PersonName name(
      Said said, String title, String full, String given, String family) {
    PersonName.Builder name =
        PersonName.builder()
            .full(PersonalText.of(full))
            .provenance(said.provenance(Confidence.LIKELY));
    some(given).ifPresent(name::given);
    some(family).ifPresent(name::family);
    some(title).ifPresent(name::honorific);
    return name.build();
  }

  private static Optional<PersonalText> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(PersonalText.of(text));
  }
}
