package org.leadroad.core.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.leadroad.core.Lead;
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
        || value instanceof Lead;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Lead lead) {
      Map<Object, Object> parts = new LinkedHashMap<>();
      parts.put(SampleReportingFormat.plainLabel("id"), lead.id());
      parts.put(SampleReportingFormat.plainLabel("receivedAt"), lead.receivedAt());
      parts.put(SampleReportingFormat.plainLabel("origin"), lead.origin());
      parts.put(SampleReportingFormat.plainLabel("words"), lead.words());
      parts.put(SampleReportingFormat.plainLabel("original"), lead.original());
      return parts;
    }
    if (value instanceof Words words) {
      return words.list();
    }
    if (value instanceof Word word) {
      return Map.of(word.name(), word.text());
    }
    return ((PersonalText) value).reveal();
  }

  @Override
  public Optional<String> label(Object value) {
    return value instanceof Lead ? Optional.of("Lead ") : Optional.empty();
  }
}
