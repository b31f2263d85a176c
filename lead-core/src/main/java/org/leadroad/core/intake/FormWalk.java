package org.leadroad.core.intake;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.words.Words;

/** One walk through the values of a form, which stops at the first thing that refuses it. */
final class FormWalk {

  private final Limits limits;
  private final Draft draft;
  private int values;

  FormWalk(Limits limits) {
    this.limits = limits;
    this.draft = new Draft(limits);
  }

  /** Reads every value once; the problem is why the form as a whole is refused. */
  Optional<Problem> read(Map<?, ?> fields) {
    map("", fields, 1);
    return draft.refusal();
  }

  Words words() {
    return draft.words();
  }

  List<Problem> notes() {
    return draft.notes();
  }

  private void map(String outer, Map<?, ?> map, int depth) {
    if (map.size() > limits.maxFields()) {
      draft.refuse(ProblemCode.LIMIT_ATTRIBUTES, "", map.size(), limits.maxFields());
      return;
    }
    boolean empty = true;
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      empty = false;
      if (entry.getKey() instanceof String key) {
        field(outer.isEmpty() ? key : outer + '.' + key, entry.getValue(), depth);
      } else {
        ProblemCode code = entry.getKey() == null ? ProblemCode.NULL_INPUT : ProblemCode.TYPE;
        draft.refuse(Problem.of(code, Place.whole()));
      }
      if (draft.refusal().isPresent()) {
        return;
      }
    }
    if (empty) {
      count();
    }
  }

  private void field(String received, @Nullable Object value, int depth) {
    draft.name(received).ifPresent(name -> value(name, value, depth));
  }

  private void value(String name, @Nullable Object value, int depth) {
    if (value instanceof String text) {
      // Most values: asked first, since it takes longer to see that they are no map.
      if (count() && draft.fits(name, text.length())) {
        draft.word(name, text);
      }
    } else if (value instanceof Map<?, ?> map) {
      draft.note(ProblemCode.TYPE, name);
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
      if (draft.refusal().isPresent()) {
        return;
      }
    }
    if (empty) {
      count();
    }
  }

  private void single(String name, Object value) {
    if (value instanceof CharSequence text) {
      if (draft.fits(name, text.length())) {
        draft.word(name, text.toString());
      }
    } else if (value instanceof Number number) {
      if (draft.fits(name, leastDigits(number))) {
        draft.word(name, number.toString());
      }
    } else if (value instanceof Boolean flag) {
      draft.word(name, flag.toString());
    } else {
      draft.note(ProblemCode.TYPE, name);
      if (hasFixedText(value)) {
        draft.word(name, value.toString());
      }
    }
  }

  private boolean count() {
    values++;
    if (values > limits.maxFields()) {
      draft.refuse(ProblemCode.LIMIT_ATTRIBUTES, "", values, limits.maxFields());
    }
    return draft.refusal().isEmpty();
  }

  private boolean depthFits(int depth) {
    if (depth > limits.maxDepth()) {
      draft.refuse(ProblemCode.LIMIT_DEPTH, "", depth, limits.maxDepth());
    }
    return draft.refusal().isEmpty();
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
}
