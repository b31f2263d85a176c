package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.plan.CountRule;
import org.leadroad.scoring.plan.Formula;
import org.leadroad.scoring.plan.Program;
import org.leadroad.scoring.plan.Sum;

/**
 * The walk that compiles. Where parts add up whatever they say, rules that ask one thing are put
 * together by what they ask: what is left for a subject hardly grows with the number of rules.
 */
final class Compiler {

  private static final Sum[] NO_SUMS = {};
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final TallyMaker tally = new TallyMaker();
  private final FormulaMaker formulas = new FormulaMaker(tally);
  private final List<CountRule> tabled = new ArrayList<>();
  private final List<CountRule> decayed = new ArrayList<>();
  private final List<CountRule> counted = new ArrayList<>();
  private final List<Program.TestRule> tested = new ArrayList<>();
  private final List<Program.LaterRule> later = new ArrayList<>();
  private final List<Compiled.Asked> asked = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private int nextSum;

  private Compiler() {}

  static Compiled compile(Scorecard card) {
    Compiler compiler = new Compiler();
    int[] tiers = new int[card.tiers().size()];
    int i = 0;
    for (Tier tier : card.tiers()) {
      tiers[i++] = compiler.tier(tier, card.parts(tier), !card.refusesOverflow());
    }
    return compiler.compiled(tiers, card.bands());
  }

  private Compiled compiled(int[] tiers, Bands bands) {
    @Nullable Formula hot = bands.hotCondition().map(formulas::formula).orElse(null);
    @Nullable Formula warm = bands.warmCondition().map(formulas::formula).orElse(null);
    Program program =
        new Program(
            formulas.atoms(),
            formulas.attributes().size(),
            places.size(),
            tally.tally(),
            formulas.enough(),
            Tables.of(tabled),
            tabled.toArray(new CountRule[0]),
            Tables.decayed(decayed),
            counted.toArray(new CountRule[0]),
            tested.toArray(new Program.TestRule[0]),
            later.toArray(new Program.LaterRule[0]),
            sums.toArray(NO_SUMS),
            tiers);
    return new Compiled(
        program,
        formulas.attributes(),
        formulas.hits(),
        formulas.later(),
        asked,
        places,
        hot,
        warm);
  }

  private int tier(Tier tier, List<Part> parts, boolean fillsUp) {
    Scope scope = new Scope(tier, nextSum++, true);
    for (Part part : parts) {
      part(part, scope);
    }
    boolean full = tier == Tier.PRIORITY && fillsUp;
    long floor = full ? 0 : -NO_LIMIT;
    long cap = full ? Tier.FULL : NO_LIMIT;
    sums.add(new Sum(scope.sum, -1, Sum.Choice.ALL, NO_SUMS, null, floor, cap, 0, 0));
    return scope.sum;
  }

  /**
   * Where points go.
   *
   * @param addsUp whether only their sum matters, and not who spoke
   */
  private record Scope(Tier tier, int sum, boolean addsUp) {}

  private void part(Part part, Scope scope) {
    switch (part.kind()) {
      case WHEN -> when((Rule) part, scope);
      case EACH -> each((Rule) part, scope, -NO_LIMIT, NO_LIMIT);
      case SUM, BEST, WORST, FIRST -> group((Group) part, scope);
    }
  }

  private int place(Rule rule) {
    places.put(rule.id(), places.size());
    return places.size() - 1;
  }

  private void when(Rule rule, Scope scope) {
    int place = place(rule);
    Condition condition = rule.condition().orElseThrow();
    if (!scope.addsUp || !formulas.rule(condition, place, scope.sum, rule.points())) {
      Formula formula = formulas.formula(condition);
      tested.add(new Program.TestRule(place, scope.sum, formula, rule.points()));
    }
  }

  private void each(Rule rule, Scope scope, long floor, long cap) {
    int place = place(rule);
    int count = tally.count(rule.interactions().orElseThrow());
    boolean decays = count >= 0 && rule.decay().isPresent();
    int weighing = decays ? tally.weighing(count, rule.decay().get()) : -1;
    int unit = scope.tier.unit();
    CountRule compiled =
        new CountRule(
            place,
            scope.sum,
            count,
            weighing,
            rule.points() / unit,
            unit,
            rule.every(),
            rule.atMost().orElse(Integer.MAX_VALUE),
            floor,
            cap);
    if (count < 0 || (rule.decay().isPresent() && weighing < 0)) {
      later.add(new Program.LaterRule(place, scope.sum, asked.size(), floor, cap));
      asked.add(new Compiled.Asked(rule, scope.tier));
    } else if (scope.addsUp && weighing < 0 && compiled.enough() <= Tables.LONGEST) {
      tabled.add(compiled);
    } else if (scope.addsUp && weighing >= 0 && compiled.isUnlimited()) {
      decayed.add(compiled);
    } else {
      counted.add(compiled);
    }
  }

  private void group(Group group, Scope scope) {
    boolean limited = group.cap().isPresent();
    long floor = limited ? group.floor().orElseThrow() : -NO_LIMIT;
    long cap = limited ? group.cap().getAsInt() : NO_LIMIT;
    List<Part> parts = group.parts();
    boolean sums = group.kind() == Part.Kind.SUM && group.gate().isEmpty();
    if (sums && !limited) {
      for (Part part : parts) {
        part(part, scope);
      }
    } else if (sums && parts.size() == 1 && parts.get(0).kind() == Part.Kind.EACH) {
      each((Rule) parts.get(0), scope, floor, cap);
    } else {
      sum(group, scope, floor, cap);
    }
  }

  private void sum(Group group, Scope scope, long floor, long cap) {
    boolean chooses = group.kind() != Part.Kind.SUM;
    Scope inner = new Scope(scope.tier, nextSum++, scope.addsUp && !chooses);
    int first = places.size();
    List<Sum> choices = new ArrayList<>();
    for (Part part : group.parts()) {
      if (chooses) {
        choices.add(choice(part, inner));
      } else {
        part(part, inner);
      }
    }
    @Nullable Formula gate = group.gate().map(formulas::formula).orElse(null);
    Sum.Choice choice = choice(group.kind());
    Sum[] parts = choices.toArray(NO_SUMS);
    int end = places.size();
    sums.add(new Sum(inner.sum, scope.sum, choice, parts, gate, floor, cap, first, end));
  }

  /** One of several among which is chosen: a sum of its own. */
  private Sum choice(Part part, Scope outer) {
    Scope inner = new Scope(outer.tier, nextSum++, false);
    int first = places.size();
    part(part, inner);
    Sum.Choice all = Sum.Choice.ALL;
    int end = places.size();
    Sum sum = new Sum(inner.sum, outer.sum, all, NO_SUMS, null, -NO_LIMIT, NO_LIMIT, first, end);
    sums.add(sum);
    return sum;
  }

  private static Sum.Choice choice(Part.Kind kind) {
    return switch (kind) {
      case BEST -> Sum.Choice.BEST;
      case WORST -> Sum.Choice.WORST;
      case FIRST -> Sum.Choice.FIRST;
      case SUM, WHEN, EACH -> Sum.Choice.ALL;
    };
  }
}
