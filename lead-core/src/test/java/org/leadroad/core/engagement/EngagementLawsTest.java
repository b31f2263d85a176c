package org.leadroad.core.engagement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.words.PersonalText;

class EngagementLawsTest {

  private static final Instant START = Instant.parse("2026-03-02T09:30:00Z");

  @Provide
  Arbitrary<List<Interaction>> deliveries() {
    Arbitrary<Instant> at =
        Arbitraries.longs()
            .between(-50, 50)
            .map(step -> step % 7 == 0 ? START.plusNanos(step) : START.plusSeconds(3_600 * step));
    Arbitrary<String> event =
        Arbitraries.oneOf(
            Arbitraries.integers().between(0, 60).map(i -> "evt-" + i),
            Arbitraries.strings().withChars("aé電\ud800").ofMinLength(1).ofMaxLength(3));
    Arbitrary<Interaction> plain =
        Combinators.combine(
                Arbitraries.of("page-view", "email-open", "call"),
                at,
                Arbitraries.of(Direction.class),
                event)
            .as(Interaction::of);
    Arbitrary<Interaction> rich =
        Combinators.combine(plain, Arbitraries.integers().between(0, 3))
            .as(
                (each, more) ->
                    more == 0
                        ? each
                        : (more == 1 ? each : each.withMessageId("mail-" + more))
                            .withDetail("page", PersonalText.of("/" + more)));
    return rich.list().ofMaxSize(60).map(EngagementLawsTest::withoutClashes);
  }

  private static List<Interaction> withoutClashes(List<Interaction> events) {
    Map<String, Interaction> byEvent = new LinkedHashMap<>();
    events.forEach(each -> byEvent.putIfAbsent(each.eventId(), each));
    return List.copyOf(byEvent.values());
  }

  @Property
  void orderAndRepetitionOfDeliveriesLeaveNoTrace(
      @ForAll("deliveries") List<Interaction> events, @ForAll long seed) {
    List<Interaction> delivered = new ArrayList<>(events);
    delivered.addAll(events.subList(0, events.size() / 2));
    Collections.shuffle(delivered, new Random(seed));

    Engagement grown = Engagement.none();
    for (Interaction each : delivered) {
      grown = grown.plus(each);
    }
    assertEquals(Engagement.of(events), grown);
    assertEquals(Engagement.of(events), Engagement.of(delivered));
    assertEquals(Engagement.of(events).hashCode(), grown.hashCode());
  }

  @Property
  void everythingIsThereOnceInOrder(@ForAll("deliveries") List<Interaction> events) {
    List<Interaction> sorted = new ArrayList<>(events);
    sorted.sort(
        (one, other) ->
            one.at().equals(other.at())
                ? one.eventId().compareTo(other.eventId())
                : one.at().compareTo(other.at()));
    assertEquals(sorted, Engagement.of(events).list());
  }

  @Property
  void untilIsWhatHadHappened(
      @ForAll("deliveries") List<Interaction> events, @ForAll("instants") Instant instant) {
    Engagement past = Engagement.of(events).until(instant);
    assertEquals(
        Engagement.of(events.stream().filter(each -> !each.at().isAfter(instant)).toList()), past);
    assertEquals(past, past.until(instant));
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(-50, 50).map(step -> START.plusSeconds(3_600 * step));
  }
}
