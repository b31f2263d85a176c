package org.leadroad.lifecycle.testkit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.SampleReportingFormat;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/**
 * Shows in jqwik's reports what a generated road is made of, which its own text form does not.
 * Found by jqwik itself; nothing here reaches a log of the library.
 */
public final class RoadFormat implements SampleReportingFormat {

  /** Called by jqwik. */
  public RoadFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return value instanceof Fact || value instanceof Road || value instanceof Book;
  }

  @Override
  public Object report(Object value) {
    if (value instanceof Book book) {
      return book.roads().toArray();
    }
    if (value instanceof Road road) {
      return road.facts().toArray();
    }
    Map<Object, Object> parts = new LinkedHashMap<>();
    if (value instanceof Fact fact) {
      put(parts, "id", fact.id());
      put(parts, "lead", fact.lead());
      put(parts, "happened", fact.happened());
      put(parts, "recorded", fact.recorded());
      put(parts, "by", fact.by());
      put(parts, "kind", fact.what().kind());
      put(parts, "what", said(fact.what()));
    }
    return parts;
  }

  private static Object said(Happening what) {
    if (what instanceof Happening.Received received) {
      return received.lead();
    }
    if (what instanceof Happening.Observed observed) {
      return observed.interaction();
    }
    if (what instanceof Happening.Evidenced evidenced) {
      return evidenced.evidence();
    }
    return what instanceof Happening.Noted noted ? noted.details() : what;
  }

  private static void put(Map<Object, Object> parts, String label, Object part) {
    parts.put(SampleReportingFormat.plainLabel(label), part);
  }

  @Override
  public Optional<String> label(Object value) {
    return Optional.of(value instanceof Book ? "Book " : value instanceof Road ? "Road " : "Fact ");
  }
}
