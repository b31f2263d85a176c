package org.leadroad.core.formats.codec;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/** The fields of one object, in whatever order they stand. */
final class Fields {

  private final Map<String, Json> fields;
  private final Pointer pointer;
  private final Set<String> asked = new HashSet<>();

  Fields(Json object, Pointer pointer) {
    this.fields = object.fields();
    this.pointer = pointer;
  }

  /** One that is there always. */
  <T> T get(String name, Function<In, ? extends T> how) {
    return this.<T>find(name, how)
        .orElseThrow(() -> refused(ProblemCode.CODEC_FIELD_MISSING, pointer.then(name)));
  }

  /** One that may be left out. */
  <T> Optional<T> find(String name, Function<In, ? extends T> how) {
    asked.add(name);
    return Optional.ofNullable(fields.get(name))
        .map(json -> how.apply(new In(json, pointer.then(name))));
  }

  /** Items of which there may be none. */
  <T> List<T> list(String name, Function<In, ? extends T> how) {
    return this.<List<T>>find(name, in -> in.list(how)).orElse(List.of());
  }

  void requireAllAsked() {
    if (!asked.containsAll(fields.keySet())) {
      throw refused(ProblemCode.CODEC_FIELD_UNKNOWN, pointer);
    }
  }

  private static JsonCodecException refused(ProblemCode code, Pointer at) {
    return new JsonCodecException(Problem.of(code, at.place()));
  }
}
