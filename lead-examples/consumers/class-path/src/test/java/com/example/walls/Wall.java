package com.example.walls;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule over the library's classes, and planted classes that break it: a rule that cannot fail
 * says nothing.
 *
 * @param id what it keeps
 * @param rule the rule
 * @param planted each breaks it
 */
record Wall(String id, ArchRule rule, List<Class<?>> planted) {

  static Wall of(String id, ArchRule rule, Class<?>... planted) {
    return new Wall(id, rule.allowEmptyShould(true), List.of(planted));
  }

  @Override
  public String toString() {
    return id;
  }
}
