package org.leadroad.lifecycle.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.lifecycle.Fact;

class FactJsonTest {

  @Property(tries = 1_000)
  void lawWordsEveryFactComesBackAsItWasWrittenInAscii(@ForAll Fact fact) {
    String json = FactJson.write(fact);
    assertEquals(fact, FactJson.read(json));
    assertEquals(json, FactJson.write(FactJson.read(json)));
    assertTrue(json.chars().allMatch(c -> c >= ' ' && c < 0x7f));
  }
}
