package org.leadroad.core.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/** One walk through the values of a form, which stops at the first thing that refuses it. */
final class FormWalk {

  private final Limits limits;
  private final Words.Builder words = Words.builder();
  private final List<Problem> notes = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private int values;
  private @Nullable Problem refusal;

  FormWalk(Limits limits) {
    this.limits = limits;
  }

  /** Reads every value once; the problem is why the form as a whole is refused. */
  Optional<Problem> read(Map<?, ?> fields) {
    map("", fields, 1);
    return Optional.ofNullable(refusal);
  }

  Words words() {
    return words.build();
  }

  List<Problem> notes() {
    return notes;
  }

  private void map(String outer, Map<?, ?> map, int depth) {
    if (map.size() > limits.maxFields()) {
      refuse(ProblemCode.LIMIT_ATTRIBUTES, "", map.size(), limits.maxFields());
      return;
    }
    boolean empty = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      empty = false;
      if (entry.getKey() instanceof String key) {
        field(outer.isEmpty() ? key : outer + '.' + key, entry.getValue(), depth);
      } else {
        ProblemCode code = entry.getKey() == null ? ProblemCode.NULL_INPUT : ProblemCode.TYPE;
        refusal = Problem.of(code, Place.whole());
      }
      if (refusal != null) {
        return;
      }
    }
    if (empty) {
      count();
    }
  }

  private void field(String received, @Nullable Object value, int depth) {
    if (received.length() > limits.maxNameLength()) {
      refuse(ProblemCode.LIMIT_NAME, "", received.length(), limits.maxNameLength());
      return;
    }
    String name = Characters.withoutLoneSurrogates(received);
    if (!name.equals(received)) {
      note(ProblemCode.LONE_SURROGATE, name);
    }
    value(name, value, depth);
  }

  private void value(String name, @Nullable Object value, int depth) {
    if (value instanceof Map<?, ?> map) {
      note(ProblemCode.TYPE, name);
      if (depthFits(depth + 1)) {
        map(name, map, depth + 1);
      }
    } else if (value instanceof Collection<?> several) {
      several(name, several, depth);
    } else if (value instanceof Object[] several) {
      several(name, Arrays.asList(several), depth);
    } else if (count() && value != null) {
      single(name, value);
    }
  }

  private void several(String name, Collection<?> elements, int depth) {
    if (!depthFits(depth + 1)) {
      return;
    }
    boolean empty = true;
    for (Object element : elements) {
      empty = false;
      value(name, element, depth + 1);
      if (refusal != null) {
        return;
      }
    }
    if (empty) {
      count();
    }
  }

  private void single(String name, Object value) {
    if (value instanceof CharSequence text) {
      if (lengthFits(name, text.length())) {
        word(name, text.toString());
      }
    } else if (value instanceof Number number) {
      if (lengthFits(name, leastDigits(number))) {
        word(name, number.toString());
      }
    } else if (value instanceof Boolean flag) {
      word(name, flag.toString());
    } else {
      note(ProblemCode.TYPE, name);
      if (hasFixedText(value)) {
        word(name, value.toString());
      }
    }
  }

  private void word(String name, String received) {
    if (!lengthFits(name, received.length())) {
      return;
    }
    String text = Characters.withoutLoneSurrogates(received);
    if (!text.equals(received)) {
      note(ProblemCode.LONE_SURROGATE, name);
    }
    if (Characters.hasControl(name) || Characters.hasControl(text)) {
      note(ProblemCode.CONTROL_CHAR, name);
    }
    if (Characters.hasOverride(name) || Characters.hasOverride(text)) {
      note(ProblemCode.BIDI, name);
    }
    String normal = PersonalText.of(Characters.fold(name)).strip().reveal();
    if (!names.add(normal) && repeated.add(normal)) {
      note(ProblemCode.REPEATED, name);
    }
    words.add(name, text);
  }

  private boolean count() {
    values++;
    if (values > limits.maxFields()) {
      refuse(ProblemCode.LIMIT_ATTRIBUTES, "", values, limits.maxFields());
    }
    return refusal == null;
  }

  private boolean depthFits(int depth) {
    if (depth > limits.maxDepth()) {
      refuse(ProblemCode.LIMIT_DEPTH, "", depth, limits.maxDepth());
    }
    return refusal == null;
  }

  private boolean lengthFits(String name, int length) {
    if (length > limits.maxFieldLength()) {
      refuse(ProblemCode.LIMIT_FIELD, name, length, limits.maxFieldLength());
    }
    return refusal == null;
  }

  /** Writing out a huge number takes time in the square of its length. */
  private static int leastDigits(Number number) {
    int bits =
        number instanceof BigInteger whole
            ? whole.bitLength()
            : number instanceof BigDecimal decimal ? decimal.unscaledValue().bitLength() : 0;
    return bits / 4;
  }

  private static boolean hasFixedText(Object value) {
    return value instanceof Character
        || value instanceof Enum<?>
        || value instanceof TemporalAccessor
        || value instanceof UUID
        || value instanceof URI;
  }

  private void refuse(ProblemCode code, String name, long seen, long limit) {
    refusal = Problem.limit(code, place(name), seen, limit);
  }

  private void note(ProblemCode code, String name) {
    notes.add(Problem.of(code, place(name)));
  }

  private static Place place(String name) {
    return FormLabels.standard()
        .field(name)
        .map(field -> Place.field(field.code()))
        .orElse(Place.whole());
  }
}
