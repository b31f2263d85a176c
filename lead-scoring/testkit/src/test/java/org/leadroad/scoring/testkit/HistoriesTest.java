package org.leadroad.scoring.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** Histories look as those of people do. */
class HistoriesTest {

  private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  private static Scorecard card() {
    Vocabulary.Builder words = Vocabulary.builder();
    words.interactions("email-sent");
    words.interactions("email-open");
    words.interactions("email-click");
    words.interactions("page-view");
    Interactions calls = words.interactions("call");
    return Scorecard.builder("calls", 1, words.build())
        .tier(Tier.FLAT, Rule.each("calls", calls, 1))
        .bands(Bands.hot(10).warm(1))
        .build();
  }

  @Provide
  Arbitrary<Engagement> histories() {
    return ScoringArbitraries.histories(card());
  }

  @Property
  void whatSellersAndCallersDoIsDoneInOfficeHours(@ForAll("histories") Engagement history) {
    for (Interaction each : history.list()) {
      if (Set.of("email-sent", "call").contains(each.type())) {
        OffsetDateTime at = each.at().atOffset(ZoneOffset.UTC);
        assertTrue(at.getHour() >= 9 && at.getHour() < 18, at.toString());
        assertTrue(!WEEKEND.contains(at.getDayOfWeek()), at.toString());
      }
    }
  }

  @Property
  void whatIsOpenedOrClickedWasSentBefore(@ForAll("histories") Engagement history) {
    for (Interaction each : history.list()) {
      boolean sent = each.type().equals("email-sent");
      assertEquals(sent, each.type().startsWith("email") && each.direction() == Direction.OURS);
      assertEquals(each.type().startsWith("email"), each.messageId().isPresent());
      assertTrue(
          each.messageId().isEmpty()
              || history.list().stream()
                  .filter(other -> other.type().equals("email-sent"))
                  .filter(other -> !other.at().isAfter(each.at()))
                  .anyMatch(other -> other.messageId().equals(each.messageId())));
    }
  }

  @Example
  void burstsAndQuietWeeksAndClicksCome() {
    come("session", all -> gaps(all, "page-view", Duration.ZERO, Duration.ofMinutes(5)) >= 5);
    come("quiet", all -> gaps(all, "", Duration.ofDays(21), Duration.ofDays(90)) >= 1);
    come("clicked", all -> all.stream().anyMatch(each -> each.type().equals("email-click")));
    come("scanned", all -> gaps(all, "email-click", Duration.ZERO, Duration.ofSeconds(1)) >= 1);
    come("nothing", List::isEmpty);
  }

  private static long gaps(List<Interaction> all, String type, Duration atLeast, Duration atMost) {
    List<Interaction> some = all.stream().filter(each -> each.type().contains(type)).toList();
    long gaps = 0;
    for (int i = 1; i < some.size(); i++) {
      Duration gap = Duration.between(some.get(i - 1).at(), some.get(i).at());
      gaps += gap.compareTo(atLeast) >= 0 && gap.compareTo(atMost) <= 0 ? 1 : 0;
    }
    return gaps;
  }

  private void come(String id, Predicate<List<Interaction>> wanted) {
    assertTrue(
        histories().sampleStream().limit(500).anyMatch(each -> wanted.test(each.list())), id);
  }
}
