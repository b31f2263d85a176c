package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadroad.scoring.Showroom.NOW;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixTest {

  private static final Matrix MATRIX =
      Matrix.of(
          Matrix.letters(Tier.QUALIFICATION, 400, 200, 100),
          Matrix.digits(Tier.PRIORITY, 75, 50, 25));

  private static String cell(Profile profile) {
    return MATRIX.cell(Showroom.card().scorer().score(profile, NOW));
  }

  @Test
  void fitIsALetterAndEngagementADigit() {
    assertEquals("D4", cell(Profile.builder().build()));
    assertEquals(
        "B3",
        cell(
            Profile.builder()
                .set(Showroom.ROLE, "owner")
                .set(Showroom.COMPANY, true)
                .engagement(Showroom.engagement("email-open", 1, 2, 3))
                .build()));
  }

  @Test
  void aThresholdBelongsToTheBetterName() {
    Matrix.Axis fit = MATRIX.rows();
    assertEquals(
        List.of("A", "B", "B", "C", "D"),
        List.of(fit.name(400), fit.name(399), fit.name(200), fit.name(100), fit.name(99)));
  }

  @Test
  void stepsMustFallAndHaveNames() {
    assertThrows(IllegalArgumentException.class, () -> Matrix.letters(Tier.FLAT, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> Matrix.letters(Tier.FLAT));
    assertThrows(
        IllegalArgumentException.class, () -> Matrix.digits(Tier.FLAT, 9, 8, 7, 6, 5, 4, 3, 2, 1));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Matrix.Axis(Tier.FLAT, List.of(1L), List.of("only")));
  }
}
