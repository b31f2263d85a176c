package org.leadroad.examples.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.scoring.Preview;
import org.leadroad.scoring.Scorecard;

/** What another card would make of everybody, as they come by. */
final class Comparison {

  private static final int TOLD = 200;

  /** Somebody whose temperature would change. */
  record Named(LeadId lead, String called) {}

  /** A collector that is fed by hand, since leads come by one after the other. */
  private static final class Feed<A> {
    private final Collector<Snapshot, A, Preview> collector;
    private final A collected;

    Feed(Collector<Snapshot, A, Preview> collector) {
      this.collector = collector;
      this.collected = collector.supplier().get();
    }

    void take(Snapshot snapshot) {
      collector.accumulator().accept(collected, snapshot);
    }

    Preview preview() {
      return collector.finisher().apply(collected);
    }
  }

  private final Scorecard before;
  private final Scorecard after;
  private final Feed<?> feed;
  private final List<Named> named = new ArrayList<>();
  private final Language language;

  Comparison(Scorecard before, Scorecard after, Instant asOf, Language language) {
    this.before = before;
    this.after = after;
    this.language = language;
    this.feed = new Feed<>(Preview.of(House.scorer(before), House.scorer(after), asOf, TOLD));
  }

  void take(LeadRow row, Enquiry enquiry) {
    feed.take(row.snapshot());
    if (feed.preview().changed().size() > named.size()) {
      named.add(new Named(row.rank().lead(), new Rows(language, row, enquiry).called()));
    }
  }

  Scorecard before() {
    return before;
  }

  Scorecard after() {
    return after;
  }

  Preview preview() {
    return feed.preview();
  }

  /** In the order of {@link Preview#changed()}. */
  List<Named> named() {
    return named;
  }
}
