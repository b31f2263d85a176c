package org.leadroad.scoring.plan;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which base each type and side of interactions has. A base is what is counted together before any
 * rule asks; a type or side that no rule asks for has none.
 */
public final class Types {

  private static final int NONE = -1;

  /** Where a type is or the next free place after it; less than a quarter is full. */
  private final @Nullable String[] names;

  private final int[] theirs;
  private final int[] ours;

  /**
   * Copies all.
   *
   * @param theirs the base of what they did, by type
   * @param ours the base of what we did, by type
   */
  public Types(Map<String, Integer> theirs, Map<String, Integer> ours) {
    int size = Integer.highestOneBit(theirs.size() + ours.size() + 1) * 8;
    this.names = new String[size];
    this.theirs = new int[size];
    this.ours = new int[size];
    enter(theirs.keySet());
    enter(ours.keySet());
    for (int i = 0; i < size; i++) {
      String name = names[i];
      this.theirs[i] = name == null ? NONE : theirs.getOrDefault(name, NONE);
      this.ours[i] = name == null ? NONE : ours.getOrDefault(name, NONE);
    }
  }

  private void enter(Set<String> all) {
    for (String name : all) {
      names[place(name)] = name;
    }
  }

  /** Where a type is, or where it would be. */
  int place(String name) {
    int hash = name.hashCode();
    int place = (hash ^ (hash >>> 16)) & (names.length - 1);
    String there = names[place];
    while (there != null && !there.equals(name)) {
      place = (place + 1) & (names.length - 1);
      there = names[place];
    }
    return place;
  }

  int theirs(int place) {
    return theirs[place];
  }

  int ours(int place) {
    return ours[place];
  }
}
