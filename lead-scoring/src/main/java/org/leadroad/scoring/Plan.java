package org.leadroad.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.scoring.plan.Asked;
import org.leadroad.scoring.plan.Block;
import org.leadroad.scoring.plan.Formula;
import org.leadroad.scoring.plan.Past;
import org.leadroad.scoring.plan.Program;
import org.leadroad.scoring.plan.Workspace;

/**
 * Scores by a program compiled from the card. Where a function of the host fails, the walk over the
 * tree takes over, which knows what can still be said. Lines are made when somebody asks for them.
 */
final class Plan<S> implements Scorer<S> {

  private final Scorecard card;
  private final Bindings<S> bindings;
  private final Compiled compiled;
  private final Program program;
  private final Outline outline;

  /** Those that are looked up, then all others that the card asks about. */
  private final List<Attribute<?>> attributes;

  private final Bindings.Finder<S>[] finders;
  private final long hotFrom;
  private final long warmFrom;

  /** Whether the host is asked more than where things are: what it says is not asked again. */
  private final boolean asksHost;

  /** Whether something is asked of the subject that no table holds. */
  private final boolean asksLater;

  private final boolean hasRobots;

  private final AtomicReference<@Nullable Workspace> spare = new AtomicReference<>();

  Plan(Scorecard card, Bindings<S> bindings) {
    this.card = card;
    this.bindings = bindings;
    this.compiled = Compiler.compile(card);
    this.program = compiled.program();
    this.attributes = new ArrayList<>(compiled.attributes());
    for (Attribute<?> each : card.uses().attributes()) {
      if (!attributes.contains(each)) {
        attributes.add(each);
      }
    }
    this.outline = Outline.of(card, attributes, compiled);
    this.finders = bindings.finders(attributes);
    this.hotFrom = card.bands().hotFrom().orElse(Long.MAX_VALUE);
    this.warmFrom = card.bands().warmFrom().orElse(Long.MAX_VALUE);
    this.asksHost = !card.isData();
    this.asksLater = !compiled.conditions().isEmpty() || !compiled.asked().isEmpty();
    this.hasRobots = !card.robots().isEmpty();
  }

