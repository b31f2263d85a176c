package org.leadroad.examples.benchmarks.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import org.leadroad.core.engagement.Engagement;

/**
 * A lead and what rules give it: the one fact of engines that count nothing themselves.
 *
 * @param points takes what each rule gives
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
public record Case(Contact lead, long[] points) {

  /**
   * A rule whose condition cannot hand a value to its action, so each looks at the interactions by
   * itself.
   *
   * @param place in the card
   */
  record Step(int place, Predicate<Contact> when, ToLongFunction<Contact> then) {

    void act(Case each) {
      each.points[place] = then.applyAsLong(each.lead);
    }
  }

  /** {@return a card of so many rules, as of an instant} */
  static List<Step> steps(int count, long now) {
    Naive naive = new Naive(count, now);
    int third = count / 3;
    List<Step> steps = new ArrayList<>();
    for (int j = 0; j < third; j++) {
      int points = Rules.qualityPoints(j);
      steps.add(new Step(j, Naive.condition(j), lead -> points));
    }
    for (int j = 0; j < third; j++) {
      String type = Workload.TYPES.get(j % 12);
      int days = Rules.window(j);
      int every = 1 + j % 4;
      int place = third + j;
      steps.add(new Step(place, lead -> naive.count(lead, type, days) >= every, naive.rule(place)));
    }
    for (int j = 0; j < third; j++) {
      String type = Workload.TYPES.get((5 * j + 3) % 12);
      int place = 2 * third + j;
      steps.add(new Step(place, lead -> any(lead, type), naive.rule(place)));
    }
    return steps;
  }

  private static boolean any(Contact lead, String type) {
    Engagement all = lead.engagement();
    for (int i = 0; i < all.size(); i++) {
      if (all.type(all.kind(i) / 2).equals(type)) {
        return true;
      }
    }
    return false;
  }
}
