package org.leadroad.core.formats.codec;

import java.util.OptionalInt;
import org.leadroad.core.intake.Place;

/**
 * Where a value is: a JSON pointer (RFC 6901) of names that the form has and nobody else chose, and
 * the line, where there are several.
 *
 * @param path empty for the document
 * @param line from 1, where each line is a document
 */
record Pointer(String path, OptionalInt line) {

  static Pointer root(OptionalInt line) {
    return new Pointer("", line);
  }

  Pointer then(String name) {
    return new Pointer(path + '/' + name, line);
  }

  Pointer then(int index) {
    return then(Integer.toString(index));
  }

  Place place() {
    Place place = line.isPresent() ? Place.at(line.getAsInt(), 1) : Place.whole();
    return place.inField(path);
  }
}
