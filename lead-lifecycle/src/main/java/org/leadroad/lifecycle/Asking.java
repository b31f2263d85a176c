package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Situation;
import org.leadroad.scoring.Score;

/**
 * The one place where the parts of a policy are asked that the host wrote and nobody else guards:
 * what they throw may hold personal data and is dropped, and nobody disappears (law
 * <em>everyone</em>).
 */
final class Asking {

  /** What somebody is called, and whether everything could be asked. */
  record Called(Definition definition, boolean complete) {}

  private Asking() {}

  static Snapshot snapshot(Policy policy, Road then, Instant asOf) {
    Lead lead = then.lead();
    Attempt<Reading> reading = attempt(() -> own(lead, policy.reader().read(lead)));
    Dossier dossier =
        Dossier.asOf(asOf, reading.value().orElseGet(() -> unread(policy.reader(), lead, reading)))
            .with(then.evidence());
    Attempt<Assessment> named =
        attempt(
            () ->
                policy.naming().isPresent()
                    ? policy.verification().assess(dossier, policy.naming().get())
                    : policy.verification().assess(dossier));
    return ImmutableSnapshot.builder()
        .road(then)
        .assessment(named.value().orElseGet(() -> policy.verification().assess(dossier)))
        .complete(reading.value().isPresent() && named.value().isPresent())
        .build();
  }

  private static Reading own(Lead lead, Reading reading) {
    if (!reading.lead().equals(lead)) {
      throw new IllegalArgumentException("a reader must read the lead that it is given");
    }
    return reading;
  }

  private static Reading unread(Reader reader, Lead lead, Attempt<Reading> failed) {
    return Reading.builder(lead, attempt(() -> reader.name().toString()).value().orElse("unknown"))
        .remark(new Remark("READER_FAILED", failed.failure(), List.of()))
        .build();
  }

  static Called called(Policy policy, Snapshot snapshot, Score score) {
    Attempt<Situation> marked =
        attempt(() -> situation(snapshot, score, policy.marks().apply(snapshot, score)));
    Situation situation = marked.value().orElseGet(() -> situation(snapshot, score, List.of()));
    return new Called(
        policy.definitions().definitionOf(situation),
        marked.value().isPresent() && policy.definitions().failing(situation).isEmpty());
  }

  private static Situation situation(Snapshot snapshot, Score score, Collection<String> marks) {
    return Situation.builder()
        .assessment(snapshot.assessment())
        .timesContacted(snapshot.road().timesContacted())
        .timesWon(snapshot.road().timesWon())
        .satisfied(snapshot.road().closing().filter(Asking::isWon).isPresent())
        .mark(score.temperature().name())
        .marks(snapshot.road().steps().stream().map(Happening.Step::name).toList())
        .marks(marks)
        .build();
  }

  private static boolean isWon(Happening.Closed closed) {
    return closed.outcome() == Happening.Outcome.WON;
  }

  /** What came of it, or else the class of what was thrown. */
  private record Attempt<T>(Optional<T> value, String failure) {}

  private static <T> Attempt<T> attempt(Callable<T> host) {
    try {
      return new Attempt<>(Optional.of(host.call()), "");
    } catch (Exception | StackOverflowError failure) {
      return new Attempt<>(Optional.empty(), failure.getClass().getName());
    }
  }
}
