package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextPlacesTest {

  private static final String TEXT = "ab\n\r\nc\rd\uD83D\uDE97e";

  @ParameterizedTest
  @CsvSource({
    "0,1,1", "1,1,2", "2,1,3", "3,2,1", "4,2,2", "5,3,1", "6,3,2", "7,4,1", "8,4,2", "10,4,4",
    "11,4,5"
  })
  void offsetHasAPlaceAndThePlaceAnOffset(int offset, int line, int column) {
    TextPlaces places = new TextPlaces(TEXT);
    assertEquals(Place.at(line, column), places.at(offset));
    assertEquals(offset, places.offset(line, column));
  }

  @ParameterizedTest
  @CsvSource({"-1,1,1", "99,4,5"})
  void offsetOutsideHasTheNearestPlace(int offset, int line, int column) {
    assertEquals(Place.at(line, column), new TextPlaces(TEXT).at(offset));
  }

  @ParameterizedTest
  @CsvSource({"-1,-1,0", "0,1,0", "9,1,7", "1,99,11"})
  void placeOutsideHasTheNearestOffset(int line, int column, int offset) {
    assertEquals(offset, new TextPlaces(TEXT).offset(line, column));
  }
}
