package org.leadroad.scoring.testkit;

import java.util.Objects;
import java.util.Optional;
import org.leadroad.core.claim.Money;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;

/** A greater value never lowers (a sign of 1), or never raises (-1). */
record Rising(Attribute<?> attribute, int sign) implements CardLaw.Behaviour {

  Rising {
    Objects.requireNonNull(attribute, "attribute");
  }

  @Override
  public boolean holds(Attempt attempt, Amount amount, String law) {
    Profile one = attempt.profile();
    Optional<?> here = one.first(attribute);
    Optional<?> there = attempt.other().first(attribute);
    if (here.isEmpty() || there.isEmpty() || !comparable(here.get(), there.get())) {
      return false;
    }
    boolean rises = compare(here.get(), there.get()) < 0;
    Object low = rises ? here.get() : there.get();
    Object high = rises ? there.get() : here.get();
    Score before = attempt.score(SomeProfiles.with(attempt.words(), one, attribute, low));
    Profile greater = SomeProfiles.with(attempt.words(), one, attribute, high);
    Score after = attempt.score(greater);
    long from = amount.of(before);
    long to = amount.of(after);
    if (Long.compare(from, to) == sign) {
      throw Attempt.broken(
          law,
          amount
              + " went from "
              + from
              + " to "
              + to
              + " as that rose from "
              + Shown.value(low)
              + " to "
              + Shown.value(high),
          Shown.scores(greater, before, after));
    }
    return compare(low, high) < 0;
  }

  private static boolean comparable(Object one, Object other) {
    return !(one instanceof Money money) || money.currency().equals(((Money) other).currency());
  }

  @SuppressWarnings("unchecked") // Both are values of one attribute, and all kinds have an order.
  private static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  @Override
  public String says(Amount amount) {
    return "more " + attribute.name() + " never " + (sign > 0 ? "lowers " : "raises ") + amount;
  }
}
