package org.leadroad.examples.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * Writes the code that somebody would write for one card: no rule is data, every number a constant.
 * Methods stay short enough for the JIT compiler, which leaves long ones alone.
 */
final class HandWriter {

  private static final int RULES_A_METHOD = 32;

  private final int third;
  private final boolean coded;
  private final StringBuilder code = new StringBuilder();

  /** The counters of each type, by window. */
  private final List<TreeSet<Integer>> windows = new ArrayList<>();

  private HandWriter(int rules, boolean coded) {
    this.third = rules / 3;
    this.coded = coded;
    for (int type = 0; type < Workload.TYPES.size(); type++) {
      windows.add(new TreeSet<>());
    }
    for (int j = 0; j < third; j++) {
      windows.get(j % 12).add(Rules.window(j));
    }
  }

  static String name(int rules, boolean coded) {
    return (coded ? "Coded" : "Objects") + rules;
  }

  static String write(int rules, boolean coded) {
    HandWriter writer = new HandWriter(rules, coded);
    String lead = coded ? "Coded" : "Contact";
    writer.line("package org.leadroad.examples.benchmarks.scoring;");
    writer.line("import org.leadroad.core.engagement.Engagement;");
    writer.line("public final class " + name(rules, coded) + " implements ByHand<" + lead + "> {");
    writer.line("private static final long[] WEIGHTS = Specialised.weights();");
    writer.line("private static final int OLD = WEIGHTS.length - 1;");
    writer.line("private final int[] count = new int[12];");
    writer.line("private final long[] weight = new long[12];");
    writer.line("private final int[] recent = new int[" + 12 * Rules.WINDOWS.length + "];");
    if (coded) {
      writer.prefixes();
    }
    writer.scan(lead);
    writer.rules(lead, false);
    writer.rules(lead, true);
    writer.line("}");
    return writer.code.toString();
  }

  private void line(String text) {
    code.append(text).append('\n');
  }

  /** Which codes begin so: what somebody would look up instead of comparing texts. */
  private void prefixes() {
    for (int j = 3; j < third; j += 5) {
      StringBuilder holds = new StringBuilder();
      for (String word : Coded.dictionary(Rules.prefixOf(j))) {
        holds.append(word.startsWith(Rules.prefix(j))).append(',');
      }
      line("private static final boolean[] BEGINS" + j + " = {" + holds + "};");
    }
  }

  private void scan(String lead) {
    line("private void scan(" + lead + " lead, long now) {");
    line("java.util.Arrays.fill(count, 0);");
    line("java.util.Arrays.fill(weight, 0);");
    line("java.util.Arrays.fill(recent, 0);");
    if (coded) {
      line("byte[] types = lead.types();");
      line("long[] seconds = lead.seconds();");
      line("for (int i = 0; i < types.length; i++) {");
      line("int days = (int) ((now - seconds[i]) / 86400);");
      line("switch (types[i]) {");
    } else {
      line("Engagement all = lead.engagement();");
      line("for (int i = 0; i < all.size(); i++) {");
      line("long second = all.epochSecond(i) + (all.nano(i) > 0 ? 1 : 0);");
      line("int days = (int) ((now - second) / 86400);");
      line("switch (all.type(all.kind(i) / 2)) {");
    }
    for (int type = 0; type < windows.size(); type++) {
      line("case " + (coded ? type : "\"" + Workload.TYPES.get(type) + "\"") + ":");
      for (int window : windows.get(type)) {
        line("if (days < " + window + ") recent[" + recent(type, window) + "]++;");
      }
      line("count[" + type + "]++;");
      line("weight[" + type + "] += WEIGHTS[Math.min(days, OLD)];");
      line("break;");
    }
    line("default: break;");
    line("}");
    line("}");
    line("}");
  }

  private static int recent(int type, int window) {
    int place = 0;
    while (Rules.WINDOWS[place] != window) {
      place++;
    }
    return type * Rules.WINDOWS.length + place;
  }

