package org.leadroad.core.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import org.junit.jupiter.api.function.Executable;
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
    EvidenceKind persons = shown.onlyAbout(Claim.Kind.PERSON);
    assertEquals(Set.of(Claim.Kind.PERSON), persons.about());
    assertNotEquals(shown, persons);
    assertTrue(shown.matches(persons));
    assertThrows(IllegalArgumentException.class, () -> shown.onlyAbout(Set.of()));
    assertThrows(UnsupportedOperationException.class, () -> persons.about().clear());
  }

  @Test
  void aReadyCodeGivesTheReadyKindAndKeepsItsEffect() {
    assertEquals(EvidenceKind.HANDSHAKE.about(), EvidenceKind.supporting("HANDSHAKE").about());
    assertThrows(IllegalArgumentException.class, () -> EvidenceKind.contradicting("HANDSHAKE"));
    for (EvidenceKind kind : EvidenceKind.ready()) {
      Executable wrong =
          () -> {
            if (kind.supports()) {
              EvidenceKind.contradicting(kind.code());
            } else {
              EvidenceKind.supporting(kind.code());
            }
          };
      IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, wrong);
      assertTrue(String.valueOf(refused.getMessage()).contains(kind.code()));
    }
  }

  @Test
  void aReadyKindStaysWhatItIs() {
    assertThrows(
        IllegalArgumentException.class, () -> EvidenceKind.HANDSHAKE.onlyAbout(Claim.Kind.PERSON));
    assertThrows(IllegalArgumentException.class, EvidenceKind.EMAIL_BOUNCED::inContact);
    assertEquals(EvidenceKind.HANDSHAKE, EvidenceKind.HANDSHAKE.inContact());
  }

  @Test
  void aKindOfTheHostsOwnImpliesAContactIfItSays() {
    EvidenceKind visit = EvidenceKind.supporting("HOME_VISIT");
    assertFalse(visit.impliesContact());
    EvidenceKind met = visit.inContact().onlyAbout(Claim.Kind.PERSON);
    assertTrue(met.impliesContact());
    assertEquals(met, visit.onlyAbout(Claim.Kind.PERSON).inContact());
    assertNotEquals(visit.onlyAbout(Claim.Kind.PERSON), met);
  }
}
