package org.leadroad.core.formats.codec;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

/** One value of a document, and its place. Whatever is not as it was written is refused there. */
final class In {

  /** Longer ones are no amounts, and converting them takes time in the square of their length. */
  static final int LONGEST_AMOUNT = 1_000;

  private final Json json;
  private final Pointer pointer;

  In(Json json, Pointer pointer) {
    this.json = json;
    this.pointer = pointer;
  }

  Json json() {
    return json;
  }

  JsonCodecException refuse(ProblemCode code) {
    return refuse(code, "");
  }

  JsonCodecException refuse(ProblemCode code, String detail) {
    return new JsonCodecException(Problem.of(code, pointer.place(), detail));
  }

  /** What it is in the current version, at the same place. */
  In lifted(Versions versions, long version, String kind) {
    return new In(versions.lifted(version, kind, json), pointer);
  }

  /** An object, each of its fields asked for once; one that nobody asks for is refused. */
  <T> T object(Function<Fields, T> how) {
    Fields fields = new Fields(require(Json.Kind.OBJECT), pointer);
    T value = made(() -> how.apply(fields));
    fields.requireAllAsked();
    return value;
  }

  /** An object with exactly one of these fields, which tells what it is. */
  <T> T oneOf(Map<String, Function<In, ? extends T>> sorts) {
    Map<String, Json> fields = require(Json.Kind.OBJECT).fields();
    if (fields.isEmpty()) {
      throw refuse(ProblemCode.CODEC_FIELD_MISSING);
    }
    Map.Entry<String, Json> only = fields.entrySet().iterator().next();
    Function<In, ? extends T> how = sorts.get(only.getKey());
    if (how == null || fields.size() > 1) {
      throw refuse(ProblemCode.CODEC_FIELD_UNKNOWN);
    }
    return how.apply(new In(only.getValue(), pointer.then(only.getKey())));
  }

  <T> List<T> list(Function<In, ? extends T> how) {
    List<Json> items = require(Json.Kind.ARRAY).items();
    List<T> list = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      list.add(how.apply(new In(items.get(i), pointer.then(i))));
    }
    return list;
  }

  /** An array of two. */
  <T> T pair(BiFunction<In, In, T> how) {
    List<In> both = list(item -> item);
    if (both.size() != 2) {
      throw refuse(ProblemCode.CODEC_TYPE);
    }
    return made(() -> how.apply(both.get(0), both.get(1)));
  }

  /** An object whose fields somebody else named: their names are in no place. */
  <T> Map<String, T> named(Function<In, ? extends T> how) {
    Map<String, T> values = new LinkedHashMap<>();
    require(Json.Kind.OBJECT)
        .fields()
        .forEach((name, value) -> values.put(name, how.apply(new In(value, pointer))));
    return values;
  }

  String string() {
    return require(Json.Kind.TEXT).text();
  }

  PersonalText personal() {
    return PersonalText.of(string());
  }

  /** What a text says, if its own type takes it. */
  <T> T parsed(Function<String, T> how) {
    String text = string();
    return made(() -> how.apply(text));
  }

  long number() {
    String digits = require(Json.Kind.NUMBER).text();
    return made(() -> Long.parseLong(digits));
  }

  boolean flag() {
    return require(Json.Kind.FLAG).text().equals("true");
  }

  <E extends Enum<E>> E constant(E[] constants) {
    String name = string();
    for (E constant : constants) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    throw refuse(ProblemCode.CODEC_VALUE);
  }

  LeadId lead() {
    return parsed(LeadId::of);
  }

  /** A leap second is refused: it would come back as the second before. */
  Instant instant() {
    TemporalAccessor at = parsed(DateTimeFormatter.ISO_INSTANT::parse);
    if (at.query(DateTimeFormatter.parsedLeapSecond())) {
      throw refuse(ProblemCode.CODEC_VALUE);
    }
    return Instant.from(at);
  }

  LocalDate day() {
    return parsed(LocalDate::parse);
  }

  Charset charset() {
    return parsed(Charset::forName);
  }

  Currency currency() {
    return parsed(Currency::getInstance);
  }

  BigDecimal amount() {
    int length = string().length();
    if (length > LONGEST_AMOUNT) {
      throw new JsonCodecException(
          Problem.limit(ProblemCode.LIMIT_NUMBER, pointer.place(), length, LONGEST_AMOUNT));
    }
    return parsed(BigDecimal::new);
  }

  Locale locale() {
    Locale locale = parsed(Locale::forLanguageTag);
    if (!locale.toLanguageTag().equals(string())) {
      throw refuse(ProblemCode.CODEC_VALUE);
    }
    return locale;
  }

  private Json require(Json.Kind kind) {
    if (!json.is(kind)) {
      throw refuse(ProblemCode.CODEC_TYPE);
    }
    return json;
  }

  /** What the types of the library and of Java refuse has a place here, and no value. */
  <T> T made(Supplier<T> how) {
    try {
      return how.get();
    } catch (JsonCodecException inside) {
      throw inside;
    } catch (IllegalArgumentException
        | IllegalStateException
        | ArithmeticException
        | DateTimeException unsound) {
      throw refuse(ProblemCode.CODEC_VALUE);
    }
  }

  @Override
  public String toString() {
    return "In[" + pointer.place() + "]";
  }
}
