package org.leadroad.core.formats.codec;

import java.util.List;
import org.leadroad.core.formats.json.Json;

/**
 * The version of the form that is written, and what older ones become. A later release that changes
 * anything in the form counts on, and adds the step that lifts what was written before; so no older
 * form needs a reader of its own.
 *
 * @param current what is written
 * @param steps the first lifts from the oldest version that is read, the last to the current one
 */
record Versions(int current, List<Step> steps) {

  /** What this release knows. */
  static final Versions KNOWN = new Versions(1, List.of());

  /** Makes of a document of one version a document of the next. */
  @FunctionalInterface
  interface Step {
    /**
     * Lifts by one version.
     *
     * @param kind what the document holds
     * @param value it, in the older form; not changed
     */
    Json lift(String kind, Json value);
  }

  int oldest() {
    return current - steps.size();
  }

  /** What a document of a version that is read is in the current one. */
  Json lifted(long version, String kind, Json value) {
    Json lifted = value;
    for (Step step : steps.subList(Math.toIntExact(version - oldest()), steps.size())) {
      lifted = step.lift(kind, lifted);
    }
    return lifted;
  }
}
