package org.leadroad.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MissingTest {

  private static final Missing A = Missing.evidence(Need.of("CALL_ANSWERED"));
  private static final Missing B = Missing.evidence(Need.of("DOCUMENT_SEEN"));
  private static final Missing C = Missing.information(Need.CONTACT);
  private static final Missing D = Missing.information(Need.NAME);

  private static Missing all(Missing... parts) {
    return Missing.allOf(Arrays.asList(parts));
  }

  private static Missing any(Missing... parts) {
    return Missing.anyOf(Arrays.asList(parts));
  }

  private static Missing some(int n, Missing... parts) {
    return Missing.atLeast(n, Arrays.asList(parts));
  }

  static Stream<Arguments> sentences() {
    return Stream.of(
        Arguments.of("one", "name", all(D)),
        Arguments.of("two", "contact and name", all(D, C)),
        Arguments.of("either", "one of (call answered, document seen)", any(B, A)),
        Arguments.of(
            "one of these is enough",
            "name and one of (call answered, document seen)",
            all(any(A, B), D)),
        Arguments.of(
            "all in one of", "one of (document seen, contact and name)", any(all(C, D), B)),
        Arguments.of("two of three", "2 of (contact, name, call answered)", some(2, A, C, D)),
        Arguments.of(
            "weights that say who is needed",
            "name and one of (contact, call answered)",
            Missing.enoughOf(90, Map.of(D, 60L, A, 30L, C, 30L))),
        Arguments.of(
            "weights that say who is enough alone",
            "one of (name, contact and call answered)",
            Missing.enoughOf(60, Map.of(D, 60L, A, 30L, C, 30L))),
        Arguments.of(
            "weights that stay weights",
            "a sum of 5 from (contact: 2, name: 2, call answered: 3, document seen: 4)",
            Missing.enoughOf(50, Map.of(D, 20L, A, 30L, C, 20L, B, 40L))),
        Arguments.of(
            "a weight that never counts",
            "contact and name",
            Missing.enoughOf(20, Map.of(D, 10L, C, 10L, A, 1L))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void saysWhatIsNeededAndWhatIsEnough(String id, String sentence, Missing missing) {
    assertEquals(sentence, missing.describe(Locale.ENGLISH));
  }

  static Stream<Arguments> italian() {
    return Stream.of(
        Arguments.of("nome e uno tra (chiamata con risposta, documento visto)", all(any(A, B), D)),
        Arguments.of("2 tra (contatto, nome, chiamata con risposta)", some(2, A, C, D)),
        Arguments.of(
            "una somma di 5 da (contatto: 2, nome: 2, chiamata con risposta: 3, documento visto:"
                + " 4)",
            Missing.enoughOf(50, Map.of(D, 20L, A, 30L, C, 20L, B, 40L))),
        Arguments.of("club card", Missing.information(Need.of("CLUB_CARD"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("italian")
  void saysSoInItalian(String sentence, Missing missing) {
    assertEquals(sentence, missing.describe(Locale.ITALY));
  }

  @Test
  void everyReadySupportHasAnItalianName() {
    for (EvidenceKind kind : EvidenceKind.ready()) {
      Missing missing = Missing.evidence(Need.of(kind));
      assertEquals(
          kind.supports(),
          !missing.describe(Locale.ITALIAN).equals(missing.describe(Locale.ENGLISH)),
          kind.code());
    }
  }

  static Stream<Arguments> same() {
    return Stream.of(
        Arguments.of("all of all", all(A, all(B, all(C, D))), all(all(D, C), B, A)),
        Arguments.of("any of any", any(A, any(B, any(C, D))), any(any(D, C), B, A)),
        Arguments.of("twice the same", all(A, any(B, C), any(C, B), A), all(any(B, C), A)),
        Arguments.of("all of all are all", some(3, A, B, C), all(A, B, C)),
        Arguments.of("one of all is any", some(1, A, B, C), any(A, B, C)),
        Arguments.of("the same twice counts twice", some(2, A, A, B, C), any(A, all(B, C))),
        Arguments.of("alone", some(2, A, A), A),
        Arguments.of(
            "in proportion",
            Missing.enoughOf(4, Map.of(A, 2L, B, 2L, C, 2L)),
            Missing.enoughOf(59, Map.of(A, 30L, B, 30L, C, 30L))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("same")
  void theSameIsEqualHoweverItWasPutTogether(String id, Missing one, Missing other) {
    assertEquals(one, other);
    assertEquals(one.hashCode(), other.hashCode());
    assertEquals(0, one.compareTo(other));
  }

  @Test
  void theFlatViewsNameEverything() {
    Missing missing = all(D, any(A, all(B, C)));
    assertEquals(Set.of(Need.NAME, Need.CONTACT), missing.information());
    assertEquals(Set.of(Need.of("CALL_ANSWERED"), Need.of("DOCUMENT_SEEN")), missing.evidence());
  }

  static Stream<Arguments> odd() {
    return Stream.of(
        odd("all of none", () -> all()),
        odd("one of none", () -> any()),
        odd("none of some", () -> some(0, A)),
        odd("more than there are", () -> some(3, A, B)),
        odd("no weight", () -> Missing.enoughOf(1, Map.of(A, 0L, B, 2L))),
        odd("no parts", () -> Missing.enoughOf(1, Map.of())),
        odd("a need of several", () -> new Missing.One(Missing.Kind.ALL_OF, Need.NAME)));
  }

  private static Arguments odd(String id, Executable executable) {
    return Arguments.of(id, executable);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("odd")
  void whatNobodyCouldBringIsRefused(String id, Executable executable) {
    assertThrows(IllegalArgumentException.class, executable);
  }

  @Test
  void partsAreReadAndNotChanged() {
    Missing.Some either = (Missing.Some) any(A, B);
    assertEquals(Missing.Kind.ANY_OF, either.kind());
    assertEquals(List.of(A, B), List.copyOf(either.weights().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> either.weights().clear());
  }

  @Test
  void itsTextIsTheSentenceAlsoInsideAnOpinion() {
    assertEquals("Lacks[missing=evidence]", Opinion.lacksEvidence(Need.EVIDENCE).toString());
    assertEquals(
        "Lacks[missing=one of (call answered, document seen)]",
        Opinion.lacks(any(A, B)).toString());
  }
}
