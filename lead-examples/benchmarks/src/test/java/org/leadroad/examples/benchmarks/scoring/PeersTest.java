package org.leadroad.examples.benchmarks.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Temperature;

final class PeersTest {

  private static final int RULES = 60;

  @Test
  void everyEngineGivesEveryPointOfEveryLeadAsTheHandWrittenCodeDoes() {
    List<Contact> leads = Workload.leads(300, 12);
    Map<String, Engine> engines = Peers.engines(RULES);
    ByHand<Contact> byHand = Specialised.objects(RULES);
    for (int i = 0; i < leads.size(); i++) {
      long[] expected = new long[RULES];
      long total = byHand.total(leads.get(i), Workload.NOW.getEpochSecond(), expected);
      for (Map.Entry<String, Engine> each : engines.entrySet()) {
        String who = each.getKey() + ", lead " + i;
        long[] points = new long[RULES];
        assertEquals(total, each.getValue().score(leads.get(i), points), who);
        assertArrayEquals(expected, points, who);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "60, 46612785, 981, 3059, 5960",
    "240, 216271872, 5672, 2138, 2190",
    "960, 863542528, 8095, 1552, 353"
  })
  void theWorkloadIsTheOneThatTheFiguresAreOf(int rules, long sum, int hot, int warm, int cold) {
    ByHand<Contact> byHand = Specialised.objects(rules);
    Scorer<Contact> scorer = new Rules().scorer(rules);
    Map<Temperature, Integer> bands = new EnumMap<>(Temperature.class);
    long all = 0;
    for (Contact each : Workload.leads(10_000, 12)) {
      Score score = scorer.score(each, Workload.NOW);
      assertEquals(byHand.total(each, Workload.NOW.getEpochSecond()), score.total());
      bands.merge(score.temperature(), 1, Integer::sum);
      all += score.total();
    }
    assertEquals(sum, all);
    assertEquals(
        Map.of(Temperature.HOT, hot, Temperature.WARM, warm, Temperature.COLD, cold), bands);
  }
}
