package org.leadroad.lifecycle.jdbc;

import java.io.StringWriter;
import java.time.Instant;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Facts as JSON: {@code {"leadroad-fact":1,"id":…}}. What is in there of the core is a document of
 * its own codec and version.
 *
 * <p>The version counts up whenever the form gains or changes anything; what an older one wrote is
 * read for ever. All characters are ASCII, others are escaped: no database and no charset changes
 * one.
 */
final class FactJson {

  static final int VERSION = 1;

  private static final String NAME = "leadroad-fact";
  private static final JsonFactory FACTORY = new JsonFactory();

  /** Written by a version of the library that this one does not know. */
  static final class Newer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Newer() {
      super(null, null, false, false);
    }
  }

  private FactJson() {}

  static String write(Fact fact) {
    StringWriter written = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), written)) {
      json.writeStartObject();
      json.writeNumberProperty(NAME, VERSION);
      json.writeStringProperty("id", fact.id().value());
      json.writeStringProperty("lead", fact.lead().value());
      json.writeStringProperty("happened", fact.happened().toString());
      if (!fact.recorded().equals(fact.happened())) {
        json.writeStringProperty("recorded", fact.recorded().toString());
      }
      json.writeStringProperty("by", fact.by());
      json.writeStringProperty("kind", fact.what().kind().name());
      json.writeName("what");
      HappeningWriter.write(fact.what(), json);
      json.writeEndObject();
    }
    return ascii(written.toString());
  }

  /** What is not ASCII can only stand inside strings. */
  private static String ascii(String json) {
    StringBuilder ascii = new StringBuilder(json.length() + 16);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c < 0x7f) {
        ascii.append(c);
      } else {
        ascii.append("\\u").append(Integer.toHexString(c | 0x10000), 1, 5);
      }
    }
    return ascii.toString();
  }

  /**
   * The fact that was written.
   *
   * @throws Newer if a later version wrote it
   * @throws IllegalArgumentException if nobody did; without a word of it
   */
  static Fact read(String json) {
    Parts parts = Parts.of(json);
    long version = parts.number(NAME);
    if (version > VERSION) {
      throw new Newer();
    }
    if (version != VERSION) {
      throw Parts.odd();
    }
    FactId id = FactId.of(parts.string("id"));
    LeadId lead = LeadId.of(parts.string("lead"));
    Instant happened = parts.instant("happened");
    Instant recorded = parts.optional("recorded", parts::instant).orElse(happened);
    String by = parts.string("by");
    Happening.Kind kind = parts.constant("kind", Happening.Kind.class);
    Parts what = parts.parts("what");
    Fact fact = new HappeningReader(id, lead, happened, by, what).read(kind).recordedAt(recorded);
    parts.requireAllAsked();
    what.requireAllAsked();
    if (!fact.happened().equals(happened) || !fact.by().equals(by) || !fact.lead().equals(lead)) {
      throw Parts.odd();
    }
    return fact;
  }
}
