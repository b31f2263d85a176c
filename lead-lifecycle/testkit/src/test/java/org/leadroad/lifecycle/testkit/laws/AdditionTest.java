package org.leadroad.lifecycle.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Addition;

class AdditionTest {

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  @Property(tries = 3000)
  void whatDoesNotBearOnTheFactsToAddNeedNotBeLookedAt(@ForAll Road all, @ForAll Random random) {
    LeadId lead = all.lead().id();
    Road there = some(all, random);
    List<Fact> facts = some(all, random).facts();
    facts = random.nextBoolean() ? strange(facts, random) : facts;
    List<Fact> given = facts.subList(random.nextInt(facts.size()), facts.size());

    Road part =
        Road.of(
            there.facts().stream()
                .filter(fact -> Addition.bearsOn(fact.id(), fact.what().kind(), given))
                .toList());

    long version = there.version();
    assertEquals(
        told(() -> Addition.of(lead, Optional.of(there), version, given)),
        told(() -> Addition.of(lead, Optional.of(part), version, version, given)));
  }

  /** The words that came in, and any others that are sound with them. */
  private static Road some(Road all, Random random) {
    List<Fact> facts = new ArrayList<>(all.facts());
    for (int i = random.nextInt(4); i > 0; i--) {
      facts.remove(random.nextInt(facts.size()));
      try {
        return Road.of(facts);
      } catch (IllegalArgumentException unsound) {
        facts = new ArrayList<>(all.facts());
      }
    }
    return all;
  }

  /** One of them says something else, or has another id; a receipt or a withdrawal is with them. */
  private static List<Fact> strange(List<Fact> facts, Random random) {
    List<Fact> strange = new ArrayList<>(facts);
    Fact any = strange.get(random.nextInt(strange.size()));
    FactId id = FactId.of("strange");
    switch (random.nextInt(5)) {
      case 0 -> strange.set(strange.indexOf(any), any.recordedAt(LAST));
      case 1 -> strange.set(strange.indexOf(any), any.withoutWords());
      case 2 -> strange.add(Fact.erased(id, any.lead(), LAST, "desk"));
      case 3 -> strange.add(Fact.forgotten(id, any.lead(), LeadId.of("other"), LAST, "desk"));
      default -> strange.add(Fact.withdrawn(id, any, LAST, "desk"));
    }
    Collections.shuffle(strange, random);
    return strange;
  }

  /** Everything that a store does with it, or why it is refused. */
  private static Object told(Supplier<Addition> asked) {
    try {
      Addition addition = asked.get();
      return List.of(
          addition.before(),
          addition.news(),
          addition.version(),
          addition.bared(),
          addition.erases(),
          addition.deliveryKey());
    } catch (RuntimeException refused) {
      return refused.toString();
    }
  }
}
