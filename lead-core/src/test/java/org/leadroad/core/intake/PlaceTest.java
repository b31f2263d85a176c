package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceTest {

  static Stream<Arguments> places() {
    return Stream.of(
        arguments("document", "documento", Place.whole()),
        arguments("line 3 column 17", "riga 3 colonna 17", Place.at(3, 17)),
        arguments(
            "line 3 column 17 email", "riga 3 colonna 17 email", Place.at(3, 17).inField("email")),
        arguments("customer/contact", "customer/contact", Place.field("customer/contact")),
        arguments("lead 2 of the document", "lead 2 del documento", Place.whole().inLead(2)),
        arguments(
            "customer/contact", "customer/contact", Place.field("customer/contact").inLead(2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("places")
  void isToldToPeople(String english, String italian, Place place) {
    assertEquals(english, place.toString());
    assertEquals(english, place.describe(Locale.GERMAN));
    assertEquals(italian, place.describe(Locale.ITALY));
  }

  @Test
  void keepsItsPartsApart() {
    Place place = Place.at(3, 17).inField("email").inLead(0);
    assertEquals(OptionalInt.of(3), place.line());
    assertEquals(OptionalInt.of(17), place.column());
    assertEquals("email", place.field());
    assertEquals(OptionalInt.of(0), place.index());
    assertEquals(OptionalInt.empty(), Place.field("email").line());
    assertEquals(OptionalInt.empty(), Place.at(3, 17).index());
    assertEquals(Place.at(3, 17).inLead(0).inField("email"), place);
  }

  @Test
  void thatIsNowhereIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Place.at(0, 1));
    assertThrows(IllegalArgumentException.class, () -> Place.at(1, 0));
    assertThrows(IllegalArgumentException.class, () -> Place.whole().inLead(-1));
  }

  @Test
  void aProblemIsToldWithItsPlaceAndItsCure() {
    Problem problem = Problem.limit(ProblemCode.LIMIT_DEPTH, Place.at(3, 17), 33, 32);
    assertEquals(
        "riga 3 colonna 17: alzare Limits.maxDepth se il mittente è fidato",
        problem.describe(Locale.ITALY));
    assertEquals(
        "line 3 column 17: raise Limits.maxDepth if the sender is trusted",
        problem.describe(Locale.ENGLISH));
  }
}
