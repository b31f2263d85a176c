package org.leadroad.lifecycle.jdbc.planted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leadroad.core.testkit.Fixture;

/** Classes of lead-lifecycle-jdbc that cross a wall, one each. */
public final class JdbcPlants {

  private JdbcPlants() {}

  /** Crosses. */
  public static final class KnowsTheKit {
    Class<?> other() {
      return Fixture.class;
    }
  }

  /** Crosses. */
  public static final class KnowsGuava {
    List<String> names() {
      return ImmutableList.of();
    }
  }
}
