package org.leadroad.lifecycle.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.store.RoadStoreException;

/** Many who write to one road at once, each until everything of theirs was acknowledged. */
final class Crowd {

  private final RoadStore store;
  private final LeadId lead;

  /** What was acknowledged last, by anybody: a good guess of the version, never a certain one. */
  private final AtomicLong latest;

  private final Set<Long> versions = ConcurrentHashMap.newKeySet();

  Crowd(RoadStore store, LeadId lead, long version) {
    this.store = store;
    this.lead = lead;
    this.latest = new AtomicLong(version);
  }

  /** The versions that were acknowledged. */
  Set<Long> write(int writers, int each) throws InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(writers);
    try {
      List<Callable<Void>> all = new ArrayList<>();
      for (int writer = 0; writer < writers; writer++) {
        String name = "w" + writer + "-";
        all.add(
            () -> {
              for (int i = 0; i < each; i++) {
                add(FactId.of(name + i));
              }
              return null;
            });
      }
      for (Future<Void> done : threads.invokeAll(all)) {
        try {
          done.get();
        } catch (ExecutionException failed) {
          throw new AssertionError("law nothing lost: a writer failed.", failed.getCause());
        }
      }
      return versions;
    } finally {
      threads.shutdownNow();
    }
  }

  private void add(FactId id) {
    Fact fact =
        Fact.contacted(
            id, lead, Happening.Step.MAKE_CONTACT, Instant.parse("2026-03-02T09:00:00Z"), "desk");
    while (true) {
      try {
        long version = store.append(lead, latest.get(), List.of(fact));
        latest.accumulateAndGet(version, Math::max);
        Law.NOTHING_LOST.holds(
            versions.add(version), () -> "version " + version + " was acknowledged twice");
        return;
      } catch (RoadStoreException refused) {
        if (refused.reason() != RoadStoreException.Reason.CONFLICT && !refused.isRetriable()) {
          throw refused;
        }
      }
    }
  }
}
