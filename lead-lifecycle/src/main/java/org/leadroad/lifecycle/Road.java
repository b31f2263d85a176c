package org.leadroad.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadroad.core.HindsightException;
import org.leadroad.core.Lead;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.evidence.Evidence;

/**
 * Everything that happened to one lead, in order; what it all means is folded from it and nowhere
 * else (law <em>replay</em>).
 *
 * <p>Any day since can be asked: {@link #asOf(Instant)} tells what had happened by then, as we know
 * it now; {@link #knownAt(Instant)} what we knew then. Before the words came in there is no road.
 * Equal by value. Immutable.
 */
public final class Road {

  private final Lead lead;
  private final List<Fact> facts;
  private final List<Fact> valid;
  private final Deleted deleted;

  private Road(Lead lead, List<Fact> sorted, Deleted deleted) {
    this.lead = lead;
    this.facts = List.copyOf(sorted);
    this.valid = Withdrawals.valid(facts);
    this.deleted = deleted;
  }

  /**
   * {@return the road that these facts make: what a store gives back}
   *
   * <p>With a receipt of erasure among them none of them has words, whatever those given still say;
   * with one of {@link Fact#forgotten}, none that are about that other lead.
   *
   * @param facts of one lead, in any order, words that came in among them; none twice
   * @throws IllegalArgumentException if they are of several leads, no words came in or different
   *     ones, two bring different evidence or interactions under one id, or one withdraws what is
   *     not there
   */
  public static Road of(Collection<Fact> facts) {
    Deleted deleted = Deleted.of(facts);
    List<Fact> sorted = facts.stream().map(deleted::from).sorted().toList();
    return new Road(Soundness.requireSound(sorted), sorted, deleted);
  }

  /** {@return the words that it began with} */
  public Lead lead() {
    return lead;
  }

  /** {@return how many facts it has: what a store compares before it adds another} */
  public long version() {
    return facts.size();
  }

  /** {@return whether its words were deleted, whenever that was; the lead has none then} */
  public boolean isErased() {
    return deleted.all();
  }

  /**
   * {@return a fact as this road keeps it: without the words that were deleted}
   *
   * @param fact of this road, perhaps one that is to be added
   */
  public Fact kept(Fact fact) {
    return deleted.from(fact);
  }

  /** {@return every fact, in order, also what was withdrawn} */
  public List<Fact> facts() {
    return facts;
  }

  /**
   * {@return the facts that count, in order: without those that were withdrawn and without the
   * withdrawals; everything below is folded from these}
   */
  public List<Fact> valid() {
    return valid;
  }

  /**
   * {@return the same road without what happened later (law <em>no hindsight</em>)}
   *
   * @param instant what happened at that very instant is in
   * @throws HindsightException if the lead was received later: then it had no road yet, and {@link
   *     Book#asOf} has none for it
   */
  public Road asOf(Instant instant) {
    if (!facts.get(facts.size() - 1).happened().isAfter(instant)) {
      return this;
    }
    return upTo(instant, Fact::happened).orElseThrow(() -> new HindsightException(lead, instant));
  }

  /**
   * {@return the same road without what was written down later}
   *
   * @param instant what was written down at that very instant is in
   * @throws IllegalArgumentException if the lead itself was written down later: then nobody knew of
   *     it, and {@link Book#knownAt} has no road for it
   */
  public Road knownAt(Instant instant) {
    return upTo(instant, Fact::recorded).orElseThrow(() -> unknownAt(instant));
  }

  /** The road without what has a later date; empty if even the words have. */
  Optional<Road> upTo(Instant instant, Function<Fact, Instant> date) {
    List<Fact> then = facts.stream().filter(fact -> !date.apply(fact).isAfter(instant)).toList();
    boolean begun = then.stream().anyMatch(fact -> fact.what().kind() == Happening.Kind.RECEIVED);
    return begun ? Optional.of(new Road(lead, then, deleted)) : Optional.empty();
  }

  private IllegalArgumentException unknownAt(Instant instant) {
    return new IllegalArgumentException(
        "the instant must not be before lead "
            + lead.id()
            + " was written down, but was "
            + instant
            + ". Maybe ask the book: it has only the leads of that instant.");
  }

  /** {@return all evidence that counts, unmodifiable} */
  public List<Evidence> evidence() {
    return Collections.unmodifiableList(
        all(Happening.Evidenced.class, Happening.Evidenced::evidence));
  }

  /** {@return all interactions that count} */
  public Engagement engagement() {
    return Engagement.of(all(Happening.Observed.class, Happening.Observed::interaction));
  }

