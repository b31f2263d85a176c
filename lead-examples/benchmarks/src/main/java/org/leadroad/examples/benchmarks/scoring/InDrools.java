package org.leadroad.examples.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.internal.utils.KieHelper;
import org.leadroad.core.engagement.Engagement;

/**
 * A card in Drools: an executable model, a lead and its interactions as facts, counted and summed
 * by {@code accumulate} in a stateless session.
 */
public final class InDrools implements Engine {

  /**
   * One interaction, as a fact.
   *
   * @param type its name
   * @param days how old it is
   * @param weight what it weighs after so many days
   */
  public record Touch(String type, int days, long weight) {}

  /** Takes what the rules give. */
  public static final class Points {

    private long[] given = {};

    private Points() {}

    /** A rule gives points. */
    public void give(int rule, long points) {
      given[rule] = points;
    }
  }

  private final Points points = new Points();
  private final long[] weights = Specialised.weights();
  private final long now;
  private final StatelessKieSession session;

  InDrools(StatelessKieSession session, long now) {
    this.session = session;
    this.now = now;
    session.setGlobal("points", points);
  }

  /** {@return a card of so many rules, compiled} */
  static KieContainer compile(int count) {
    KieHelper helper = new KieHelper();
    helper.addContent(rules(count / 3), ResourceType.DRL);
    return helper.getKieContainer(ExecutableModelProject.class);
  }

  @Override
  public long score(Contact lead, long[] given) {
    points.given = given;
    Engagement all = lead.engagement();
    List<Object> facts = new ArrayList<>(1 + all.size());
    facts.add(lead);
    for (int i = 0; i < all.size(); i++) {
      long second = all.epochSecond(i) + (all.nano(i) > 0 ? 1 : 0);
      int days = (int) ((now - second) / 86_400);
      long weight = weights[Math.min(days, weights.length - 1)];
      facts.add(new Touch(all.type(all.kind(i) / 2), days, weight));
    }
    session.execute(facts);
    return Engine.sum(given);
  }

  private static String rules(int third) {
    StringBuilder rules = new StringBuilder();
    rules.append("package org.leadroad.examples.benchmarks.scoring.drl;\n");
    for (Class<?> each : List.of(Contact.class, Specialised.class, Touch.class, Points.class)) {
      rules.append("import ").append(each.getCanonicalName()).append(";\n");
    }
    rules.append("global Points points;\n");
    for (int j = 0; j < third; j++) {
      String when = "Contact(" + condition(j) + ")";
      rules.append(rule(j, when, Integer.toString(Rules.qualityPoints(j))));
    }
    for (int j = 0; j < third; j++) {
      int every = 1 + j % 4;
      String some =
          "Touch(type == \"%s\", days < %d)".formatted(Workload.TYPES.get(j % 12), Rules.window(j));
      String when = "accumulate(" + some + "; $n : count(); $n >= " + every + ")";
      String then = "%dL * Math.min(5L, $n / %d)".formatted(Rules.countPoints(j), every);
      rules.append(rule(third + j, when, then));
    }
    for (int j = 0; j < third; j++) {
      int each = Rules.interactionPoints(j);
      String type = "type == \"" + Workload.TYPES.get((5 * j + 3) % 12) + "\"";
      boolean even = j % 2 == 0;
      String when =
          even
              ? "accumulate(Touch(" + type + "); $n : count(); $n > 0)"
              : "accumulate(Touch(" + type + ", $w : weight); $n : sum($w); $n > 0)";
      String then =
          even
              ? "%d * Math.min(4L, $n)".formatted(each)
              : "Math.min(%dL, Specialised.rounded(%d * $n))".formatted(4 * each, each);
      rules.append(rule(2 * third + j, when, then));
    }
    return rules.toString();
  }

  private static String rule(int place, String when, String then) {
    return "rule \"%d\" when %s then points.give(%d, %s); end\n"
        .formatted(place, when, place, then);
  }

  private static String condition(int j) {
    return switch (j % 5) {
      case 0 -> is(j);
      case 1 -> in(j);
      case 2 -> range(j);
      case 3 ->
          "%1$s != null, %1$s.startsWith(\"%2$s\")"
              .formatted(text(Rules.prefixOf(j)), Rules.prefix(j));
      default -> "(%s && %s) || (b2b == true && %s)".formatted(is(j), range(j + 3), in(j + 1));
    };
  }

  private static String is(int j) {
    return text(j % 9) + " == \"" + Rules.word(j % 9, 7 * j) + "\"";
  }

  private static String in(int j) {
    return Rules.set(j).stream()
        .collect(Collectors.joining("\", \"", text((j + 2) % 9) + " in (\"", "\")"));
  }

  private static String range(int j) {
    String name = HandWriter.property(Workload.NUMBERS.get(Rules.rangeOf(j)));
    return "%s >= %d && %s <= %d".formatted(name, Rules.low(j), name, Rules.high(j));
  }

  private static String text(int attribute) {
    return HandWriter.property(Workload.TEXTS.get(attribute));
  }
}
