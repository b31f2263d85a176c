package org.leadroad.core.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.words.PersonalText;

class InteractionTest {

  private static final Instant AT = Instant.parse("2026-03-02T09:30:00Z");

  private final Interaction visit = Interaction.of("page-view", AT, Direction.THEIRS, "evt-1");

  @Test
  void detailsAndMessageAreAddedToACopy() {
    Interaction more =
        visit
            .withMessageId("mail-7")
            .withDetail("page", PersonalText.of("/suv?email=giulia@example.com"));

    assertEquals(Optional.of("mail-7"), more.messageId());
    assertEquals(Map.of("page", PersonalText.of("/suv?email=giulia@example.com")), more.details());
    assertTrue(visit.details().isEmpty());
    assertNotEquals(visit, more);
  }

  @Test
  void detailsCannotBeSetTwice() {
    Interaction more = visit.withDetail("page", PersonalText.of("/suv"));
    PersonalText other = PersonalText.of("/other");

    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> more.withDetail("page", other));
    assertEquals("detail page was already set", refused.getMessage());
  }

  @Test
  void detailsCannotBeChangedFromOutside() {
    Map<String, PersonalText> details = visit.details();
    PersonalText text = PersonalText.of("/suv");
    assertThrows(UnsupportedOperationException.class, () -> details.put("page", text));
  }

  @Test
  void toStringShowsNeitherIdsNorTexts() {
    String shown =
        visit.withMessageId("mail-7").withDetail("page", PersonalText.of("canary-page")).toString();

    assertTrue(shown.contains("page-view"), shown);
    assertFalse(shown.contains("evt-1"), shown);
    assertFalse(shown.contains("mail-7"), shown);
    assertFalse(shown.contains("canary"), shown);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "",
        " ",
        "Page-view",
        "page_view",
        "-page",
        "page-",
        "page--view",
        "1-page",
        "pagè"
      })
  void typeMustBeKebabCase(String type) {
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> Interaction.of(type, AT, Direction.THEIRS, "evt-1"));
    assertEquals(
        "interaction type must be small letters, digits and single hyphens, such as page-view",
        refused.getMessage());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"empty,''", "blank,' '", "line end,'evt\n1'"})
  void idsMustBeIdentifiers(String name, String id) {
    assertThrows(
        IllegalArgumentException.class, () -> Interaction.of("page-view", AT, Direction.OURS, id));
    assertThrows(IllegalArgumentException.class, () -> visit.withMessageId(id));
  }

  @Test
  void attributeNamesMustBeKebabCase() {
    PersonalText text = PersonalText.of("/suv");
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class,
            () -> visit.withDetail("mario.rossi@example.com", text));
    assertFalse(refused.toString().contains("mario"), refused.toString());
  }
}
