package org.leadroad.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlEntitiesTest {

  /** The first and last of each table, and what mail programs write most. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "nbsp,A0",
    "szlig,DF",
    "agrave,E0",
    "yuml,FF",
    "OElig,152",
    "fnof,192",
    "Alpha,391",
    "omega,3C9",
    "thetasym,3D1",
    "ndash,2013",
    "rsquo,2019",
    "hellip,2026",
    "euro,20AC",
    "trade,2122",
    "rarr,2192",
    "ne,2260",
    "loz,25CA",
    "diams,2666"
  })
  void nameHasTheCodePointOfHtml(String name, String hexadecimal) {
    assertEquals(Integer.parseInt(hexadecimal, 16), HtmlEntities.codePoint(name).orElse(-1));
  }

  @Test
  void caseMatters() {
    assertEquals(0xC9, HtmlEntities.codePoint("Eacute").orElse(-1));
    assertEquals(0xE9, HtmlEntities.codePoint("eacute").orElse(-1));
    assertTrue(HtmlEntities.codePoint("EACUTE").isEmpty());
  }

  @Test
  void thoseOfXmlAreNotAmongThem() {
    for (String name : new String[] {"amp", "lt", "gt", "quot", "apos", ""}) {
      assertTrue(HtmlEntities.codePoint(name).isEmpty(), name);
    }
  }
}