  private void rules(String lead, boolean shared) {
    String more = shared ? ", long[] points" : "";
    String pass = shared ? ", points" : "";
    int rules = 3 * third;
    int methods = (rules + RULES_A_METHOD - 1) / RULES_A_METHOD;
    line("public long total(" + lead + " lead, long now" + more + ") {");
    line("scan(lead, now);");
    line("long total = 0;");
    for (int m = 0; m < methods; m++) {
      line("total += part" + m + "(lead" + pass + ");");
    }
    line("return total;");
    line("}");
    for (int m = 0; m < methods; m++) {
      line("private long part" + m + "(" + lead + " lead" + more + ") {");
      line("long total = 0;");
      line("long given;");
      for (int i = m * RULES_A_METHOD; i < Math.min(rules, (m + 1) * RULES_A_METHOD); i++) {
        line("given = " + points(i) + ";");
        line("total += given;");
        if (shared) {
          line("points[" + i + "] = given;");
        }
      }
      line("return total;");
      line("}");
    }
  }

  private String points(int i) {
    int j = i % third;
    if (i < third) {
      return condition(j) + " ? " + Rules.qualityPoints(j) + " : 0";
    }
    if (i < 2 * third) {
      String found = "recent[" + recent(j % 12, Rules.window(j)) + "]";
      int every = 1 + j % 4;
      String times = every == 1 ? found : found + " / " + every;
      return Rules.countPoints(j) + " * Math.min(5, " + times + ")";
    }
    int type = (5 * j + 3) % 12;
    int each = Rules.interactionPoints(j);
    return j % 2 == 0
        ? each + " * Math.min(4, count[" + type + "])"
        : "Math.min(" + 4 * each + ", Specialised.rounded(" + each + " * weight[" + type + "]))";
  }

  private String condition(int j) {
    return switch (j % 5) {
      case 0 -> is(j);
      case 1 -> in(j);
      case 2 -> range(j);
      case 3 -> prefix(j);
      default -> "(" + is(j) + " && " + range(j + 3) + " || " + b2b() + " && " + in(j + 1) + ")";
    };
  }

  private static String getter(String name) {
    return "lead." + property(name) + "()";
  }

  /** {@return the name of a property as Java writes it} */
  static String property(String name) {
    String[] parts = name.split("-", -1);
    return parts.length == 1
        ? name
        : parts[0] + parts[1].substring(0, 1).toUpperCase(Locale.ROOT) + parts[1].substring(1);
  }

  private String is(int j) {
    int a = j % 9;
    return coded
        ? "lead.texts()[" + a + "] == " + (7 * j) % Workload.SIZES[a]
        : "\"" + Rules.word(a, 7 * j) + "\".equals(" + getter(Workload.TEXTS.get(a)) + ")";
  }

  private String in(int j) {
    int a = (j + 2) % 9;
    List<String> tests = new ArrayList<>();
    if (coded) {
      for (String word : Rules.set(j)) {
        tests.add("lead.texts()[" + a + "] == " + Coded.dictionary(a).indexOf(word));
      }
    } else {
      for (String word : Rules.set(j)) {
        tests.add("\"" + word + "\".equals(" + getter(Workload.TEXTS.get(a)) + ")");
      }
    }
    return "(" + String.join(" || ", tests) + ")";
  }

  private String range(int j) {
    int b = Rules.rangeOf(j);
    String number = coded ? "lead.numbers()[" + b + "]" : getter(Workload.NUMBERS.get(b));
    String known = coded ? "" : number + " != null && ";
    return "("
        + known
        + number
        + " >= "
        + Rules.low(j)
        + " && "
        + number
        + " <= "
        + Rules.high(j)
        + ")";
  }

  private String prefix(int j) {
    int a = Rules.prefixOf(j);
    String text = coded ? "lead.texts()[" + a + "]" : getter(Workload.TEXTS.get(a));
    return coded
        ? "(" + text + " >= 0 && BEGINS" + j + "[" + text + "])"
        : "(" + text + " != null && " + text + ".startsWith(\"" + Rules.prefix(j) + "\"))";
  }

  private String b2b() {
    return coded ? "lead.b2b() == 1" : "Boolean.TRUE.equals(lead.b2b())";
  }
}
