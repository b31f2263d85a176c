package com.example.inputs;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Walks from a value over every public accessor of the library to every value that it leads to, and
 * keeps in mind which types and accessors show what is looked for, or let themselves be changed.
 */
final class Reachable {

  private static final String OURS = "org.leadroad.";

  /** Some accessors give ever new values, such as the negation of a negation. */
  private static final int FARTHEST = 12;

  private final Predicate<String> lookedFor;
  private final Set<Object> seen = new HashSet<>();
  private final Deque<Step> open = new ArrayDeque<>();
  private final Set<String> types = new TreeSet<>();
  private final Set<String> showing = new TreeSet<>();
  private final Set<String> giving = new TreeSet<>();
  private final Set<String> changing = new TreeSet<>();

  Reachable(Predicate<String> lookedFor) {
    this.lookedFor = lookedFor;
  }

  private record Step(Object value, int number) {}

  /** Public types of the library that were met. */
  Set<String> types() {
    return types;
  }

  /** Those of them whose {@code toString} shows it. */
  Set<String> showing() {
    return showing;
  }

  /** Accessors that give a bare text with it. */
  Set<String> giving() {
    return giving;
  }

  /** Accessors that give a collection which can be changed. */
  Set<String> changing() {
    return changing;
  }

  void walk(Object root) {
    reach("the root", root, 0);
    while (!open.isEmpty()) {
      visit(open.remove());
    }
  }

  private void reach(String accessor, Object value, int steps) {
    if (value instanceof CharSequence text) {
      if (lookedFor.test(text.toString())) {
        giving.add(accessor);
      }
    } else if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(each -> reach(accessor, each, steps));
    } else if (value instanceof Map<?, ?> map) {
      note(accessor, () -> map.put(null, null));
      map.forEach(
          (key, each) -> {
            reach(accessor, key, steps);
            reach(accessor, each, steps);
          });
    } else if (value instanceof Object[] several) {
      for (Object each : several) {
        reach(accessor, each, steps);
      }
    } else if (value instanceof Collection<?> several) {
      note(accessor, () -> several.add(null));
      several.forEach(each -> reach(accessor, each, steps));
    } else if (value != null && steps <= FARTHEST && seen.add(value)) {
      open.add(new Step(value, steps));
    }
  }

  private void note(String accessor, Runnable change) {
    try {
      change.run();
      changing.add(accessor);
    } catch (UnsupportedOperationException unchangeable) {
      // As it should be.
    }
  }

  private void visit(Step step) {
    Object value = step.value();
    int steps = step.number() + 1;
    Set<Class<?>> ours = publicTypes(value.getClass(), new LinkedHashSet<>());
    if (value instanceof Iterable<?> several) {
      several.forEach(each -> reach(value.getClass().getSimpleName(), each, steps));
    }
    if (!ours.isEmpty() && lookedFor.test(value.toString())) {
      showing.add(value.getClass().getName());
    }
    for (Class<?> type : ours) {
      types.add(type.getName());
      for (Method method : type.getDeclaredMethods()) {
        if (isAccessor(method)) {
          reach(type.getSimpleName() + "." + method.getName(), answer(method, value), steps);
        }
      }
    }
  }

  private static Set<Class<?>> publicTypes(Class<?> type, Set<Class<?>> found) {
    if (Modifier.isPublic(type.getModifiers()) && type.getName().startsWith(OURS)) {
      found.add(type);
    }
    for (Class<?> each : type.getInterfaces()) {
      publicTypes(each, found);
    }
    return type.getSuperclass() == null ? found : publicTypes(type.getSuperclass(), found);
  }

  private static boolean isAccessor(Method method) {
    return Modifier.isPublic(method.getModifiers())
        && !Modifier.isStatic(method.getModifiers())
        && !method.isSynthetic()
        && method.getParameterCount() == 0
        && method.getReturnType() != void.class;
  }

  private static Object answer(Method method, Object value) {
    try {
      return method.invoke(value);
    } catch (InvocationTargetException refused) {
      return refused.getCause().toString();
    } catch (IllegalAccessException closed) {
      throw new AssertionError(method.toString(), closed);
    }
  }
}
