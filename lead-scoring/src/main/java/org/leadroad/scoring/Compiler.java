package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.Score.Cause;
import org.leadroad.scoring.plan.CountRule;
import org.leadroad.scoring.plan.Formula;
import org.leadroad.scoring.plan.Program;
import org.leadroad.scoring.plan.Sum;
import org.leadroad.scoring.plan.TestRules;

/**
 * The walk that compiles. Where parts add up whatever they say, rules that ask one thing are put
 * together by what they ask: what is left for a subject hardly grows with the number of rules.
 */
final class Compiler {

  private static final Sum[] NO_SUMS = {};
  private static final Entry[] NO_ENTRIES = {};
  private static final int[] NO_CHOICES = {};
  private static final long NO_LIMIT = Long.MAX_VALUE;

  private final TallyMaker tally = new TallyMaker();
  private final FormulaMaker formulas = new FormulaMaker(tally);
  private final List<CountRule> tabled = new ArrayList<>();
  private final List<CountRule> decayed = new ArrayList<>();
  private final List<CountRule> counted = new ArrayList<>();
  private final TestMaker tested = new TestMaker(formulas);
  private final List<Program.LaterRule> later = new ArrayList<>();
  private final List<Compiled.Asked> asked = new ArrayList<>();
  private final List<Sum> sums = new ArrayList<>();
  private final Map<String, Integer> places = new LinkedHashMap<>();
  private final List<Entry> entries = new ArrayList<>();
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
    @Nullable Formula hot = formula(bands.hotCondition());
    @Nullable Formula warm = formula(bands.warmCondition());
    int[] testPlaces = new int[tested.size()];
    TestRules[] tests = tested.rules(testPlaces);
    Program program =
        new Program(
            formulas.words(),
            formulas.attributes().size(),
            places.size(),
            tally.tally(),
            formulas.enough(),
            Tables.of(tabled),
            Tables.each(tabled),
            Tables.decayed(decayed),
            counted.toArray(new CountRule[0]),
            tests,
            testPlaces,
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
        entries,
        hot,
        warm);
  }

  private int tier(Tier tier, List<Part> parts, boolean fillsUp) {
    Scope scope = new Scope(tier, nextSum++, true);
    Entry[] inner = parts(parts, scope);
    boolean full = tier == Tier.PRIORITY && fillsUp;
    long floor = full ? 0 : -NO_LIMIT;
    long cap = full ? Tier.FULL : NO_LIMIT;
    sums.add(new Sum(scope.sum, -1, Sum.Choice.ALL, NO_SUMS, null, floor, cap, 0, 0));
    Label label = Label.of(tier);
    entries.add(new Entry.Parts(label, inner, -1, NO_CHOICES, floor, cap, Cause.TIER_FULL));
    return scope.sum;
  }

  /**
   * Where points go.
   *
   * @param addsUp whether only their sum matters, and not who spoke
   */
  private record Scope(Tier tier, int sum, boolean addsUp) {}

  private Entry[] parts(List<Part> parts, Scope scope) {
    List<Entry> inner = new ArrayList<>(parts.size());
    for (Part part : parts) {
      inner.add(part(part, scope));
    }
    return inner.toArray(NO_ENTRIES);
  }

  private Entry part(Part part, Scope scope) {
    return switch (part.kind()) {
      case WHEN -> when((Rule) part, scope);
      case EACH -> each((Rule) part, scope, -NO_LIMIT, NO_LIMIT);
      case SUM, BEST, WORST, FIRST -> group((Group) part, scope);
    };
  }

  private int place(Rule rule) {
    places.put(rule.id(), places.size());
    return places.size() - 1;
  }

  private Entry when(Rule rule, Scope scope) {
    int place = place(rule);
    Label label = Label.of(rule, scope.tier);
    Condition condition = rule.condition().orElseThrow();
    if (scope.addsUp && formulas.rule(condition, place, scope.sum, rule.points())) {
      return new Entry.When(label, rule, place, -1);
    }
    int test = tested.add(condition, place, scope.sum, rule.points());
    return new Entry.When(label, rule, place, test);
  }

  private Entry each(Rule rule, Scope scope, long floor, long cap) {
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
    Label label = Label.of(rule, scope.tier);
    if (count < 0 || (rule.decay().isPresent() && weighing < 0)) {
      later.add(new Program.LaterRule(place, scope.sum, asked.size(), floor, cap));
      asked.add(new Compiled.Asked(rule, scope.tier));
      return new Entry.Asked(label, rule, asked.size() - 1);
    }
    if (scope.addsUp && weighing < 0 && compiled.enough() <= Tables.LONGEST) {
      tabled.add(compiled);
    } else if (scope.addsUp && weighing >= 0 && compiled.isUnlimited()) {
      decayed.add(compiled);
    } else {
      counted.add(compiled);
    }
    return new Entry.Each(label, rule, compiled);
  }

  private Entry group(Group group, Scope scope) {
    boolean limited = group.cap().isPresent();
    long floor = limited ? group.floor().orElseThrow() : -NO_LIMIT;
    long cap = limited ? group.cap().getAsInt() : NO_LIMIT;
    List<Part> parts = group.parts();
    boolean sums = group.kind() == Part.Kind.SUM && group.gate().isEmpty();
    if (sums && !limited) {
      return entry(group, scope, parts(parts, scope), -1, NO_CHOICES, floor, cap);
    }
    if (sums && parts.size() == 1 && parts.get(0).kind() == Part.Kind.EACH) {
      Entry[] only = {each((Rule) parts.get(0), scope, floor, cap)};
      return entry(group, scope, only, -1, NO_CHOICES, floor, cap);
    }
    return sum(group, scope, floor, cap);
  }

  private static Entry entry(
      Group group, Scope scope, Entry[] parts, int gate, int[] choices, long floor, long cap) {
    Label label = Label.of(group, scope.tier);
    return new Entry.Parts(label, parts, gate, choices, floor, cap, Cause.CAP);
  }

  private Entry sum(Group group, Scope scope, long floor, long cap) {
    boolean chooses = group.kind() != Part.Kind.SUM;
    Scope inner = new Scope(scope.tier, nextSum++, scope.addsUp && !chooses);
    int first = places.size();
    List<Sum> choices = new ArrayList<>();
    Entry[] entries =
        chooses ? choices(group.parts(), inner, choices) : parts(group.parts(), inner);
    @Nullable Formula gate = formula(group.gate());
    Sum.Choice choice = choice(group.kind());
    Sum[] parts = choices.toArray(NO_SUMS);
    int end = places.size();
    sums.add(new Sum(inner.sum, scope.sum, choice, parts, gate, floor, cap, first, end));
    int[] chosen = new int[parts.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = parts[i].place();
    }
    return entry(group, scope, entries, gate == null ? -1 : inner.sum, chosen, floor, cap);
  }

  /** Some among which is chosen: each has a sum of its own. */
  private Entry[] choices(List<Part> parts, Scope outer, List<Sum> choices) {
    Entry[] entries = new Entry[parts.size()];
    for (int i = 0; i < entries.length; i++) {
      Scope inner = new Scope(outer.tier, nextSum++, false);
      int first = places.size();
      entries[i] = part(parts.get(i), inner);
      Sum.Choice all = Sum.Choice.ALL;
      int end = places.size();
      Sum sum = new Sum(inner.sum, outer.sum, all, NO_SUMS, null, -NO_LIMIT, NO_LIMIT, first, end);
      sums.add(sum);
      choices.add(sum);
    }
    return entries;
  }

  private @Nullable Formula formula(Optional<Condition> condition) {
    return condition.isPresent() ? formulas.formula(condition.get()) : null;
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
