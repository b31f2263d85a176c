package com.example.walls;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.leadroad.core.claim.planted.ClaimPlants;
import org.leadroad.core.planted.CorePlants;
import org.leadroad.core.words.planted.WordsPlants;

/** What users see of a type. */
final class SignatureWalls {

  private SignatureWalls() {}

  static Stream<Wall> all() {
    return Stream.of(
        Wall.of(
            "noForeignTypeInAPublicSignature",
            classes().that().arePublic().should(showOnlyJavaAndOurs()),
            CorePlants.GivesGuava.class,
            CorePlants.TakesGuavaInAList.class,
            CorePlants.IsGuava.class),
        Wall.of(
            "noBareStringForPersonalText",
            classes()
                .that()
                .resideInAnyPackage("org.leadroad.core.claim..", "org.leadroad.core.words..")
                .should(BareStrings.notCarryPersonalText()),
            ClaimPlants.BareRecord.class,
            ClaimPlants.BareOptional.class,
            WordsPlants.Builder.class));
  }

  private static ArchCondition<JavaClass> showOnlyJavaAndOurs() {
    return new ArchCondition<>("show only types of Java and of the library") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream<JavaType> parents =
            Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
        Stream<JavaType> members =
            type.getMembers().stream()
                .filter(SignatureWalls::isSeen)
                .flatMap(SignatureWalls::types);
        Stream.concat(parents, members)
            .flatMap(shown -> shown.getAllInvolvedRawTypes().stream())
            .filter(SignatureWalls::isForeign)
            .distinct()
            .forEach(
                foreign ->
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " shows " + foreign.getName())));
      }
    };
  }

  private static boolean isSeen(JavaMember member) {
    return member.getModifiers().contains(JavaModifier.PUBLIC)
        || member.getModifiers().contains(JavaModifier.PROTECTED);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
    return Stream.of(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream(), thrown)
        .flatMap(types -> types);
  }

  private static boolean isForeign(JavaClass type) {
    JavaClass base = type.getBaseComponentType();
    return !base.isPrimitive()
        && !base.getPackageName().startsWith("java.")
        && !base.getPackageName().equals("javax.sql")
        && !base.getPackageName().startsWith("org.leadroad.");
  }
}
