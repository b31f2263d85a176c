package org.leadroad.lifecycle.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of several values of one party are shown: a rule of survivorship, as a value. It chooses
 * for one question and changes nothing: another rule has every word again.
 *
 * <p>A host writes its own, which is pure and adds nothing that nobody said:
 *
 * <pre>{@code
 * Keep<EmailAddress> newest = Keep.newest();
 * Keep<EmailAddress> fromTheFair =
 *     said -> said.stream().filter(each -> each.lead().equals(fair)).toList();
 * }</pre>
 *
 * @param <T> the type of the values
 */
@FunctionalInterface
public interface Keep<T> {

  /**
   * {@return those that are kept, in the order in which they are to be shown}
   *
   * @param said everything that was said, the oldest lead first; unmodifiable
   */
  List<Sourced<T>> of(List<Sourced<T>> said);

  /**
   * {@return the rule that keeps everything: contradictions stay to be seen}
   *
   * @param <T> the type of the values
   */
  static <T> Keep<T> all() {
    return said -> said;
  }

  /**
   * {@return the rule that keeps what the newest lead says, of those that say anything: all of it,
   * where it gives two addresses}
   *
   * @param <T> the type of the values
   */
  static <T> Keep<T> newest() {
    return said -> {
      Optional<Sourced<T>> last = said.stream().reduce((one, two) -> two.isAfter(one) ? two : one);
      return said.stream().filter(each -> each.lead().equals(last.orElseThrow().lead())).toList();
    };
  }

  /**
   * {@return the rule that keeps each value once, as it was last said, in the order in which it was
   * first said}
   *
   * @param key what makes two spellings one value, such as {@code EmailAddress::key}
   * @param <T> the type of the values
   */
  static <T> Keep<T> onceBy(Function<? super T, ?> key) {
    Objects.requireNonNull(key, "key");
    return said -> {
      Map<Object, Integer> places = new HashMap<>();
      List<Sourced<T>> once = new ArrayList<>();
      for (Sourced<T> each : said) {
        Integer place = places.putIfAbsent(key.apply(each.value()), once.size());
        if (place == null) {
          once.add(each);
        } else if (each.isAfter(once.get(place))) {
          once.set(place, each);
        }
      }
      return List.copyOf(once);
    };
  }
}
