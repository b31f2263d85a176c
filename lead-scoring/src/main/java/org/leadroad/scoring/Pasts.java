package org.leadroad.scoring;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.scoring.plan.Past;

/** Puts what happened to many into one row. */
final class Pasts {

  private static final int MOST_TYPES = 1 << 15;

  private Pasts() {}

  /** Null if there are more types than can be told apart. */
  static @Nullable Past of(List<Engagement> engagements) {
    int[] starts = new int[engagements.size() + 1];
    Map<String, Integer> types = new HashMap<>();
    boolean withNanos = false;
    for (int i = 0; i < engagements.size(); i++) {
      Engagement each = engagements.get(i);
      starts[i + 1] = Math.addExact(starts[i], each.size());
      for (int type = 0; type < each.typeCount(); type++) {
        types.putIfAbsent(each.type(type), types.size());
      }
      for (int place = 0; place < each.size(); place++) {
        withNanos |= each.nano(place) != 0;
      }
    }
    if (types.size() > MOST_TYPES) {
      return null;
    }
    int size = starts[engagements.size()];
    long[] seconds = new long[size];
    int[] nanos = withNanos ? new int[size] : null;
    char[] kinds = new char[size];
    int next = 0;
    for (Engagement each : engagements) {
      for (int place = 0; place < each.size(); place++) {
        int kind = each.kind(place);
        seconds[next] = each.epochSecond(place);
        kinds[next] = (char) (2 * types.getOrDefault(each.type(kind / 2), 0) + kind % 2);
        if (nanos != null) {
          nanos[next] = each.nano(place);
        }
        next++;
      }
    }
    String[] names = new String[types.size()];
    types.forEach((name, place) -> names[place] = name);
    return new Past(starts, seconds, nanos, kinds, names);
  }
}
