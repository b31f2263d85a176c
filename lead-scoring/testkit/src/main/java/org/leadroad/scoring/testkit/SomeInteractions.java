package org.leadroad.scoring.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.Vocabulary;

/** What happened, as it is delivered: in no order, and some of it twice. */
final class SomeInteractions {

  private static final int MOST = 40;

  private SomeInteractions() {}

  /** Nothing, much, or much at one instant; event ids are of each list its own. */
  static Arbitrary<List<Interaction>> of(Vocabulary vocabulary, SomeValues values) {
    Arbitrary<List<Interaction>> any =
        Single.of(one(vocabulary, values).list().ofMaxSize(MOST).map(SomeInteractions::named));
    Arbitrary<List<Interaction>> atOnce =
        Combinators.combine(any, instants())
            .as((list, at) -> list.stream().map(each -> moved(each, at)).toList());
    Arbitrary<List<Interaction>> nothing = Arbitraries.just(List.of());
    return Single.of(
        Arbitraries.frequencyOf(
            Tuple.of(1, nothing),
            Tuple.of(6, any),
            Tuple.of(2, Single.of(atOnce)),
            Tuple.of(1, Single.of(any.map(SomeInteractions::redelivered)))));
  }

  /** One of a vocabulary's interactions, or of a type that it does not know. */
  static Arbitrary<Interaction> one(Vocabulary vocabulary, SomeValues values) {
    List<String> types = new ArrayList<>(vocabulary.interactionTypes());
    types.add("of-no-known-type");
    List<String> names = List.copyOf(vocabulary.details().keySet());
    Arbitrary<List<Optional<String>>> details =
        Combinators.combine(names.stream().map(name -> values.texts(name).optional(0.6)).toList())
            .as(all -> all);
    return Single.of(
        Combinators.combine(
                Arbitraries.of(types),
                instants(),
                Arbitraries.of(Direction.class),
                Arbitraries.integers().between(0, 99_999).map(number -> "event-" + number),
                Arbitraries.of("mail-1", "mail-2").optional(0.4),
                details)
            .as(
                (type, at, direction, event, message, texted) -> {
                  Interaction plain = Interaction.of(type, at, direction, event);
                  Interaction mailed = message.map(plain::withMessageId).orElse(plain);
                  for (int i = 0; i < names.size(); i++) {
                    if (texted.get(i).isPresent()) {
                      mailed =
                          mailed.withDetail(names.get(i), PersonalText.of(texted.get(i).get()));
                    }
                  }
                  return mailed;
                }));
  }

  /** Around one morning: whole days, a moment more or less; rarely far away. */
  static Arbitrary<Instant> instants() {
    Arbitrary<Instant> near =
        Combinators.combine(
                Arbitraries.integers().between(-120, 20),
                Arbitraries.of(0L, 0L, -1L, 1L, 40_000_000_000_000L))
            .as((days, nanos) -> Showroom.NOW.plus(Duration.ofDays(days)).plusNanos(nanos));
    return Single.of(
        Arbitraries.frequencyOf(
            Tuple.of(40, Single.of(near)),
            Tuple.of(1, Arbitraries.of(Instant.EPOCH, Instant.parse("9999-12-31T23:59:59Z")))));
  }

  private static List<Interaction> named(List<Interaction> list) {
    List<Interaction> named = new ArrayList<>();
    for (Interaction each : list) {
      named.add(copy(each, each.at(), each.eventId() + "." + named.size()));
    }
    return Collections.unmodifiableList(named);
  }

  private static List<Interaction> redelivered(List<Interaction> list) {
    List<Interaction> twice = new ArrayList<>(list);
    Collections.reverse(twice);
    twice.addAll(list.subList(0, list.size() / 2));
    return Collections.unmodifiableList(twice);
  }

  private static Interaction moved(Interaction interaction, Instant at) {
    return copy(interaction, at, interaction.eventId());
  }

  private static Interaction copy(Interaction original, Instant at, String event) {
    Interaction copy = Interaction.of(original.type(), at, original.direction(), event);
    copy = original.messageId().map(copy::withMessageId).orElse(copy);
    for (String name : original.details().keySet()) {
      copy = copy.withDetail(name, original.details().getOrDefault(name, PersonalText.of("")));
    }
    return copy;
  }
}
