package org.leadroad.core.formats.codec;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one document. What there is none of is left out; what passes a limit is refused, so that
 * nothing is written that the same limits would not read.
 */
final class Out {

  private final JsonGenerator json;
  private final Limits limits;
  private int elements;
  private int depth;

  Out(JsonGenerator json, Limits limits) {
    this.json = json;
    this.limits = limits;
  }

  /** An object of the fields that are written meanwhile. */
  void object(Runnable fields) {
    open();
    json.writeStartObject();
    fields.run();
    json.writeEndObject();
    depth--;
  }

  /** An array of the items that are written meanwhile. */
  void array(Runnable items) {
    open();
    json.writeStartArray();
    items.run();
    json.writeEndArray();
    depth--;
  }

  <T> void field(String name, T value, BiConsumer<Out, ? super T> how) {
    json.writeName(name);
    how.accept(this, value);
  }

  <T> void optional(String name, Optional<? extends T> value, BiConsumer<Out, ? super T> how) {
    value.ifPresent(there -> field(name, there, how));
  }

  <T> void list(String name, Collection<? extends T> items, BiConsumer<Out, ? super T> how) {
    if (!items.isEmpty()) {
      all(name, items, how);
    }
  }

  /** The same for what is never left out. */
  <T> void all(String name, Collection<? extends T> items, BiConsumer<Out, ? super T> how) {
    json.writeName(name);
    array(() -> items.forEach(item -> how.accept(this, item)));
  }

  void string(String value) {
    element();
    json.writeString(value);
  }

  void personal(PersonalText text) {
    string(text.reveal());
  }

  void number(long value) {
    element();
    json.writeNumber(value);
  }

  void flag(boolean value) {
    element();
    json.writeBoolean(value);
  }

  void constant(Enum<?> value) {
    string(value.name());
  }

  void lead(LeadId id) {
    string(id.value());
  }

  void instant(Instant at) {
    string(at.toString());
  }

  void day(LocalDate day) {
    string(day.toString());
  }

  void charset(Charset charset) {
    string(charset.name());
  }

  void currency(Currency currency) {
    string(currency.getCurrencyCode());
  }

  /** As a text: a number would lose its scale on the way through other systems. */
  void amount(BigDecimal amount) {
    String written = amount.toString();
    if (written.length() > In.LONGEST_AMOUNT) {
      throw limit(ProblemCode.LIMIT_NUMBER, written.length(), In.LONGEST_AMOUNT);
    }
    string(written);
  }

  void locale(Locale locale) {
    String tag = locale.toLanguageTag();
    if (!Locale.forLanguageTag(tag).equals(locale)) {
      throw new JsonCodecException(Problem.of(ProblemCode.CODEC_VALUE, Place.field("locale")));
    }
    string(tag);
  }

  private void open() {
    element();
    if (++depth > limits.maxDepth()) {
      throw limit(ProblemCode.LIMIT_DEPTH, depth, limits.maxDepth());
    }
  }

  private void element() {
    if (++elements > limits.maxElements()) {
      throw limit(ProblemCode.LIMIT_ELEMENTS, elements, limits.maxElements());
    }
  }

  static JsonCodecException limit(ProblemCode code, long seen, long most) {
    return new JsonCodecException(Problem.limit(code, Place.whole(), seen, most));
  }
}
