package org.leadroad.examples.benchmarks.roads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;

final class RoadsTest {

  private static final String URL = "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1";

  @Test
  void whatIsWrittenByHandIsWhatTheLibraryWouldHaveWritten() throws Exception {
    Shelf shelf = Shelf.of(URL.formatted("by-hand"));
    JdbcRoadStore store = shelf.store();
    store.append(Story.lead(0), 0, Story.facts(Story.lead(0)));
    ByHand byHand = new ByHand(shelf, Story.lead(0));
    LeadId appended = Story.lead(1);
    for (int i = 0; i < Story.FACTS; i++) {
      byHand.append(appended, i);
    }
    byHand.fill(2, 3, 2L * Story.FACTS);
    for (int i = 0; i < 3; i++) {
      Road expected = Road.of(Story.facts(Story.lead(i)));
      assertEquals(expected, store.road(Story.lead(i)).orElseThrow(), "road " + i);
    }
    assertEquals(3, store.roads().count());
  }

  @Test
  void theProgramsRunToTheirEnd() throws Exception {
    Appends.main(new String[] {URL.formatted("appends"), "3", "0", "1", "1", "3"});
    Reads.main(new String[] {URL.formatted("reads"), "1", "50", "100"});
    Folding.main(new String[] {"500"});
  }
}
