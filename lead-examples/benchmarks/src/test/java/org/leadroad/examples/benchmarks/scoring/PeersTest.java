package org.leadroad.examples.benchmarks.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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

  @Test
  void theWorkloadIsTheOneThatTheFiguresAreOf() {
    ByHand<Contact> byHand = Specialised.objects(RULES);
    long sum = 0;
    for (Contact each : Workload.leads(10_000, 12)) {
      sum += byHand.total(each, Workload.NOW.getEpochSecond());
    }
    assertEquals(46_612_785, sum);
  }
}
