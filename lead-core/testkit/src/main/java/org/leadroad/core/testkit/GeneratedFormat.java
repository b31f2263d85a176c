package org.leadroad.core.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * Shows in jqwik's reports what a generated lead says, which its own text form never does. Found by
 * jqwik itself; nothing here reaches a log of the library.
 */
public final class GeneratedFormat implements SampleReportingFormat {

  /** Called by jqwik. */
  public GeneratedFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof PersonalText
        || value instanceof Word
        || value instanceof Words
        || value instanceof Lead
        || value instanceof Reading
        || value instanceof Story;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof PersonalText text) {
      return text.reveal();
    }
    if (value instanceof Word word) {
      return Map.of(word.name(), word.text());
    }
    if (value instanceof Words words) {
      return words.list();
    }
    Map<Object, Object> parts = new LinkedHashMap<>();
    if (value instanceof Lead lead) {
      put(parts, "id", lead.id());
      put(parts, "receivedAt", lead.receivedAt());
      put(parts, "origin", lead.origin());
      put(parts, "words", lead.words());
      lead.original().ifPresent(original -> put(parts, "original", original));
    } else if (value instanceof Reading reading) {
      put(parts, "reader", reading.reader());
      put(parts, "lead", reading.lead());
      put(parts, "identities", reading.identities());
      put(parts, "intents", reading.intents());
      put(parts, "remarks", reading.remarks());
    } else if (value instanceof Story story) {
      put(parts, "now", story.now());
      put(parts, "readings", story.readings());
      put(parts, "evidence", story.evidence());
    }
    return parts;
  }

  private static void put(Map<Object, Object> parts, String label, Object part) {
    parts.put(SampleReportingFormat.plainLabel(label), part);
  }

  @Override
  public Optional<String> label(Object value) {
    if (value instanceof Lead) {
      return Optional.of("Lead ");
    }
    if (value instanceof Reading) {
      return Optional.of("Reading ");
    }
    return value instanceof Story ? Optional.of("Story ") : Optional.empty();
  }
}
