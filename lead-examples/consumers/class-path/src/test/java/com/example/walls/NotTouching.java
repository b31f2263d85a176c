package com.example.walls;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Neither calls, reads, refers to nor depends on anything in a list of types and members, one a
 * line. A member is written with its type and the types of its parameters; a star stands for
 * anything.
 */
final class NotTouching extends ArchCondition<JavaClass> {

  private final List<Pattern> list;

  NotTouching(String list) {
    super("touch none of " + list.lines().toList());
    this.list = list.lines().map(NotTouching::pattern).toList();
  }

  private static Pattern pattern(String line) {
    return Pattern.compile(
        Arrays.stream(line.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Stream<String> members =
        type.getAccessesFromSelf().stream().map(access -> access.getTarget().getFullName());
    Stream<String> types =
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> dependency.getTargetClass().getBaseComponentType().getName());
    Stream.concat(members, types)
        .distinct()
        .filter(name -> list.stream().anyMatch(pattern -> pattern.matcher(name).matches()))
        .forEach(
            name ->
                events.add(
                    SimpleConditionEvent.violated(type, type.getName() + " touches " + name)));
  }
}
