package org.leadroad.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.Claim;

class EvidenceKindTest {

  @Test
  void everyConstantIsReadyAndFoundByItsCode() throws IllegalAccessException {
    Set<EvidenceKind> constants = new HashSet<>();
    for (Field field : EvidenceKind.class.getFields()) {
      if (Modifier.isStatic(field.getModifiers())) {
        constants.add((EvidenceKind) field.get(null));
      }
    }
    assertEquals(constants, Set.copyOf(EvidenceKind.ready()));
    assertEquals(constants.size(), EvidenceKind.ready().size());
    for (EvidenceKind kind : constants) {
      assertEquals(Optional.of(kind), EvidenceKind.ready(kind.code()));
    }
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", "handshake", "HANDSHAKE ", "CLUB_CARD_SHOWN"})
  void anyOtherCodeIsNotReady(String code) {
    assertEquals(Optional.empty(), EvidenceKind.ready(code));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "HANDSHAKE,PERSON COMPANY",
    "PHONE_DEAD,PERSON COMPANY",
    "NEED_STATED,INTENT",
    "NOT_INTERESTED,INTENT",
    "DISOWNED,PERSON COMPANY INTENT",
    "SAME_PARTY,SAMENESS",
    "OTHER_PARTY,SAMENESS"
  })
  void aKindSaysWhichClaimsItIsFor(String code, String claims) {
    Set<Claim.Kind> expected = EnumSet.noneOf(Claim.Kind.class);
    List.of(claims.split(" ")).forEach(claim -> expected.add(Claim.Kind.valueOf(claim)));
    assertEquals(expected, EvidenceKind.ready(code).orElseThrow().about());
  }

  @Test
  void aKindOfTheHostsOwnIsForEverythingUnlessItSays() {
    EvidenceKind shown = EvidenceKind.supporting("CLUB_CARD_SHOWN");
    assertEquals(EnumSet.allOf(Claim.Kind.class), shown.about());
    EvidenceKind persons = shown.about(Claim.Kind.PERSON);
    assertEquals(Set.of(Claim.Kind.PERSON), persons.about());
    assertEquals(shown, persons, "what it is for does not tell kinds apart");
    assertThrows(UnsupportedOperationException.class, () -> persons.about().clear());
  }

  @Test
  void aReadyCodeGivesTheReadyKindAndKeepsItsEffect() {
    assertEquals(EvidenceKind.HANDSHAKE.about(), EvidenceKind.supporting("HANDSHAKE").about());
    assertThrows(IllegalArgumentException.class, () -> EvidenceKind.contradicting("HANDSHAKE"));
    for (EvidenceKind kind : EvidenceKind.ready()) {
      EvidenceKind.Effect wrong =
          kind.supports() ? EvidenceKind.Effect.CONTRADICTS : EvidenceKind.Effect.SUPPORTS;
      IllegalArgumentException refused =
          assertThrows(
              IllegalArgumentException.class,
              () -> new EvidenceKind(kind.code(), wrong, kind.about()));
      assertTrue(String.valueOf(refused.getMessage()).contains(kind.code()));
    }
  }

  @Test
  void aReadyKindIsAboutNothingElse() {
    assertEquals(
        Set.of(Claim.Kind.PERSON),
        EvidenceKind.HANDSHAKE.about(Claim.Kind.PERSON, Claim.Kind.INTENT).about());
    assertThrows(
        IllegalArgumentException.class, () -> EvidenceKind.HANDSHAKE.about(Claim.Kind.INTENT));
  }
}
