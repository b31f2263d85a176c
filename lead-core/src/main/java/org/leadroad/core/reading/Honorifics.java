package org.leadroad.core.reading;

import java.util.Locale;
import java.util.Set;

/** Knows how people are addressed in writing: Sig.ra, Dott., Mr, Dr. */
final class Honorifics {

  private static final int LONGEST = 16;

  /** Without points and accents. Don, Miss and the like are left out where they are names too. */
  private static final Set<String> KNOWN =
      Set.of(
          "sig",
          "sigra",
          "sigr",
          "sigrina",
          "signa",
          "sigg",
          "sigri",
          "signor",
          "signora",
          "signorina",
          "signori",
          "dott",
          "dottssa",
          "dottore",
          "dottor",
          "dottoressa",
          "drssa",
          "dr",
          "dssa",
          "prof",
          "profssa",
          "professor",
          "professore",
          "professoressa",
          "ing",
          "ingegner",
          "ingegnere",
          "arch",
          "architetto",
          "avv",
          "avvocato",
          "rag",
          "ragionier",
          "ragioniere",
          "geom",
          "geometra",
          "cav",
          "comm",
          "egr",
          "egregio",
          "gent",
          "gentma",
          "gentmo",
          "gentile",
          "spett",
          "mr",
          "mrs",
          "ms",
          "miss",
          "mx",
          "mister",
          "doctor",
          "sir",
          "madam",
          "rev",
          "reverend",
          "herr",
          "frau",
          "monsieur",
          "madame",
          "mme",
          "mlle",
          "sr",
          "sra",
          "srta");

  private Honorifics() {}

  /** Whether the piece of a name, or the whole text, is one. */
  static boolean isOne(String piece) {
    if (piece.length() > LONGEST || piece.isEmpty()) {
      return false;
    }
    char first = Character.toLowerCase(piece.charAt(0));
    return "sdpiaregcmhf".indexOf(first) >= 0 && KNOWN.contains(fold(piece));
  }

  /** How many pieces at the beginning are honorifics; never all of them. */
  static int count(String[] pieces) {
    int count = 0;
    while (count < pieces.length - 1 && isOne(pieces[count])) {
      count++;
    }
    return count;
  }

  /** Whether the text is made of nothing else. */
  static boolean areAll(String text) {
    for (String piece : Pieces.of(text)) {
      if (!isOne(piece)) {
        return false;
      }
    }
    return !text.isBlank();
  }

  private static String fold(String piece) {
    StringBuilder folded = new StringBuilder(piece.length());
    for (int i = 0; i < piece.length(); i++) {
      char c = piece.charAt(i);
      if (c != '.' && c != '\'' && c != '’' && c != 'ª' && c != '/') {
        folded.append(c);
      }
    }
    return folded.toString().toLowerCase(Locale.ROOT);
  }
}
