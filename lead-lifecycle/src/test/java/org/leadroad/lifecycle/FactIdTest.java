package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FactIdTest {

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("empty", ""),
        Arguments.of("blank", " "),
        Arguments.of("blank inside", "visit 17"),
        Arguments.of("end of line", "visit-17\n"),
        Arguments.of("NUL", "visit\0-17"),
        Arguments.of("escape", "\u001b[31mvisit"),
        Arguments.of("next line of C1", "visit\u0085"),
        Arguments.of("201 characters", "v".repeat(201)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void row146WhatIsNoIdIsRefusedAndNotEchoed(String id, String value) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> FactId.of(value));
    assertTrue(refused.getMessage().startsWith("fact id must"), refused.getMessage());
    assertFalse(refused.getMessage().contains("visit"), refused.getMessage());
  }

  @Test
  void nullIsRefused() {
    assertThrows(NullPointerException.class, () -> FactId.of(null));
  }

  @Test
  void anIdOfTheHostsStaysAsItIs() {
    assertEquals("f".repeat(200), FactId.of("f".repeat(200)).toString());
    assertEquals("crm:4711/è", FactId.of("crm:4711/è").value());
  }
}
