package org.leadroad.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Interaction;

/** Where conditions look things up. A null says that the host could not answer. */
interface Source {

  /** The instant that is asked about. */
  Instant asOf();

  /** The values of an attribute as they are compared; none if it is not known. */
  @Nullable List<Object> values(Attribute<?> attribute);

  /** The interactions that count, the youngest first. */
  @Nullable List<Interaction> occurrences(Interactions interactions);

  /** What a predicate of the host says. */
  Answer ask(Terms.Host host);

  /** What a condition says. */
  default Answer answer(Condition condition) {
    return switch (condition.kind()) {
      case ONE_OF, BETWEEN, STARTS_WITH, PRESENT ->
          any(Tree.attribute(condition).orElseThrow(), value -> holds(condition, value));
      case DAYS_AGO -> {
        Terms.DaysAgo test = (Terms.DaysAgo) condition;
        long today = Days.of(asOf(), test.attribute().zone());
        yield any(test.attribute(), day -> test.holds(today - ((LocalDate) day).toEpochDay()));
      }
      case AT_LEAST -> {
        Terms.AtLeast test = (Terms.AtLeast) condition;
        List<Interaction> found = occurrences(test.interactions());
        yield found == null ? Answer.FAILED : Answer.of(found.size() >= test.times());
      }
      case ALL_OF -> {
        Answer answer = Answer.YES;
        for (Condition each : ((Terms.AllOf) condition).conditions()) {
          answer = answer == Answer.NO ? answer : answer.and(answer(each));
        }
        yield answer;
      }
      case ANY_OF -> {
        Answer answer = Answer.NO;
        for (Condition each : ((Terms.AnyOf) condition).conditions()) {
          answer = answer == Answer.YES ? answer : answer.or(answer(each));
        }
        yield answer;
      }
      case NOT -> answer(((Terms.Not) condition).condition()).negate();
      case HOST -> ask((Terms.Host) condition);
    };
  }

  private Answer any(Attribute<?> attribute, Predicate<Object> test) {
    List<Object> values = values(attribute);
    return values == null ? Answer.FAILED : Answer.of(values.stream().anyMatch(test));
  }

  /** Whether a test of a value itself holds. */
  static boolean holds(Condition test, Object value) {
    return switch (test.kind()) {
      case ONE_OF -> ((Terms.OneOf) test).values().contains(value);
      case BETWEEN -> isBetween((Terms.Between) test, value);
      case STARTS_WITH -> ((String) value).startsWith(((Terms.StartsWith) test).beginning());
      case PRESENT -> true;
      case DAYS_AGO, AT_LEAST, ALL_OF, ANY_OF, NOT, HOST ->
          throw new IllegalStateException("not a test of a value: " + test.kind());
    };
  }

  private static boolean isBetween(Terms.Between test, Object value) {
    return (test.low().isEmpty() || isInOrder(test.low().get(), value))
        && (test.high().isEmpty() || isInOrder(value, test.high().get()));
  }

  private static boolean isInOrder(Object low, Object high) {
    return Values.comparable(low, high) && Values.compare(low, high) <= 0;
  }
}
