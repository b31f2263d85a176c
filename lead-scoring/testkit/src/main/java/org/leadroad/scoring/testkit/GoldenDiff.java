package org.leadroad.scoring.testkit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Who is scored otherwise than a golden file says. */
final class GoldenDiff {

  private final int before;
  private final int after;
  private final List<Integer> places = new ArrayList<>();
  private final List<String> changes = new ArrayList<>();
  private final Map<String, Integer> causes = new TreeMap<>();

  private GoldenDiff(int before, int after) {
    this.before = before;
    this.after = after;
  }

  static GoldenDiff of(List<GoldenLine> before, List<GoldenLine> now) {
    GoldenDiff diff = new GoldenDiff(before.size(), now.size());
    for (int place = 0; place < Math.min(before.size(), now.size()); place++) {
      GoldenLine was = before.get(place);
      GoldenLine is = now.get(place);
      if (!was.equals(is)) {
        diff.places.add(place);
        diff.changes.add((place + 1) + ": " + was.changes(is));
        was.changedParts(is).forEach(part -> diff.causes.merge(part, 1, Integer::sum));
      }
    }
    return diff;
  }

  String describe(Path file, int most, Function<Integer, String> shown) {
    StringBuilder text = new StringBuilder();
    if (before != after) {
      text.append(file).append(" is about ").append(before).append(", but there are ");
      text.append(after).append(".\n");
    }
    text.append(places.size()).append(" of ").append(Math.min(before, after));
    text.append(" are scored otherwise than ").append(file).append(" says:\n");
    changes.stream().limit(most).forEach(change -> text.append(change).append('\n'));
    if (changes.size() > most) {
      text.append("… and ").append(changes.size() - most).append(" more\n");
    }
    if (!causes.isEmpty()) {
      text.append("by part, how many: ").append(causes).append('\n');
    }
    text.append("If that is meant, write the file with -Dleadroad.golden=write and commit it.");
    if (!places.isEmpty()) {
      int first = places.get(0);
      text.append("\nNumber ").append(first + 1).append(" by now:").append(shown.apply(first));
    }
    return text.toString();
  }
}
