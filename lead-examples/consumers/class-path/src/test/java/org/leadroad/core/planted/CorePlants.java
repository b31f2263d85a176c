package org.leadroad.core.planted;

import com.google.common.collect.ForwardingList;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leadroad.core.formats.planted.FormatsPlants;
import org.leadroad.core.testkit.Fixture;
import org.leadroad.scoring.planted.ScoringPlants;

/** Classes of the core that cross a wall, one each. */
public final class CorePlants {

  private CorePlants() {}

  /** Crosses. */
  public static final class KnowsScoring {
    Class<?> scoring() {
      return ScoringPlants.class;
    }
  }

  /** Crosses. */
  public static final class KnowsItsKit {
    Fixture giulia() {
      return Fixture.giulia();
    }
  }

  /** Crosses. */
  public static final class KnowsFormats {
    Class<?> formats() {
      return FormatsPlants.class;
    }
  }

  /** Returns a Guava type. */
  public static final class GivesGuava {
    /** {@return none} */
    public ImmutableList<String> names() {
      return ImmutableList.of();
    }
  }

  /** Takes Guava types inside a list. */
  public static final class TakesGuavaInAList {
    /**
     * {@return how many}
     *
     * @param names lists
     */
    public int count(List<? extends ImmutableList<String>> names) {
      return names.size();
    }
  }

  /** Extends a Guava type. */
  public abstract static class IsGuava extends ForwardingList<String> {}
}
