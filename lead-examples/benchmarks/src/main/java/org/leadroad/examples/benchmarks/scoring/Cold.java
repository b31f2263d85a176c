package org.leadroad.examples.benchmarks.scoring;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;

/** What the first card costs in a new JVM: run it several times, and take the median. */
public final class Cold {

  private Cold() {}

  /** Prints milliseconds of the processor for a card of so many rules, 60 if nothing is said. */
  public static void main(String[] arguments) {
    int rules = arguments.length == 0 ? 60 : Integer.parseInt(arguments[0]);
    ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    long begin = thread.getCurrentThreadCpuTime();
    Rules workload = new Rules();
    Scorecard card = workload.card(rules);
    long built = thread.getCurrentThreadCpuTime();
    Bindings<Contact> bindings = workload.bindings();
    long bound = thread.getCurrentThreadCpuTime();
    Scorer<Contact> scorer = card.scorer(bindings);
    long compiled = thread.getCurrentThreadCpuTime();
    scorer.total(Workload.leads(1, 12).get(0), Workload.NOW);
    System.out.println(
        "card "
            + (built - begin) / 1_000
            + " us, bindings "
            + (bound - built) / 1_000
            + " us, plan "
            + (compiled - bound) / 1_000
            + " us");
  }
}
