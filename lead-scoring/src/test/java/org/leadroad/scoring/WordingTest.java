package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.scoring.Showroom.NOW;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

  @Test
  void aBundleOfTheHostsSpeaksItsLanguage() throws IOException {
    Wording german =
        Wording.of(
            new PropertyResourceBundle(
                new StringReader("HEAD={0} am {1}: {2} Punkte, {3}\nCOLD=kalt\nFLAT=Punkte\n")));
    Score score =
        Showroom.flat(Rule.when("owner", Showroom.ROLE.is("owner"), 5))
            .scorer()
            .score(Profile.builder().build(), NOW);
    assertEquals(
        "showroom/1 am 2026-03-02T09:30:00Z: 0 Punkte, kalt\nPunkte 0", score.explain(german));
    assertEquals("role is owner", Showroom.ROLE.is("owner").describe(german));
  }

  @ParameterizedTest
  @CsvSource({
    "HAED, x, must have a name",
    "COLD, {0}, no places but",
    "HEAD, {4}, no places but",
    "HEAD, {, braces nowhere else",
    "HEAD, {0, braces nowhere else"
  })
  void whatIsNoPhraseIsRefused(String name, String text, String says) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Wording.of(Map.of(name, text)));
    assertTrue(String.valueOf(refused.getMessage()).contains(says), refused.getMessage());
  }

  @Test
  void bothLanguagesHavePlacesForTheSame() {
    assertEquals(Wording.ITALIAN.phrases(), Wording.of(Wording.ITALIAN.phrases()).phrases());
    assertEquals(Wording.ENGLISH.phrases().keySet(), Wording.ITALIAN.phrases().keySet());
    for (String name : Wording.ENGLISH.phrases().keySet()) {
      Map<String, String> english =
          new HashMap<>(Map.of(name, Wording.ENGLISH.phrases().get(name)));
      assertEquals(Wording.ENGLISH.phrases(), Wording.of(english).phrases());
    }
  }

  @Test
  void aLocaleIsItalianOrElseEnglish() {
    for (Locale locale : List.of(Locale.ITALY, new Locale("it", "CH"))) {
      assertEquals(Wording.ITALIAN, Wording.of(locale));
    }
    assertEquals(Wording.ENGLISH, Wording.of(Locale.GERMAN));
  }
}
