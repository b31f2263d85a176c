package org.leadroad.examples.benchmarks.scoring;

import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOverloadDecl;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * A card in CEL: a program for each rule. CEL counts nothing, so counts and weights are made here,
 * by hand, which flatters it.
 */
final class InCel implements Engine {

  private static final int WINDOWS = Rules.WINDOWS.length;
  private static final CelType NUMBERS = ListType.create(SimpleType.INT);

  private final List<CelRuntime.Program> programs = new ArrayList<>();
  private final long[] weights = Specialised.weights();
  private final Map<String, Integer> types = new HashMap<>();
  private final long now;

  InCel(int count, long now) {
    this.now = now;
    Workload.TYPES.forEach(type -> types.put(type, types.size()));
    CelCompiler compiler =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.HAS)
            .addVar("lead", MapType.create(SimpleType.STRING, SimpleType.DYN))
            .addVar("recent", NUMBERS)
            .addVar("count", NUMBERS)
            .addVar("weight", NUMBERS)
            .addFunctionDeclarations(
                CelFunctionDecl.newFunctionDeclaration(
                    "rounded",
                    CelOverloadDecl.newGlobalOverload(
                        "rounded_int", SimpleType.INT, SimpleType.INT)))
            .build();
    // The planner that is to follow it took five times as long.
    CelRuntime runtime =
        CelRuntimeFactory.legacyCelRuntimeBuilder()
            .addFunctionBindings(
                CelFunctionBinding.fromOverloads(
                    "rounded",
                    CelFunctionBinding.from("rounded_int", Long.class, Specialised::rounded)))
            .build();
    try {
      for (int i = 0; i < count; i++) {
        programs.add(runtime.createProgram(compiler.compile(points(i, count / 3)).getAst()));
      }
    } catch (CelValidationException | CelEvaluationException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public long score(Contact lead, long[] points) {
    Map<String, Object> variables = variables(lead);
    long total = 0;
    try {
      for (int i = 0; i < points.length; i++) {
        points[i] = (Long) programs.get(i).eval(variables);
        total += points[i];
      }
    } catch (CelEvaluationException failure) {
      throw new IllegalStateException(failure);
    }
    return total;
  }

  private Map<String, Object> variables(Contact lead) {
    Long[] recent = zeros(Workload.TYPES.size() * WINDOWS);
    Long[] count = zeros(Workload.TYPES.size());
    Long[] weight = zeros(Workload.TYPES.size());
    Engagement all = lead.engagement();
    for (int i = 0; i < all.size(); i++) {
      long second = all.epochSecond(i) + (all.nano(i) > 0 ? 1 : 0);
      int days = (int) ((now - second) / 86_400);
      int type = types.getOrDefault(all.type(all.kind(i) / 2), -1);
      count[type]++;
      weight[type] += weights[Math.min(days, weights.length - 1)];
      for (int w = 0; w < WINDOWS; w++) {
        if (days < Rules.WINDOWS[w]) {
          recent[type * WINDOWS + w]++;
        }
      }
    }
    return Map.of(
        "lead",
        attributes(lead),
        "recent",
        List.of(recent),
        "count",
        List.of(count),
        "weight",
        List.of(weight));
  }

  private static Long[] zeros(int length) {
    Long[] zeros = new Long[length];
    Arrays.fill(zeros, 0L);
    return zeros;
  }

  private static Map<String, Object> attributes(Contact lead) {
    Map<String, Object> known = new HashMap<>(32);
    put(known, "country", lead.country());
    put(known, "region", lead.region());
    put(known, "role", lead.role());
    put(known, "industry", lead.industry());
    put(known, "emailDomain", lead.emailDomain());
    put(known, "channel", lead.channel());
    put(known, "device", lead.device());
    put(known, "model", lead.model());
    put(known, "language", lead.language());
    put(known, "age", lead.age());
    put(known, "companySize", lead.companySize());
    put(known, "budget", lead.budget());
    put(known, "timeframe", lead.timeframe());
    put(known, "b2b", lead.b2b());
    return known;
  }

  private static void put(Map<String, Object> known, String name, @Nullable Object value) {
    if (value != null) {
      known.put(name, value);
    }
  }

  private static String points(int i, int third) {
    int j = i % third;
    if (i < third) {
      return condition(j) + " ? " + Rules.qualityPoints(j) + " : 0";
    }
    if (i < 2 * third) {
      String times =
          "recent[%d] / %d".formatted(j % 12 * WINDOWS + (j + j / 12) % WINDOWS, 1 + j % 4);
      return "%d * (%s < 5 ? %s : 5)".formatted(Rules.countPoints(j), times, times);
    }
    int type = (5 * j + 3) % 12;
    int each = Rules.interactionPoints(j);
    return j % 2 == 0
        ? "%d * (count[%d] < 4 ? count[%d] : 4)".formatted(each, type, type)
        : "rounded(%d * weight[%d]) < %d ? rounded(%d * weight[%d]) : %d"
            .formatted(each, type, 4 * each, each, type, 4 * each);
  }

  private static String condition(int j) {
    return switch (j % 5) {
      case 0 -> is(j);
      case 1 -> in(j);
      case 2 -> range(j);
      case 3 -> text(Rules.prefixOf(j), ".startsWith('" + Rules.prefix(j) + "')");
      default -> is(j) + " && " + range(j + 3) + " || has(lead.b2b) && lead.b2b && " + in(j + 1);
    };
  }

  private static String is(int j) {
    return text(j % 9, " == '" + Rules.word(j % 9, 7 * j) + "'");
  }

  private static String in(int j) {
    return text(
        (j + 2) % 9, Rules.set(j).stream().collect(Collectors.joining("', '", " in ['", "']")));
  }

  private static String range(int j) {
    String name = "lead." + HandWriter.property(Workload.NUMBERS.get(Rules.rangeOf(j)));
    return "has(%s) && %s >= %d && %s <= %d"
        .formatted(name, name, Rules.low(j), name, Rules.high(j));
  }

  private static String text(int attribute, String test) {
    String name = "lead." + HandWriter.property(Workload.TEXTS.get(attribute));
    return "has(" + name + ") && " + name + test;
  }
}
