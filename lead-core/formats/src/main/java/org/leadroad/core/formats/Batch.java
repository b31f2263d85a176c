package org.leadroad.core.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Words;

/** What comes of one delivery, lead by lead. */
final class Batch {

  private final Delivery delivery;
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private int next;
  private final int most;
  private int words;
  private boolean full;
  private @Nullable Route way;
  private @Nullable Origin shared;

  Batch(Delivery delivery, Limits limits) {
    this(delivery, 0, limits.maxWords());
  }

  Batch(Delivery delivery, int first, int most) {
    this.delivery = delivery;
    this.next = first;
    this.most = most;
  }

  /** Adds a lead of these words, or the problem that stood in the way. */
  void add(Draft draft, Route route, Original original, List<Problem> first) {
    if (draft.refusal().isPresent()) {
      problem(draft.refusal().get());
      return;
    }
    Words said = draft.words();
    if (said.isEmpty()) {
      problem(Problem.of(ProblemCode.EMPTY, Place.whole()));
      return;
    }
    if (!hasRoom(said.size())) {
      problem(excess(said.size(), Place.whole()));
      return;
    }
    words += said.size();
    Lead lead =
        Lead.builder()
            .id(delivery.id(next))
            .receivedAt(delivery.receivedAt())
            .origin(origin(route))
            .words(said)
            .original(original)
            .build();
    List<Problem> notes = draft.notes();
    if (!first.isEmpty()) {
      notes = new ArrayList<>(first);
      notes.addAll(draft.notes());
    }
    receipts.add(Receipt.of(lead, next++).withNotes(notes));
  }

  /** Leads that came the same way share it, unless each has a key of its own. */
  private Origin origin(Route route) {
    if (delivery.key().isPresent()) {
      return route.origin(delivery, next);
    }
    if (shared == null || !route.equals(way)) {
      way = route;
      shared = route.origin(delivery, next);
    }
    return shared;
  }

  /** Whether so many words more may be kept; once they may not, nothing more is. */
  boolean hasRoom(int more) {
    full = full || more > most - words;
    return !full;
  }

  /** Why a lead of so many words is left out. */
  Problem excess(int more, Place place) {
    long seen = Math.max(most + 1L, (long) words + more);
    return Problem.limit(ProblemCode.LIMIT_WORDS, place, seen, most);
  }

  /** Takes the next place in the document for something that gave no lead. */
  void problem(Problem problem) {
    problems.add(problem.inLead(next++));
  }

  Delivery delivery() {
    return delivery;
  }

  Intake intake() {
    return receipts.isEmpty() && problems.isEmpty()
        ? Intake.refused(Problem.of(ProblemCode.EMPTY, Place.whole()))
        : Intake.of(receipts, problems);
  }

  /** The bytes of a stream, with one more than allowed where there are more. */
  static byte[] upTo(Limits limits, InputStream document) throws IOException {
    return document.readNBytes((int) Math.min(limits.maxBytes() + 1L, Integer.MAX_VALUE));
  }

  static Original original(byte[] bytes, String mediaType, Optional<Charset> charset) {
    return charset
        .map(declared -> Original.of(bytes, mediaType, declared))
        .orElseGet(() -> Original.of(bytes, mediaType));
  }
}
