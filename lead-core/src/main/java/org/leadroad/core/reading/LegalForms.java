package org.leadroad.core.reading;

import java.util.Locale;
import java.util.Set;

/** Knows a company by the legal form in its name: S.r.l., SpA, Ltd, GmbH. */
final class LegalForms {

  private static final int LONGEST = 12;

  /** Names of no person, wherever they stand after the first piece. */
  private static final Set<String> ANYWHERE =
      Set.of(
          "srl", "srls", "srlu", "spa", "sapa", "snc", "sas", "scarl", "scrl", "soccoop", "onlus",
          "ltd", "limited", "llc", "llp", "plc", "gmbh", "sarl", "sasu", "eurl", "ug", "ohg", "aps",
          "asd");

  /** Names of persons too, so they count at the end, in capitals or with points. */
  private static final Set<String> AT_END =
      Set.of("sa", "ag", "kg", "nv", "bv", "ab", "sl", "sc", "oy", "as", "inc", "corp", "co");

  private static final Set<String> IN_SMALL = Set.of("inc", "corp");

  private LegalForms() {}

  static boolean isCompany(String name) {
    String[] pieces = Pieces.of(name);
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i];
      if (piece.length() <= LONGEST) {
        String form = fold(piece);
        boolean last = i == pieces.length - 1;
        if (ANYWHERE.contains(form) || (last && isAtEnd(form, piece, name))) {
          return true;
        }
      }
    }
    return isSpacedOut(pieces);
  }

  private static boolean isAtEnd(String form, String piece, String name) {
    if (!AT_END.contains(form)) {
      return false;
    }
    boolean capitals =
        piece.equals(piece.toUpperCase(Locale.ROOT)) && !name.equals(name.toUpperCase(Locale.ROOT));
    return IN_SMALL.contains(form) || capitals || piece.indexOf('.') > 0;
  }

  /** {@code Rossi S. r. l.} */
  private static boolean isSpacedOut(String[] pieces) {
    int at = pieces.length;
    StringBuilder form = new StringBuilder();
    while (at > 1 && fold(pieces[at - 1]).length() == 1 && form.length() < LONGEST) {
      form.insert(0, fold(pieces[--at]));
    }
    return ANYWHERE.contains(form.toString());
  }

  private static String fold(String piece) {
    StringBuilder folded = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c != '.' && c != ',') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
