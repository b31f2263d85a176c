package org.leadroad.scoring.plan;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which base each type and side of interactions has. A base is what is counted together before any
 * rule asks; a type or side that no rule asks for has none.
 */
public final class Types {

  private static final int NONE = -1;

  private final Places places;
  private final int[] theirs;
  private final int[] ours;

  /**
   * Copies all.
   *
   * @param theirs the base of what they did, by type
   * @param ours the base of what we did, by type
   */
  public Types(Map<String, Integer> theirs, Map<String, Integer> ours) {
    Set<String> all = new HashSet<>(theirs.keySet());
    all.addAll(ours.keySet());
    this.places = new Places(all);
    this.theirs = new int[places.size()];
    this.ours = new int[places.size()];
    for (int place = 0; place < places.size(); place++) {
      String name = places.at(place);
      this.theirs[place] = name == null ? NONE : theirs.getOrDefault(name, NONE);
      this.ours[place] = name == null ? NONE : ours.getOrDefault(name, NONE);
    }
  }

  /** Where a type is, or where it would be. */
  int place(String name) {
    return places.of(name);
  }

  int theirs(int place) {
    return theirs[place];
  }

  int ours(int place) {
    return ours[place];
  }
}
