package org.leadroad.core.formats.planted;

import com.google.common.collect.ImmutableList;
import org.leadroad.scoring.planted.ScoringPlants;

/** Classes of the formats that cross a wall, one each. */
public final class FormatsPlants {

  private FormatsPlants() {}

  /** Crosses. */
  public static final class KnowsScoring {
    Class<?> scoring() {
      return ScoringPlants.class;
    }
  }

  /** Crosses. */
  public static final class KnowsGuava {
    int none() {
      return ImmutableList.of().size();
    }
  }
}
