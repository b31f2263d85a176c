package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemCodeTest {

  @ParameterizedTest
  @EnumSource
  void saysWhatToDoInBothLanguages(ProblemCode code) {
    String english = code.cure(Locale.ENGLISH);
    String italian = code.cure(Locale.ITALY);
    assertFalse(english.isBlank());
    assertFalse(italian.isBlank());
    assertNotEquals(english, italian);
    assertEquals(english, code.cure(Locale.forLanguageTag("de-CH")));
  }
}
