package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.intake.Receipt;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.report.Funnel;
import org.leadroad.lifecycle.report.Sources;
import org.leadroad.lifecycle.store.RoadStore;

/**
 * A run of a desk that remembers: what comes in is added to the book, and everybody in the book is
 * in the list. Every step adds facts under names that are the same the next time, so a run that was
 * killed half-way is ended by the next as if nothing had happened.
 */
final class Remembering {

  private final RoadStore store;
  private final Enquiries enquiries;
  private final FactsFile said;
  private final Policy policy;
  private final Costs costs;
  private final Job job;
  private final Instant now;

  Remembering(
      RoadStore store,
      Enquiries enquiries,
      FactsFile said,
      Policy policy,
      Costs costs,
      Job job,
      Instant now) {
    this.store = store;
    this.enquiries = enquiries;
    this.said = said;
    this.policy = policy;
    this.costs = costs;
    this.job = job;
    this.now = now;
  }

  /** Reads the inbox, and gives everybody in the book to the job. */
  Ahead run(Inbox inbox, Progress progress) throws IOException {
    takeIn(inbox, progress);
    tell();
    costs.troubles().forEach(job::trouble);
    List<Ahead.Line> agenda = new ArrayList<>();
    try (Stream<Road> roads = store.roads()) {
      Collector<Road, ?, Ahead> figures =
          Collectors.teeing(
              Funnel.of(policy.definitions(), now),
              Sources.of(costs.bySource(), now),
              (funnel, sources) -> new Ahead(agenda, funnel, sources));
      return roads
          .filter(road -> !road.lead().receivedAt().isAfter(now))
          .map(road -> asked(road, agenda))
          .collect(figures);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** Lists a lead, and keeps where it stands today if that is another place than before. */
  private Road asked(Road road, List<Ahead.Line> agenda) {
    Enquiry enquiry = enquiries.of(road);
    LeadRow row = LeadRow.of(policy, road.asOf(now), now);
    try {
      job.take(row, enquiry);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    agenda.add(job.agenda(row, enquiry));
    if (row.isJudged()) {
      return road;
    }
    long before =
        road.facts().stream().filter(fact -> fact.what().kind() == Happening.Kind.JUDGED).count();
    FactId id = FactId.of("judged:" + road.lead().id() + "@" + before);
    Fact judged = Fact.judged(id, row, "desk");
    store.update(road.lead().id(), 3, current -> List.of(judged));
    List<Fact> all = new ArrayList<>(road.facts());
    all.add(judged);
    return Road.of(all);
  }

  private void takeIn(Inbox inbox, Progress progress) throws IOException {
    Reception reception = new Reception(store, now);
    try (Stream<Road> roads = store.roads()) {
      roads.forEach(reception::know);
    }
    inbox.open(
        opened -> {
          opened.intake().problems().forEach(each -> job.trouble(Trouble.of(opened.file(), each)));
          for (Receipt receipt : opened.intake().receipts()) {
            reception.take(opened, receipt).ifPresent(job::trouble);
          }
        },
        progress);
  }

  /** What happened after they came in, and who turned out to be one. */
  private void tell() {
    Matching matching = new Matching(store, enquiries, now);
    try (Stream<Road> roads = store.roads()) {
      roads
          .filter(road -> !road.isErased())
          .forEach(
              road -> {
                Enquiry enquiry = enquiries.of(road);
                said.tell(enquiry, road, store);
                matching.add(enquiry.reading());
              });
    }
    matching.link();
  }
}
