package com.example.walls;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.leadroad.core.claim.planted.ClaimPlants;
import org.leadroad.core.formats.planted.FormatsPlants;
import org.leadroad.core.planted.CorePlants;
import org.leadroad.core.words.planted.WordsPlants;
import org.leadroad.lifecycle.jdbc.planted.JdbcPlants;
import org.leadroad.lifecycle.planted.LifecyclePlants;
import org.leadroad.scoring.planted.ScoringPlants;

/** Who may know whom: the modules, what each requires, and the vocabulary inside the core. */
final class ModuleWalls {

  private static final String CORE = "org.leadroad.core..";
  private static final String FORMATS = "org.leadroad.core.formats..";
  private static final String WORDS = "org.leadroad.core.words..";
  private static final String CLAIM = "org.leadroad.core.claim..";
  private static final String EVIDENCE = "org.leadroad.core.evidence..";
  private static final String CHECK = "org.leadroad.core.check..";
  private static final String SCORING = "org.leadroad.scoring..";
  private static final String LIFECYCLE = "org.leadroad.lifecycle..";
  private static final String JDBC = "org.leadroad.lifecycle.jdbc..";

  private static final String[] CORE_REQUIRES = {
    "com.google.common..", "com.google.i18n.phonenumbers..", "org.slf4j.."
  };

  private ModuleWalls() {}

  static Stream<Wall> all() {
    return Stream.of(
        Wall.of(
            "coreRequires",
            only(CORE, CORE_REQUIRES),
            CorePlants.KnowsScoring.class,
            CorePlants.KnowsItsKit.class,
            CorePlants.KnowsFormats.class),
        Wall.of(
            "formatsRequire",
            only(FORMATS, CORE, "tools.jackson.core..", "org.apache.james.mime4j.."),
            FormatsPlants.KnowsScoring.class,
            FormatsPlants.KnowsGuava.class),
        Wall.of(
            "scoringRequires",
            only(SCORING, CORE, "tools.jackson.core.."),
            ScoringPlants.KnowsLifecycle.class,
            ScoringPlants.KnowsGuava.class),
        Wall.of(
            "lifecycleRequires",
            only(LIFECYCLE, CORE, SCORING, "de.siegmar.fastcsv..", "tools.jackson.core.."),
            LifecyclePlants.KnowsTheKit.class,
            LifecyclePlants.KnowsGuava.class,
            LifecyclePlants.KnowsItsDatabase.class),
        Wall.of(
            "jdbcRequires",
            only(JDBC, CORE, FORMATS, SCORING, LIFECYCLE, "tools.jackson.core..", "javax.sql.."),
            JdbcPlants.KnowsTheKit.class,
            JdbcPlants.KnowsGuava.class),
        Wall.of("wordsStandAlone", vocabulary(WORDS), WordsPlants.KnowsClaims.class),
        Wall.of("claimsAreMadeOfWords", vocabulary(CLAIM, WORDS), ClaimPlants.KnowsEvidence.class),
        Wall.of(
            "evidenceIsAboutClaims",
            vocabulary(EVIDENCE, CLAIM, WORDS),
            org.leadroad.core.evidence.planted.EvidencePlants.KnowsReadings.class));
  }

  private static ArchRule vocabulary(String own, String... others) {
    return only(
        own,
        Stream.of(CORE_REQUIRES, others, new String[] {CHECK})
            .flatMap(Stream::of)
            .toArray(String[]::new));
  }

  private static ArchRule only(String own, String... others) {
    return classes()
        .that(resideInAPackage(own).and(resideInThatModule(own)))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                    "java..", "javax.xml..", "org.jspecify.annotations..", "org.immutables.value..")
                .or(resideInAPackage(own))
                .or(resideInAnyPackage(others))
                .and(not(resideInAPackage("..testkit..")))
                .and(resideInThatModule(own)));
  }

  /** The packages of some modules are below those of another. */
  private static DescribedPredicate<JavaClass> resideInThatModule(String own) {
    return switch (own) {
      case JDBC -> DescribedPredicate.alwaysTrue();
      case FORMATS -> not(resideInAPackage(JDBC));
      default -> not(resideInAnyPackage(FORMATS, JDBC));
    };
  }
}
