package org.leadroad.lifecycle.agenda;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;

/**
 * What is to be done, and by when: everybody once, who waits too long first (statements G7, P7,
 * S5).
 *
 * <p>Whoever has something overdue comes first, then whoever has something open, then the rest;
 * within each by the place in the lead list. Nobody is left out (law <em>everyone</em>): who has
 * nothing open is there, too, at the end. What is open follows from the facts alone:
 *
 * <ul>
 *   <li>a <em>first response</em> from the day the words came in until somebody of ours is in
 *       touch;
 *   <li>a <em>promise</em> from the day it was made until somebody of ours is in touch after it;
 *   <li>a <em>hand-off</em> from the day it was made until somebody of ours is in touch after it;
 *   <li><em>gone quiet</em> from the last contact or sign of life, where nothing else is open.
 * </ul>
 *
 * Who was handed over before anybody was in touch waits for both. Closing the cycle closes all of
 * them; what they do afterwards opens it again. Equal by value. Immutable.
 *
 * <pre>{@code
 * for (Agenda.Entry entry : Agenda.of(LeadList.of(book, policy, now), due)) {
 *   entry.first().ifPresent(cycle -> remind(entry.row(), cycle));
 * }
 * }</pre>
 */
public final class Agenda implements Iterable<Agenda.Entry> {

  /**
   * One lead, and what is open. In order of what waits too long, then of what is open, then of the
   * {@linkplain LeadRow#rank() rank}: the agenda's own order.
   *
   * @param row the lead
   * @param open the earliest due first
   * @param overdue whether one of them should have been done
   */
  public record Entry(LeadRow row, List<Cycle> open, boolean overdue) implements Comparable<Entry> {
    /** Copies the list. */
    public Entry {
      Objects.requireNonNull(row, "row");
      open = List.copyOf(open);
    }

    /**
     * {@return what is to be done for one lead: for who goes through more leads than fit in memory}
     *
     * @param row the lead
     * @param due by when
     */
    public static Entry of(LeadRow row, Due due) {
      Instant asOf = row.snapshot().asOf();
      List<Cycle> open = Cycles.open(row.snapshot().road(), due);
      return new Entry(row, open, open.stream().anyMatch(cycle -> cycle.isOverdue(asOf)));
    }

    /** {@return what is due first, if anything is open} */
    public Optional<Cycle> first() {
      return open.stream().findFirst();
    }

    /** {@return how long nobody of ours has been in touch, if nobody ever was} */
    public Optional<Duration> neverContacted() {
      return row.snapshot().road().firstContact().isPresent()
          ? Optional.empty()
          : Optional.of(
              Duration.between(row.snapshot().lead().receivedAt(), row.snapshot().asOf()));
    }

    @Override
    public int compareTo(Entry other) {
      int urgent = Integer.compare(urgency(), other.urgency());
      return urgent != 0 ? urgent : row.rank().compareTo(other.row.rank());
    }

    private int urgency() {
      return overdue ? 0 : open.isEmpty() ? 2 : 1;
    }
  }

  private final Instant asOf;
  private final List<Entry> entries;

  private Agenda(Instant asOf, List<Entry> entries) {
    this.asOf = asOf;
    this.entries = entries;
  }

  /**
   * {@return what is to be done for everybody in a list}
   *
   * @param list the leads, as of the instant of the agenda
   * @param due by when
   */
  public static Agenda of(LeadList list, Due due) {
    List<Entry> entries = new ArrayList<>();
    for (LeadRow row : list) {
      entries.add(Entry.of(row, due));
    }
    entries.sort(null);
    return new Agenda(list.asOf(), List.copyOf(entries));
  }

  /** {@return the instant of which everything in it is said} */
  public Instant asOf() {
    return asOf;
  }

  /** {@return everybody, in order} */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * {@return with whom nobody of ours ever was in touch, who waits longest first (statement S5)}
   */
  public List<Entry> neverContacted() {
    return entries.stream()
        .filter(entry -> entry.neverContacted().isPresent())
        .sorted(Comparator.comparing(entry -> entry.row().snapshot().lead().receivedAt()))
        .toList();
  }

  @Override
  public Iterator<Entry> iterator() {
    return entries.iterator();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Agenda that && asOf.equals(that.asOf) && entries.equals(that.entries);
  }

  @Override
  public int hashCode() {
    return entries.hashCode();
  }

  /** {@return how many leads, and how many of them wait too long} */
  @Override
  public String toString() {
    long overdue = entries.stream().filter(Entry::overdue).count();
    return "Agenda[" + entries.size() + " leads, " + overdue + " overdue]";
  }
}
