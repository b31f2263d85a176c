package org.leadroad.examples.desk;

import java.util.OptionalInt;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;

/**
 * A line of {@code problems.jsonl}: what is wrong, where, and what to do; never a value that was
 * delivered.
 */
record Trouble(String file, OptionalInt index, String code, Place place, String message) {

  static Trouble of(String file, Problem problem) {
    return new Trouble(
        file, problem.place().index(), problem.code().name(), problem.place(), problem.message());
  }

  static Trouble inInbox(String file, int index, String code, String message) {
    return new Trouble(file, OptionalInt.of(index), code, Place.whole(), message);
  }

  static Trouble inFacts(String file, int line, String code, String message) {
    return new Trouble(file, OptionalInt.empty(), code, Place.at(line, 1), message);
  }
}
