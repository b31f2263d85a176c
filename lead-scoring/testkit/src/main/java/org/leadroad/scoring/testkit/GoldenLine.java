package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Tier;

/**
 * What a golden file says of one score: {@code 17 hot 1104 | classification 1000, priority 104 |
 * visits 1000, pages 104}.
 *
 * @param head number, temperature and total
 * @param tiers what each tier gives
 * @param parts what each rule, group or tier that has a line gives; what machines did is left out
 *     under {@code without} and the sign that found it
 */
record GoldenLine(String head, Map<String, Long> tiers, Map<String, Long> parts) {

  private static final String BAR = " | ";
  private static final String COMMA = ", ";
  private static final String POINTS = "[^,|]+ -?\\d{1,18}";
  private static final String MANY = "((?:" + POINTS + "(?:, " + POINTS + ")*)?)";
  private static final Pattern LINE =
      Pattern.compile("(\\d+ \\w+ -?\\d+) \\| " + MANY + " \\| ?" + MANY);
  private static final Pattern ONE = Pattern.compile("([^,|]+) (-?\\d{1,18})(?:, )?");
  private static final String INCOMPLETE = "incomplete";
  private static final String WITHOUT = "without ";

  static GoldenLine of(int number, Score score) {
    Map<String, Long> tiers = new LinkedHashMap<>();
    for (Tier tier : score.card().tiers()) {
      tiers.put(name(tier), score.tier(tier));
    }
    Map<String, Long> parts = new LinkedHashMap<>();
    score.lines().forEach(line -> parts.merge(line.part(), line.points(), Long::sum));
    score.discarded().forEach(each -> parts.put(WITHOUT + each.robots(), (long) each.times()));
    if (!score.complete()) {
      parts.put(INCOMPLETE, 1L);
    }
    return new GoldenLine(
        number + " " + name(score.temperature()) + " " + score.total(), tiers, parts);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  /** The line that was written so. */
  static GoldenLine parse(String text) {
    Matcher line = LINE.matcher(text);
    if (!line.matches()) {
      throw new IllegalArgumentException(
          "a line of a golden file must be number, temperature and total | tiers | parts, but was \""
              + text
              + "\". Maybe let the file be written again.");
    }
    return new GoldenLine(line.group(1), points(line.group(2)), points(line.group(3)));
  }

  private static Map<String, Long> points(String section) {
    Map<String, Long> points = new LinkedHashMap<>();
    Matcher one = ONE.matcher(section);
    while (one.find()) {
      points.put(one.group(1), Long.valueOf(one.group(2)));
    }
    return points;
  }

  /** The parts that give something else. */
  Set<String> changedParts(GoldenLine now) {
    Set<String> all = new LinkedHashSet<>(now.parts.keySet());
    all.addAll(parts.keySet());
    all.removeIf(
        part ->
            gives(part) == now.gives(part)
                && parts.containsKey(part) == now.parts.containsKey(part));
    return all;
  }

  private long gives(String part) {
    return parts.getOrDefault(part, 0L);
  }

  /**
   * What is otherwise by now, in words: {@code 1104, now 1004; hot, now warm; known 100, now 0}.
   */
  String changes(GoldenLine now) {
    String[] before = head.split(" ", -1);
    String[] after = now.head.split(" ", -1);
    List<String> changes = new ArrayList<>();
    for (int i = before.length - 1; i > 0; i--) {
      if (!before[i].equals(after[i])) {
        changes.add(before[i] + ", now " + after[i]);
      }
    }
    for (String part : changedParts(now)) {
      changes.add(part + " " + said(part) + ", now " + now.said(part));
    }
    return changes.isEmpty() ? "the order or the tiers" : String.join("; ", changes);
  }

  private String said(String part) {
    return parts.containsKey(part) ? String.valueOf(gives(part)) : "silent";
  }

  @Override
  public String toString() {
    return head + BAR + text(tiers) + (BAR + text(parts)).stripTrailing();
  }

  private static String text(Map<String, Long> points) {
    return points.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .collect(Collectors.joining(COMMA));
  }
}
