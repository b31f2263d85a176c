package org.leadroad.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.words.PersonalText;

class GeneratedFormatTest {

  private final SampleReportingFormat format = new GeneratedFormat();

  @Test
  void whatALeadSaysIsShownInReportsAndNowhereElse() {
    Lead lead = Fixture.giulia().lead();
    assertTrue(format.appliesTo(lead));
    Map<?, ?> shown = (Map<?, ?>) format.report(lead);
    assertTrue(shown.containsValue(lead.words()));
    assertEquals(lead.words().list(), format.report(lead.words()));
    assertEquals(
        Map.of("nome", PersonalText.of("Giulia Bianchi")),
        format.report(lead.words().list().get(0)));
    assertEquals("Giulia Bianchi", format.report(PersonalText.of("Giulia Bianchi")));
    assertFalse(lead.toString().contains("Giulia"));
  }

  @Test
  void aStoryIsShownDownToItsWords() {
    Fixture giulia = Fixture.giulia();
    Story story = new Story(giulia.now(), List.of(giulia.reading()), List.of(giulia.handshake()));
    assertTrue(((Map<?, ?>) format.report(story)).containsValue(story.readings()));
    assertTrue(((Map<?, ?>) format.report(giulia.reading())).containsValue(giulia.lead()));
    assertEquals(Optional.of("Story "), format.label(story));
  }

  @Test
  void otherValuesAreLeftToJqwik() {
    assertFalse(format.appliesTo("a string"));
    assertFalse(format.appliesTo(Fixture.giulia().identity()));
  }
}
