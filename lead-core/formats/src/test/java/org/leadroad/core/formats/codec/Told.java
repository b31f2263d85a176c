package org.leadroad.core.formats.codec;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Verdict;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/**
 * All that a value tells, part by part, found by looking for parts and not by a list of them; so a
 * new part of any type is told too. What equality leaves out, such as where a value was read, is
 * told as well.
 */
final class Told {

  /** What the types tell that are neither records nor generated. */
  private static final Map<Class<?>, List<String>> PARTS =
      Map.of(
          Words.class, List.of("list"),
          Engagement.class, List.of("list"),
          Original.class, List.of("view", "mediaType", "charset"),
          PersonalText.class, List.of("reveal"),
          Dossier.class, List.of("asOf", "leads", "readings", "evidence"),
          Verdict.class, List.of("claim", "opinion", "strategy", "asOf"),
          EvidenceKind.class, List.of("code", "effect", "about", "impliesContact"),
          Missing.Some.class, List.of("kind", "enough", "weights"));

  private final List<String> lines = new ArrayList<>();
  private final Set<String> present = new TreeSet<>();
  private final Set<String> absent = new TreeSet<>();

  private Told() {}

  /** A line for each part that is there, such as {@code /origin/channel=EMAIL}. */
  static List<String> by(Object value) {
    Told told = new Told();
    told.tell("", value);
    return told.lines;
  }

  /** The parts, such as {@code Person.name}, that none of these values has. */
  static Set<String> untoldBy(Collection<?> values) {
    Told told = new Told();
    values.forEach(value -> told.tell("", value));
    told.absent.removeAll(told.present);
    return told.absent;
  }

  /** The types of which there is something in these values, such as {@code Person}. */
  static Set<String> typesIn(Collection<?> values) {
    Told told = new Told();
    values.forEach(value -> told.tell("", value));
    Set<String> types = new TreeSet<>();
    told.present.forEach(part -> types.add(part.substring(0, part.indexOf('.'))));
    return types;
  }

  private void tell(String path, Object value) {
    if (value instanceof Optional<?> perhaps) {
      perhaps.ifPresent(there -> tell(path, there));
    } else if (value instanceof Collection<?> items) {
      int index = 0;
      for (Object item : inOrder(items)) {
        tell(path + '/' + index++, item);
      }
    } else if (value instanceof Map<?, ?> map) {
      Map<String, Object> byName = new TreeMap<>();
      map.forEach((key, item) -> byName.put(by(key).toString(), item));
      byName.forEach((name, item) -> tell(path + '/' + name, item));
    } else if (value instanceof ByteBuffer bytes) {
      lines.add(path + '=' + Base64.getEncoder().encodeToString(bytes(bytes)));
    } else if (value.getClass().getName().startsWith("org.leadroad") && !(value instanceof Enum)) {
      parts(value).forEach(part -> tell(path, part, value));
    } else {
      lines.add(path + '=' + value);
    }
  }

  private void tell(String path, Method part, Object owner) {
    Object value = invoke(part, owner);
    boolean empty =
        (value instanceof Optional<?> perhaps && perhaps.isEmpty())
            || (value instanceof Collection<?> items && items.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    String name = part.getDeclaringClass().getSimpleName() + '.' + part.getName();
    (empty ? absent : present).add(name);
    tell(path + '/' + part.getName(), value);
  }

  private static List<Method> parts(Object value) {
    Class<?> type = value.getClass();
    Stream<Method> parts;
    if (PARTS.containsKey(type)) {
      parts = PARTS.get(type).stream().map(name -> method(type, name));
    } else if (type.isRecord()) {
      parts = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor);
    } else {
      Class<?> shown = type.getInterfaces()[0];
      parts =
          Arrays.stream(shown.getMethods())
              .filter(method -> method.getParameterCount() == 0)
              .filter(method -> !Modifier.isStatic(method.getModifiers()))
              .filter(method -> isKeptBy(type, method.getName()))
              .sorted(Comparator.comparing(Method::getName));
    }
    return parts.toList();
  }

  /** What a generated type has no field for, its interface makes of the rest. */
  private static boolean isKeptBy(Class<?> generated, String part) {
    return Arrays.stream(generated.getDeclaredFields())
        .anyMatch(field -> field.getName().equals(part));
  }

  private static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Object invoke(Method part, Object owner) {
    try {
      return part.invoke(owner);
    } catch (IllegalAccessException | InvocationTargetException failed) {
      throw new AssertionError(failed);
    }
  }

  /** Of leads that a claim is about there is no order. */
  private static Collection<?> inOrder(Collection<?> items) {
    boolean leads = items instanceof Set && items.stream().allMatch(LeadId.class::isInstance);
    return leads ? new TreeSet<>(items) : items;
  }

  private static byte[] bytes(ByteBuffer view) {
    byte[] bytes = new byte[view.remaining()];
    view.get(bytes);
    return bytes;
  }
}
