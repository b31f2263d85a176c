package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What many say of one attribute: a word, by its number.
 *
 * @param codes of each; 0 for nothing known
 * @param words by code
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record Column(int[] codes, List<@Nullable Object> words) {

  /** Null if it does not fit, or cannot be asked of everybody. */
  static <S> @Nullable Column of(Bindings.Finder<S> finder, List<S> subjects) {
    if (finder.always() == null || !HitMaker.answersOnce(finder.attribute())) {
      return null;
    }
    Class<?> type = Values.type(finder.attribute().kind());
    int[] codes = new int[subjects.size()];
    List<@Nullable Object> words = new ArrayList<>(Arrays.asList((Object) null));
    Map<Object, Integer> known = new HashMap<>();
    try {
      for (int i = 0; i < codes.length; i++) {
        Object value = finder.always().apply(subjects.get(i));
        if (value != null) {
          Integer code = known.putIfAbsent(type.cast(value), words.size());
          codes[i] = code == null ? words.size() : code;
          if (code == null) {
            words.add(value);
          }
        }
      }
    } catch (Exception | StackOverflowError failure) {
      return null; // The host's. It is asked again when its subject is scored.
    }
    return new Column(codes, words);
  }
}
