package org.leadroad.lifecycle.planted;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.leadroad.core.testkit.Fixture;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;

/** Classes of lead-lifecycle that cross a wall, one each. */
public final class LifecyclePlants {

  private LifecyclePlants() {}

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

  /** Crosses. */
  public static final class KnowsItsDatabase {
    Class<?> other() {
      return JdbcRoadStore.class;
    }
  }
}
