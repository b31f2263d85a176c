package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Enquiries;

/** Readers of one name read alike, so a reading can be made again. */
class ReaderNameTest {

  private static final StandardReader ITALY = StandardReader.forRegion("IT");
  private static final FormLabels OURS =
      FormLabels.standard().with("il tuo modello", Field.WANT).without("data");

  @Test
  void theRegionIsInTheName() {
    assertEquals("standard/2/IT", ITALY.name());
    assertEquals("standard/2/IT", StandardReader.forRegion("it").name());
    assertEquals("standard/2/DE", StandardReader.forRegion("DE").name());
    assertEquals("standard/2", StandardReader.withoutRegion().name());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"UK, Maybe GB was meant.", "Italy, Maybe IT was meant.", "EU, ''", "39, ''"})
  void whatIsNoRegionIsRefusedWithTheNextBest(String region, String advice) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> StandardReader.forRegion(region));
    String says = "region must be an ISO 3166 code of two letters, such as IT, but was " + region;
    assertEquals(advice.isEmpty() ? says : says + ". " + advice, refused.getMessage());
  }

  @Test
  void labelsOfTheHostsOwnAreInTheName() {
    String name = ITALY.withLabels(OURS).name();
    assertTrue(name.matches("standard/2/IT/labels-[0-9a-f]{16}"), name);
    FormLabels inAnotherOrder =
        FormLabels.standard().without("data").with("Il tuo modello *", Field.WANT);
    assertEquals(name, ITALY.withLabels(inAnotherOrder).name());
    assertNotEquals(name, ITALY.withLabels(OURS.with("targa", Field.WANT)).name());
    assertEquals(ITALY.name(), ITALY.withLabels(FormLabels.standard()).name());
  }

  @Test
  void theNameIsInEveryReading() {
    StandardReader reader = ITALY.withLabels(OURS);
    assertEquals(reader.name(), reader.read(Enquiries.SUV).reader());
  }

  @Test
  void theNameOfATableStaysForEver() {
    assertEquals(
        "standard/2/labels-56896e0dea1c6bd5",
        StandardReader.withoutRegion().withLabels(emptied()).name());
  }

  private static FormLabels emptied() {
    FormLabels none = FormLabels.standard();
    for (String label : StandardLabels.table().keySet()) {
      none = none.without(label);
    }
    return none.with("modello", Field.WANT);
  }
}
