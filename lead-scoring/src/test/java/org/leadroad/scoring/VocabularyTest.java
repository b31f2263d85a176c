package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {

  @Test
  void theSameDeclarationTwiceIsTheSame() {
    Vocabulary.Builder words = Vocabulary.builder();
    assertEquals(words.text("role", Fold.CASE), words.text("role", Fold.CASE));
    assertEquals(words.interactions("call"), words.interactions("call"));
    assertEquals(1, words.build().attributes().size());
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    Vocabulary.Builder words = Vocabulary.builder();
    words.text("role", Fold.CASE);
    words.host("lucky", "is lucky", profile -> true);

    assertEquals(
        "the name role was declared as something else before",
        assertThrows(IllegalArgumentException.class, () -> words.text("role", Fold.EXACT))
            .getMessage());
    assertThrows(IllegalArgumentException.class, () -> words.texts("role", Fold.CASE));
    assertThrows(IllegalArgumentException.class, () -> words.number("role"));
    assertThrows(
        IllegalArgumentException.class, () -> words.host("lucky", "is born", profile -> true));
  }

  @Test
  void detailsAndAttributesHaveNamesOfTheirOwn() {
    Vocabulary.Builder words = Vocabulary.builder();
    Text role = words.text("role", Fold.CASE);
    Text detail = words.detail("role", Fold.CASE);
    assertNotEquals(role, detail);
    assertEquals(Map.of("role", detail), words.build().details());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "a",
        "z",
        "az-az",
        "a0",
        "a-9",
        "a1b2",
        "abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-a"
      })
  void kebabCaseNamesAreAccepted(String name) {
    assertEquals(name, Vocabulary.builder().flag(name).name());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        "a-",
        "a--b",
        "a/",
        "a{b",
        "a`b",
        "a:b",
        "abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-abcdefgh-ab",
        "Role",
        "job role",
        "job_role",
        "-role",
        "1st",
        "età"
      })
  void namesAreKebabCase(String name) {
    Vocabulary.Builder words = Vocabulary.builder();
    assertThrows(IllegalArgumentException.class, () -> words.text(name, Fold.CASE));
    assertThrows(IllegalArgumentException.class, () -> words.interactions(name));
    assertThrows(IllegalArgumentException.class, () -> words.host(name, "", profile -> true));
  }

  @Test
  void whatIsDeclaredLaterIsNotInWhatWasBuilt() {
    Vocabulary.Builder words = Vocabulary.builder();
    words.flag("company");
    Vocabulary before = words.build();
    words.date("since");
    assertEquals(Set.of("company"), before.attributes().keySet());
    assertEquals(Set.of("company", "since"), words.build().attributes().keySet());
    assertThrows(UnsupportedOperationException.class, () -> before.attributes().clear());
  }

  @Test
  void equalityIsByDeclarations() {
    Vocabulary one = words();
    assertEquals(one, words());
    assertEquals(one.hashCode(), words().hashCode());
    assertTrue(one.toString().contains("role"));
    assertNotEquals(one, Vocabulary.builder().build());
  }

  private static Vocabulary words() {
    Vocabulary.Builder words = Vocabulary.builder();
    words.text("role", Fold.CASE);
    words.money("budget");
    words.interactions("call");
    words.host("lucky", "is lucky", profile -> true);
    return words.build();
  }
}