  /** {@return the last rating, if somebody has rated it} */
  public Optional<Rating> rating() {
    Optional<Rating> last = Optional.empty();
    for (Fact fact : valid) {
      if (fact.what() instanceof Happening.Rated rated) {
        last = Optional.of(new Rating(rated.temperature(), fact.happened(), fact.by()));
      }
    }
    return last;
  }

  /** {@return when somebody of ours first reached out, if ever (statements S2, S5)} */
  public Optional<Instant> firstContact() {
    return valid.stream().filter(Road::isContact).map(Fact::happened).findFirst();
  }

  /** {@return when somebody of ours last reached out, if ever} */
  public Optional<Instant> lastContact() {
    return valid.stream().filter(Road::isContact).map(Fact::happened).reduce((one, last) -> last);
  }

  /**
   * {@return how the cycle ended, unless it is open: it never ended, or they have done something
   * since}
   */
  public Optional<Happening.Closed> closing() {
    Optional<Happening.Closed> closing = Optional.empty();
    for (Fact fact : valid) {
      if (fact.what() instanceof Happening.Closed closed) {
        closing = Optional.of(closed);
      } else if (fact.what() instanceof Happening.Observed observed
          && observed.interaction().direction() == Direction.THEIRS) {
        closing = Optional.empty();
      }
    }
    return closing;
  }

  /**
   * {@return how often somebody of ours reached out (statements S2, S5)}
   *
   * <p>Three things tell of it: a contact, an interaction of ours, and evidence that {@linkplain
   * org.leadroad.core.evidence.EvidenceKind#impliesContact() implies one}. What is of one instant
   * is one contact, so a call that is told in all three ways counts once.
   */
  public int timesContacted() {
    return (int) valid.stream().filter(Road::isContact).map(Fact::happened).distinct().count();
  }

  private static boolean isContact(Fact fact) {
    return switch (fact.what().kind()) {
      case CONTACTED -> true;
      case OBSERVED ->
          ((Happening.Observed) fact.what()).interaction().direction() == Direction.OURS;
      case EVIDENCED -> ((Happening.Evidenced) fact.what()).evidence().kind().impliesContact();
      case RECEIVED,
          RATED,
          JUDGED,
          HANDED_OVER,
          HELD_BACK,
          SENT_BACK,
          PROMISED,
          LINKED,
          UNLINKED,
          CONSENTED,
          NOTED,
          CLOSED,
          WITHDRAWN,
          ERASED,
          FORGOTTEN ->
          false;
    };
  }

  /** {@return which steps from lead to prospect were taken (statement P3)} */
  public Set<Happening.Step> steps() {
    return Collections.unmodifiableSet(
        all(Happening.Contacted.class, Happening.Contacted::step).stream()
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Happening.Step.class))));
  }

  /** {@return how often a cycle ended with a purchase} */
  public int timesWon() {
    return (int)
        all(Happening.Closed.class, Happening.Closed::outcome).stream()
            .filter(outcome -> outcome == Happening.Outcome.WON)
            .count();
  }

  /** {@return what was last answered when somebody asked where the lead stands} */
  public Optional<Judgement> judgement() {
    List<Judgement> judged = all(Happening.Judged.class, Happening.Judged::judgement);
    return judged.isEmpty() ? Optional.empty() : Optional.of(judged.get(judged.size() - 1));
  }

  /** {@return who is to take care of the lead, since it was handed over and not sent back} */
  public Optional<String> owner() {
    Optional<String> owner = Optional.empty();
    for (Fact fact : valid) {
      if (fact.what() instanceof Happening.HandedOver handed) {
        owner = Optional.of(handed.owner());
      } else if (fact.what().kind() == Happening.Kind.SENT_BACK) {
        owner = Optional.empty();
      }
    }
    return owner;
  }

  private <H extends Happening, T> List<T> all(Class<H> type, Function<H, T> part) {
    List<T> all = new ArrayList<>();
    for (Fact fact : valid) {
      if (type.isInstance(fact.what())) {
        all.add(part.apply(type.cast(fact.what())));
      }
    }
    return all;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Road that && lead.equals(that.lead) && facts.equals(that.facts);
  }

  @Override
  public int hashCode() {
    return 31 * lead.hashCode() + facts.hashCode();
  }

  /** {@return which lead, and how many facts} */
  @Override
  public String toString() {
    return "Road[" + lead.id() + ", " + facts.size() + " facts]";
  }
}