  @Override
  public long total(S subject, Instant asOf) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
    Workspace work = takeWorkspace();
    try {
      return total(subject, asOf, work);
    } finally {
      spare.lazySet(work);
    }
  }

  private long total(S subject, Instant asOf, Workspace work) {
    try {
      Asking asking = begin(subject, asOf, work, false);
      if (takeIn(subject, asOf, work, null)) {
        program.take(engagement(subject, asOf), asOf, work);
        long total = program.run(work);
        if (asking == null || !asking.failed) {
          return total;
        }
      }
    } catch (Exception | StackOverflowError failure) {
      // The host's: it may hold personal data. The walk tells what it means.
    }
    return walk(subject, asOf).total();
  }

  /** Scores a batch, with one workspace for all. */
  void totals(Batch<S> batch, Instant asOf) {
    Sheet sheet = batch.sheet();
    Workspace work = takeWorkspace();
    try {
      for (int i = 0; i < batch.size(); i++) {
        S subject = batch.subject(i);
        if (sheet == null) {
          batch.total(i, total(subject, asOf, work));
        } else {
          if (i % Block.ROWS == 0) {
            int rows = Math.min(Block.ROWS, batch.size() - i);
            sheet.read(batch.first() + i, rows, work.block());
          }
          batch.total(i, total(sheet, batch.first() + i, i % Block.ROWS, subject, asOf, work));
        }
      }
    } finally {
      spare.lazySet(work);
    }
  }

  /** A population as this card sees it. */
  Sheet sheet(Population<S> population) {
    Past past = hasRobots ? null : population.past(bindings);
    return Sheet.of(population, finders, compiled.hits(), past, program);
  }

  /** The total of a row, which is one of those that were read. */
  private long total(Sheet sheet, int row, int place, S subject, Instant asOf, Workspace work) {
    try {
      Asking asking = begin(subject, asOf, work, false);
      work.block().into(place, work);
      if (takeInOthers(sheet, subject, asOf, work)) {
        Past past = sheet.past();
        if (past == null) {
          program.take(engagement(subject, asOf), asOf, work);
        } else {
          program.take(past, row, sheet.kinds(), asOf, work);
        }
        long total = program.run(work);
        if (asking == null || !asking.failed) {
          return total;
        }
      }
    } catch (Exception | StackOverflowError failure) {
      // As in the other.
    }
    return walk(subject, asOf).total();
  }

  @Override
  public Score score(S subject, Instant asOf) {
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(asOf, "asOf");
    Score score = asksHost ? null : attempt(subject, asOf);
    return score == null ? Score.of(outline, asOf, walk(subject, asOf)) : score;
  }

  private @Nullable Score attempt(S subject, Instant asOf) {
    Workspace work = takeWorkspace();
    try {
      Asking asking = begin(subject, asOf, work, true);
      @Nullable Object[] said = new Object[attributes.size()];
      if (!takeIn(subject, asOf, work, said)) {
        return null;
      }
      Engagement engagement = bindings.engagement(subject);
      program.take(people(engagement, asOf), asOf, work);
      long total = program.run(work);
      Temperature temperature = temperature(total, work);
      if (asking != null && asking.failed) {
        return null;
      }
      long[] tiers = new long[card.tiers().size()];
      for (int i = 0; i < tiers.length; i++) {
        tiers[i] = program.tier(i, work);
      }
      return new Score(
          outline,
          asOf,
          tiers,
          temperature,
          new Told(outline, asOf, said, engagement, program.finding(work)));
    } catch (Exception | StackOverflowError failure) {
      return null; // As in total.
    } finally {
      spare.lazySet(work);
    }
  }

  private Workspace takeWorkspace() {
    Workspace work = spare.getAndSet(null);
    return work == null ? program.workspace() : work;
  }

  private @Nullable Asking begin(S subject, Instant asOf, Workspace work, boolean kept) {
    Asking asking = asksLater ? new Asking(subject, asOf) : null;
    program.begin(asking, work, kept);
    return asking;
  }

  /** Takes in the values of attributes; false if one is not what the vocabulary says. */
  private boolean takeIn(
      S subject, Instant asOf, Workspace work, @Nullable Object @Nullable [] said) {
    int lookedUp = compiled.hits().length;
    int count = said == null ? lookedUp : finders.length;
    for (int i = 0; i < count; i++) {
      Object value = finders[i].find(subject, asOf);
      boolean answered =
          value == null || (i < lookedUp && work.value(i, compiled.hits()[i], value));
      if (!answered && value instanceof Collection<?> many) {
        List<?> values = List.copyOf(many);
        value = values;
        if (i < lookedUp && !takeIn(i, values, work)) {
          return false;
        }
      } else if (!answered && i < lookedUp) {
        return false;
      }
      if (said != null) {
        said[i] = value;
      }
    }
    return true;
  }

  /** Takes in what no column holds. */
  private boolean takeInOthers(Sheet sheet, S subject, Instant asOf, Workspace work) {
    for (int attribute : sheet.others()) {
      if (!takeIn(attribute, finders[attribute].find(subject, asOf), work)) {
        return false;
      }
    }
    return true;
  }

  private boolean takeIn(int attribute, @Nullable Object value, Workspace work) {
    return value == null
        || work.value(attribute, compiled.hits()[attribute], value)
        || (value instanceof Collection<?> many && takeIn(attribute, List.copyOf(many), work));
  }

  private boolean takeIn(int attribute, List<?> values, Workspace work) {
    boolean once = HitMaker.answersOnce(attributes.get(attribute));
    if (once && values.size() > 1) {
      return false;
    }
    for (Object each : values) {
      if (!work.value(attribute, compiled.hits()[attribute], each)) {
        return false;
      }
    }
    return true;
  }

  private Engagement engagement(S subject, Instant asOf) {
    return people(bindings.engagement(subject), asOf);
  }

  /** What people did. */
  private Engagement people(Engagement all, Instant asOf) {
    return hasRobots
        ? Sifted.of(List.copyOf(all.until(asOf).list()), card.robots(), asOf).engagement()
        : all;
  }

  private Temperature temperature(long total, Workspace work) {
    if (total >= hotFrom || holds(compiled.hot(), work)) {
      return Temperature.HOT;
    }
    boolean warm = total >= warmFrom || holds(compiled.warm(), work);
    return warm ? Temperature.WARM : Temperature.COLD;
  }

  private static boolean holds(@Nullable Formula formula, Workspace work) {
    return formula != null && formula.holds(work);
  }

  private Ledger walk(S subject, Instant asOf) {
    return Ledger.of(card, new Inquiry<>(bindings, card.robots(), subject, asOf));
  }

  @Override
  public Ranker<S> ranking(Instant asOf) {
    return Ranker.of(this, asOf);
  }

  /** One subject, asked what no table holds. */
  private final class Asking implements Asked {

    private final Inquiry<S> inquiry;
    private boolean failed;

    private Asking(S subject, Instant asOf) {
      this.inquiry = new Inquiry<>(bindings, card.robots(), subject, asOf);
    }

    @Override
    public boolean holds(int condition) {
      Answer answer = inquiry.answer(compiled.conditions().get(condition));
      failed |= answer == Answer.FAILED;
      return answer == Answer.YES;
    }

    @Override
    public long points(int rule) {
      Compiled.Asked asked = compiled.asked().get(rule);
      var found = inquiry.occurrences(asked.rule().interactions().orElseThrow());
      if (found == null) {
        failed = true;
        return SILENT;
      }
      Given given = Given.of(asked.rule(), asked.tier(), found, inquiry.asOf());
      return given.times() == 0 ? SILENT : given.left();
    }
  }
}
