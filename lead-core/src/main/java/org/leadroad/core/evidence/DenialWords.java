package org.leadroad.core.evidence;

import java.util.Locale;
import java.util.Map;
import org.leadroad.core.check.Tongue;

/** Why a claim is denied, as people say it. */
final class DenialWords {

  private static final Map<String, String> ENGLISH =
      Map.of(
          "JUNK", "junk: nobody meant it",
          "UNREACHABLE", "nothing they gave reaches anybody",
          "NOT_THEM", "whoever was reached said it was not them",
          "NOT_INTERESTED", "they want nothing, or nothing any more",
          "NOT_OFFERED", "no offer of ours meets the need",
          "NOT_SAME", "they are two");

  private static final Map<String, String> ITALIAN =
      Map.of(
          "JUNK", "scarto: nessuno intendeva nulla",
          "UNREACHABLE", "niente di ciò che hanno dato raggiunge qualcuno",
          "NOT_THEM", "chi è stato raggiunto dice di non essere stato lui",
          "NOT_INTERESTED", "non vogliono niente, o non più",
          "NOT_OFFERED", "nessuna nostra offerta soddisfa il bisogno",
          "NOT_SAME", "sono due");

  private DenialWords() {}

  /** The code as people read it where it is the host's own. */
  static String of(Denial denial, Locale locale) {
    return (Tongue.isItalian(locale) ? ITALIAN : ENGLISH)
        .getOrDefault(denial.code(), denial.code().toLowerCase(Locale.ROOT).replace('_', ' '));
  }
}
