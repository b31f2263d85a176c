package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether what the library shows follows what was said.
 *
 * <p>Two tests. The values of the corpus have a canary in them that nothing of ours is called, and
 * it is never shown. And any longer run of letters and digits that is in the input and is shown as
 * well is put in cipher in the input: if the cipher is then shown, it was echoed; if not, the
 * library only uses the same word itself, as for a field or a code.
 */
final class Saying {

  static final String CANARY = "zyxwv";

  private static final Pattern TELLING = Pattern.compile("[A-Za-z0-9]{6,}");

  /** Runs known to be our own words: what is echoed, is echoed of other runs too. */
  private static final Set<String> OURS = new HashSet<>();

  private static final int MOST = 10_000;

  private Saying() {}

  /** Fails if something shown of these bytes was taken from them. */
  static void requireSilent(byte[] input, Function<byte[], List<String>> shownOf) {
    String shown = lower(shownOf.apply(input));
    requireWithout(CANARY, shown);
    String said = new String(input, ISO_8859_1);
    for (String run : shownRuns(said, shown)) {
      String other =
          Pattern.compile(run, Pattern.CASE_INSENSITIVE)
              .matcher(said)
              .replaceAll(found -> ciphered(found.group()));
      requireWithout(ciphered(run), lower(shownOf.apply(other.getBytes(ISO_8859_1))));
      if (OURS.size() < MOST) {
        OURS.add(run);
      }
    }
  }

  private static Set<String> shownRuns(String said, String shown) {
    Set<String> runs = new LinkedHashSet<>();
    Matcher telling = TELLING.matcher(said);
    while (telling.find()) {
      runs.add(telling.group().toLowerCase(Locale.ROOT));
    }
    runs.removeIf(run -> OURS.contains(run) || !shown.contains(run));
    return runs;
  }

  private static void requireWithout(String run, String shown) {
    int at = shown.indexOf(run);
    IntakeLaws.require(
        at < 0,
        () ->
            "what was said must not be shown, but is: "
                + shown.substring(Math.max(0, at - 60), Math.min(shown.length(), at + 60)));
  }

  private static String lower(List<String> shown) {
    return String.join("\n", shown).toLowerCase(Locale.ROOT);
  }

  /** Letters move by 13 places, digits by five. */
  private static String ciphered(String run) {
    StringBuilder cipher = new StringBuilder(run.length());
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      char first = c <= '9' ? '0' : c <= 'Z' ? 'A' : 'a';
      int many = first == '0' ? 10 : 26;
      cipher.append((char) (first + (c - first + many / 2) % many));
    }
    return cipher.toString();
  }
}
