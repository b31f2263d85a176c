package org.leadroad.scoring.planted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leadroad.lifecycle.planted.LifecyclePlants;

/** Classes of lead-scoring that cross a wall, one each. */
public final class ScoringPlants {

  private ScoringPlants() {}

  /** Crosses. */
  public static final class KnowsLifecycle {
    Class<?> other() {
      return LifecyclePlants.class;
    }
  }

  /** Crosses. */
  public static final class KnowsGuava {
    List<String> names() {
      return ImmutableList.of();
    }
  }
}
