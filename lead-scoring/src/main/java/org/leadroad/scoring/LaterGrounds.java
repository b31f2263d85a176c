package org.leadroad.scoring;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** What a line rests on, looked up when somebody asks. Unmodifiable, and equal to any such list. */
final class LaterGrounds extends AbstractList<Ground> implements RandomAccess {

  private final Told told;
  private final Rule rule;
  private final int count;

  /** Looked up by two threads at once at worst, and then equal. */
  private @Nullable List<Ground> known;

  LaterGrounds(Told told, Rule rule, int count) {
    this.told = told;
    this.rule = rule;
    this.count = count;
  }

  private List<Ground> known() {
    List<Ground> grounds = known;
    if (grounds == null) {
      grounds = told.grounds(rule, count);
      known = grounds;
    }
    return grounds;
  }

  @Override
  public Ground get(int index) {
    return known().get(index);
  }

  @Override
  public int size() {
    return known().size();
  }
}
