package org.leadroad.scoring.testkit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.scoring.Vocabulary;

/** Histories that look real: see {@link History}. */
final class SomeHistories {

  static final LocalDate TODAY = LocalDate.ofInstant(Showroom.NOW, ZoneOffset.UTC);

  static final int LONGEST_PAUSE = 60;
  static final int MOST_PAGES = 12;
  static final int OFFICE_MINUTES = 540;

  private static final int MOST = 10;

  private SomeHistories() {}

  static Arbitrary<Engagement> of(Vocabulary vocabulary, SomeValues values) {
    Arbitrary<LocalDate> last =
        Arbitraries.integers().between(-3, 20).map(days -> TODAY.minusDays(days));
    List<String> types = List.copyOf(vocabulary.interactionTypes());
    List<String> names = List.copyOf(vocabulary.details().keySet());
    return Single.of(
        Combinators.combine(last, episodes(types, names, values).list().ofMaxSize(MOST))
            .as((day, list) -> History.of(types, names, day, list)));
  }

  private static Arbitrary<History.Episode> episodes(
      List<String> types, List<String> names, SomeValues values) {
    Arbitrary<Integer> quiet =
        Arbitraries.frequencyOf(
            Tuple.of(6, Arbitraries.integers().between(0, 7)),
            Tuple.of(2, Arbitraries.integers().between(8, 20)),
            Tuple.of(1, Arbitraries.integers().between(21, LONGEST_PAUSE)));
    Arbitrary<List<Optional<String>>> details =
        Combinators.combine(names.stream().map(name -> values.texts(name).optional(0.7)).toList())
            .as(all -> all);
    return Single.of(
        Combinators.combine(
                quiet,
                Arbitraries.integers().between(0, Math.max(0, types.size() - 1)),
                Arbitraries.integers().between(1, MOST_PAGES),
                Arbitraries.integers().between(0, OFFICE_MINUTES - 1),
                details)
            .as(History.Episode::new));
  }
}
