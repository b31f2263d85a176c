package com.example.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.formats.Webhook;
import org.leadroad.lifecycle.jdbc.JdbcRoadStore;

/** The walls of the library, checked on what its jars carry. */
class WallsTest {

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .importPackages("org.leadroad")
          .that(not(resideInAnyPackage("..testkit..", "..planted..")));

  static Stream<Wall> walls() {
    return Stream.of(ModuleWalls.all(), SignatureWalls.all(), PurityWalls.all())
        .flatMap(walls -> walls);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walls")
  void nothingCrosses(Wall wall) {
    wall.rule().check(OURS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("walls")
  void whatCrossesIsSeen(Wall wall) {
    assertFalse(wall.planted().isEmpty());
    for (Class<?> planted : wall.planted()) {
      JavaClasses one = new ClassFileImporter().importClasses(planted);
      assertTrue(wall.rule().evaluate(one).hasViolation(), planted.getName());
    }
  }

  @Test
  void whatIsCheckedIsThere() {
    assertTrue(OURS.contain(Lead.class));
    assertTrue(OURS.contain(Webhook.class));
    assertTrue(OURS.contain(JdbcRoadStore.class));
    assertTrue(OURS.size() > 50);
  }

  @Test
  void everyBareStringThatIsAllowedIsStillThere() {
    assertEquals(Set.of(), BareStrings.allowedButNotSeen(OURS));
  }
}
