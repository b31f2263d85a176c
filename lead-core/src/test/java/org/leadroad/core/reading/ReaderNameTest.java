package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
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

  @Test
  void labelsOfTheHostsOwnAreInTheName() {
    String name = ITALY.labels(OURS).name();
    assertTrue(name.matches("standard/2/IT/labels-[0-9a-f]{16}"), name);
    FormLabels inAnotherOrder =
        FormLabels.standard().without("data").with("Il tuo modello *", Field.WANT);
    assertEquals(name, ITALY.labels(inAnotherOrder).name());
    assertNotEquals(name, ITALY.labels(OURS.with("targa", Field.WANT)).name());
    assertEquals(ITALY.name(), ITALY.labels(FormLabels.standard()).name());
  }

  @Test
  void theNameIsInEveryReading() {
    StandardReader reader = ITALY.labels(OURS);
    assertEquals(reader.name(), reader.read(Enquiries.SUV).reader());
  }

  @Test
  void theNameOfATableStaysForEver() {
    assertEquals(
        "standard/2/labels-56896e0dea1c6bd5",
        StandardReader.withoutRegion().labels(emptied()).name());
  }

  private static FormLabels emptied() {
    FormLabels none = FormLabels.standard();
    for (String label : StandardLabels.table().keySet()) {
      none = none.without(label);
    }
    return none.with("modello", Field.WANT);
  }
}
