package com.example.inputs;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.ThrowingSupplier;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.words.LeadId;

/** What an intake answers, in the form in which the tables write it down, and what it may cost. */
final class Told {

  static final Delivery DELIVERY = delivery().build();

  private static final long MOST_ALLOCATED = 64L << 20;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private Told() {}

  static Delivery.Builder delivery() {
    return Delivery.builder()
        .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
        .ids(index -> LeadId.of("lead-" + index));
  }

  /** Comes to an end, and allocates no more than a stranger may cost. */
  static <T> T bounded(ThrowingSupplier<T> work) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> {
          long before = THREADS.getCurrentThreadAllocatedBytes();
          T answer = work.get();
          long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
          assertTrue(allocated <= MOST_ALLOCATED, () -> "allocated " + allocated + " bytes");
          return answer;
        });
  }

  /** Problems by code and place; leads by words, with the codes that were noted. */
  static String by(Intake intake) {
    Stream<String> problems = intake.problems().stream().map(Told::by);
    Stream<String> leads =
        intake.receipts().stream().map(receipt -> words(receipt.lead()) + codes(receipt.notes()));
    return Stream.concat(problems, leads).collect(Collectors.joining("; "));
  }

  private static String by(Problem problem) {
    String detail = problem.detail().isEmpty() ? "" : " (" + problem.detail() + ")";
    return problem.code() + " " + problem.place() + detail;
  }

  static String words(Lead lead) {
    return lead.words().list().stream()
        .map(word -> word.name() + "=" + word.text().reveal())
        .collect(Collectors.joining(", "));
  }

  private static String codes(List<Problem> notes) {
    return notes.stream().map(note -> " " + note.code()).distinct().collect(Collectors.joining());
  }

  /** 15 pairs, each {@code Aa} or {@code BB}: all of one hash. */
  static Stream<String> collidingNames(int count) {
    return Stream.iterate(0, i -> i + 1).limit(count).map(Told::collidingName);
  }

  private static String collidingName(int number) {
    StringBuilder name = new StringBuilder();
    for (int bit = 0; bit < 15; bit++) {
      name.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return name.toString();
  }
}
