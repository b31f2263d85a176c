package org.leadroad.scoring;

import java.util.List;
import org.leadroad.scoring.Condition.Kind;

/**
 * What somebody can be like, as far as some conditions tell.
 *
 * @param cells one of each thing that they ask about
 */
record World(List<Cell> cells) {

  boolean holds(Condition condition) {
    return answer(condition) == Answer.YES;
  }

  Answer answer(Condition condition) {
    if (condition.kind() == Kind.NOT) {
      return answer(((Terms.Not) condition).condition()).negate();
    }
    boolean all = condition.kind() == Kind.ALL_OF;
    if (!all && condition.kind() != Kind.ANY_OF) {
      return test(condition);
    }
    Answer answer = Answer.of(all);
    for (Condition each : Tree.inside(condition)) {
      answer = all ? answer.and(answer(each)) : answer.or(answer(each));
    }
    return answer;
  }

  private Answer test(Condition test) {
    for (Cell cell : cells) {
      if (cell.tests().contains(test)) {
        return cell.failed() ? Answer.FAILED : Answer.of(cell.holds().contains(test));
      }
    }
    throw new IllegalStateException("nothing here says whether " + test.kind());
  }

  /** How many there are; none where nobody could ask. */
  Range count(Interactions some) {
    for (Cell cell : cells) {
      Range count = cell.counts().get(some);
      if (count != null) {
        return count;
      }
    }
    return Range.NOTHING;
  }

  /** What a part says: whether it speaks, and what it gives. */
  record Said(boolean spoke, Range points) {
    private static final Said NOTHING = new Said(false, Range.NOTHING);
  }

  Said part(Part part) {
    return switch (part.kind()) {
      case WHEN -> {
        Rule rule = (Rule) part;
        yield holds(rule.condition().orElseThrow())
            ? new Said(true, Range.of(rule.points(), rule.points()))
            : Said.NOTHING;
      }
      case EACH -> each((Rule) part);
      case SUM, BEST, WORST, FIRST -> group((Group) part);
    };
  }

  private Said each(Rule rule) {
    Range count = count(rule.interactions().orElseThrow());
    long cap = rule.atMost().orElse(Integer.MAX_VALUE);
    if (count.least() < rule.every()) {
      return Said.NOTHING;
    }
    Range all =
        Range.of(
            rule.points() * Math.min(cap, count.least() / rule.every()),
            rule.points() * Math.min(cap, count.most() / rule.every()));
    return new Said(true, rule.decay().isPresent() ? all.or(Range.NOTHING) : all);
  }

  private Said group(Group group) {
    if (!group.gate().map(this::holds).orElse(true)) {
      return Said.NOTHING;
    }
    Said all = Said.NOTHING;
    for (Part part : group.parts()) {
      Said said = part(part);
      if (said.spoke && !all.spoke) {
        all = said;
      } else if (said.spoke) {
        all = new Said(true, both(group.kind(), all.points, said.points));
      }
    }
    return group.cap().isEmpty()
        ? all
        : new Said(
            all.spoke, all.points.clamp(group.floor().orElseThrow(), group.cap().getAsInt()));
  }

  private static Range both(Part.Kind kind, Range one, Range other) {
    return switch (kind) {
      case BEST ->
          Range.of(Math.max(one.least(), other.least()), Math.max(one.most(), other.most()));
      case WORST ->
          Range.of(Math.min(one.least(), other.least()), Math.min(one.most(), other.most()));
      case FIRST -> one;
      case SUM, WHEN, EACH -> one.plus(other);
    };
  }
}
