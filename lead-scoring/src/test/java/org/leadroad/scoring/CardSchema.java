package org.leadroad.scoring;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schema in the jar, as somebody else's validator reads it. */
final class CardSchema {

  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(read());

  private CardSchema() {}

  private static String read() {
    try (InputStream schema =
        Objects.requireNonNull(Scorecard.class.getResourceAsStream("scorecard.schema.json"))) {
      return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static List<Error> faults(String json) {
    return SCHEMA.validate(json, InputFormat.JSON);
  }
}
