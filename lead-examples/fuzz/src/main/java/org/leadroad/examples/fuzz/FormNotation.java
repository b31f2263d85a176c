package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A form as a text that people and fuzzers can change. Each line is a field; the first mark in it
 * tells what sort of value follows its name:
 *
 * <pre>
 * nome=a text; backslash, u and four hex digits are any UTF-16 unit
 * prezzo#12000      a number        note!            nothing
 * privacy?true      a boolean       quando@2026-03-02  a day
 * colori[           a list, up to a line of ]        altro*x  an object that is no value
 * auto{             a map, up to a line of }
 * </pre>
 */
final class FormNotation {

  private static final Pattern UNIT = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

  private final Map<String, @Nullable Object> fields = new LinkedHashMap<>();
  private final Deque<Object> open = new ArrayDeque<>();

  private FormNotation() {
    open.add(fields);
  }

  /** An object whose text form is what was said; no intake may show or keep it. */
  private record Stranger(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  static Map<String, @Nullable Object> fields(byte[] input) {
    FormNotation notation = new FormNotation();
    new String(input, UTF_8).lines().forEach(notation::line);
    return notation.fields;
  }

  private void line(String line) {
    if ((line.equals("]") || line.equals("}")) && open.size() > 1) {
      open.removeLast();
      return;
    }
    int mark = 0;
    while (mark < line.length() && "=#?!@*[{".indexOf(line.charAt(mark)) < 0) {
      mark++;
    }
    String name = units(line.substring(0, mark));
    String text = mark < line.length() ? units(line.substring(mark + 1)) : "";
    put(name, value(mark < line.length() ? line.charAt(mark) : '=', text));
  }

  private static String units(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    return UNIT.matcher(text)
        .replaceAll(
            unit -> {
              String c = String.valueOf((char) Integer.parseInt(unit.group(1), 16));
              return c.equals("\\") || c.equals("$") ? "\\" + c : c;
            });
  }

  private static @Nullable Object value(char mark, String text) {
    return switch (mark) {
      case '#' -> number(text);
      case '?' -> Boolean.valueOf(text);
      case '!' -> null;
      case '@' -> day(text);
      case '*' -> new Stranger(text);
      case '[' -> new ArrayList<@Nullable Object>();
      case '{' -> new LinkedHashMap<String, @Nullable Object>();
      default -> text;
    };
  }

  private static Object number(String text) {
    try {
      return text.contains(".") || text.contains("e")
          ? new BigDecimal(text)
          : (Object) Long.valueOf(text);
    } catch (NumberFormatException none) {
      return Double.valueOf(text.length());
    }
  }

  private static Object day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException none) {
      return text.isEmpty() ? 'x' : text.charAt(0);
    }
  }

  @SuppressWarnings("unchecked")
  private void put(String name, @Nullable Object value) {
    Object outer = open.getLast();
    if (outer instanceof Map<?, ?>) {
      ((Map<String, @Nullable Object>) outer).put(name, value);
    } else {
      ((List<@Nullable Object>) outer).add(value);
    }
    if (value instanceof Map<?, ?> || value instanceof Collection<?>) {
      open.add(value);
    }
  }
}
