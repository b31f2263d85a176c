package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What reaches another thread without a lock is seen whole there if all its fields are final (Java
 * Language Specification, 17.5).
 */
class PublicationTest {

  /** A row of the list reaches words, readings, evidence, verdicts, scores and facts. */
  private static final List<Class<?>> VALUES = List.of(LeadRow.class, Book.class, LeadList.class);

  /**
   * How many places are taken is read and written under a lock, and so is what a score looks up in
   * what it was told of; lines and points that are made when they are asked for are made again by
   * whoever does not see them, of final fields.
   */
  private static final Set<String> SOUND =
      Set.of(
          "org.leadroad.core.engagement.Columns.used",
          "org.leadroad.scoring.Inquiry.lookedBack",
          "org.leadroad.scoring.Inquiry.past",
          "org.leadroad.scoring.Score.points",
          "org.leadroad.scoring.Told.inquiry",
          "org.leadroad.scoring.Told.lines",
          "org.leadroad.scoring.Told.points");

  /** What generated constructors keep count in until they are done; no value is read from it. */
  private static final String GENERATED = "initShim";

  @Test
  void row129EveryFieldOfAValueIsFinal() {
    Set<String> open = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    Deque<Class<?>> left = new ArrayDeque<>(VALUES);
    while (!left.isEmpty()) {
      Class<?> type = left.pop();
      if (!type.getName().startsWith("org.leadroad.") || !seen.add(type)) {
        continue;
      }
      if (type.isSealed()) {
        left.addAll(List.of(type.getPermittedSubclasses()));
      }
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals(GENERATED)) {
          if (!Modifier.isFinal(field.getModifiers())) {
            open.add(type.getName() + "." + field.getName());
          }
          named(field.getGenericType(), left);
        }
      }
    }
    assertEquals(SOUND, open);
    assertTrue(seen.size() > 100, () -> "only " + seen.size() + " types are reached");
  }

  private static void named(Type type, Deque<Class<?>> into) {
    if (type instanceof Class<?> known) {
      into.add(known.isArray() ? known.getComponentType() : known);
    } else if (type instanceof ParameterizedType generic) {
      named(generic.getRawType(), into);
      for (Type argument : generic.getActualTypeArguments()) {
        named(argument, into);
      }
    } else if (type instanceof WildcardType any) {
      for (Type bound : any.getUpperBounds()) {
        named(bound, into);
      }
    }
  }
}
