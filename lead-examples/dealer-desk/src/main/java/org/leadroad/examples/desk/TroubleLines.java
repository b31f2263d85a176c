package org.leadroad.examples.desk;

import java.io.OutputStream;
import java.util.List;

/** Writes {@code problems.jsonl}. */
final class TroubleLines {

  private TroubleLines() {}

  static void write(List<Trouble> troubles, OutputStream out) {
    try (JsonLine line = new JsonLine(out)) {
      for (Trouble trouble : troubles) {
        line.begin().text("file", trouble.file());
        if (trouble.index().isPresent()) {
          line.number("index", trouble.index().getAsInt());
        } else {
          line.absent("index");
        }
        line.text("code", trouble.code())
            .text("place", trouble.place().toString())
            .text("message", trouble.message())
            .end();
      }
    }
  }
}
