package org.leadroad.core.engagement;

import java.time.Instant;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * All interactions of one lead or party, by date and then by event id (statements G2, G5).
 *
 * <p>The order in which they arrive leaves no trace, and the same event delivered twice is there
 * once. One more interaction at the end costs the same however many there are; they are kept
 * packed, some fifty bytes each. Equal by its interactions. Immutable and safe for use by multiple
 * threads.
 *
 * <pre>{@code
 * Engagement engagement = Engagement.of(stored).plus(visit);
 * engagement.until(lastTuesday).size();
 * }</pre>
 */
public final class Engagement {

  private static final Comparator<Interaction> IN_TIME =
      Comparator.comparing(Interaction::at).thenComparing(Interaction::eventId);

  private static final Engagement NONE = new Engagement(Columns.of(List.of()), 0);

  private final Columns columns;
  private final int size;

  private Engagement(Columns columns, int size) {
    this.columns = columns;
    this.size = size;
  }

  /** {@return an engagement without interactions} */
  public static Engagement none() {
    return NONE;
  }

  /**
   * {@return the engagement of these interactions}
   *
   * @param interactions in any order, the same event any number of times
   * @throws IllegalArgumentException if two different interactions have the same event id
   */
  public static Engagement of(Collection<Interaction> interactions) {
    Map<String, Interaction> byEvent = new HashMap<>();
    for (Interaction each : interactions) {
      Interaction twin = byEvent.putIfAbsent(each.eventId(), each);
      if (twin != null) {
        requireSame(twin, each);
      }
    }
    List<Interaction> sorted = new ArrayList<>(byEvent.values());
    sorted.sort(IN_TIME);
    return sorted.isEmpty() ? NONE : new Engagement(Columns.of(sorted), sorted.size());
  }

  /**
   * {@return the engagement with one more interaction; the same one if it was there already}
   *
   * <p>Cheap where the interaction is the last one so far; otherwise everything is sorted anew.
   *
   * @param next of any date
   * @throws IllegalArgumentException if a different interaction has the same event id
   */
  public Engagement plus(Interaction next) {
    byte[] id = EventIds.encode(next.eventId());
    int twin = columns.find(id, size);
    if (twin >= 0) {
      requireSame(columns.get(twin), next);
      return this;
    }
    if (size > 0 && IN_TIME.compare(next, columns.get(size - 1)) < 0) {
      List<Interaction> all = new ArrayList<>(list());
      all.add(next);
      return of(all);
    }
    Columns room = columns;
    while (!room.append(size, next, id)) {
      room = room.copy(size, next, id);
    }
    return new Engagement(room, size + 1);
  }

  private static void requireSame(Interaction one, Interaction other) {
    if (!one.equals(other)) {
      throw new IllegalArgumentException(
          "two different interactions share an event id: a "
              + one.type()
              + " at "
              + one.at()
              + " and a "
              + other.type()
              + " at "
              + other.at()
              + ". Maybe one is a correction: leave out the other, or both count.");
    }
  }

  /** {@return the interactions, by date and then by event id; unmodifiable, made when asked for} */
  public List<Interaction> list() {
    return new Listed(this);
  }

  /** {@return the number of interactions} */
  public int size() {
    return size;
  }

  /** {@return whether nothing happened} */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * {@return what had happened at an instant: nothing later (law <em>no hindsight</em>)}
   *
   * <p>Shares everything with this engagement; nothing is copied.
   *
   * @param instant what happened at this very instant is included
   */
  public Engagement until(Instant instant) {
    int low = sizeAt(instant);
    return low == size ? this : new Engagement(columns, low);
  }

  /**
   * {@return the number of interactions at an instant: the places before it are those up to then}
   *
   * @param instant what happened at this very instant is included
   */
  public int sizeAt(Instant instant) {
    long second = instant.getEpochSecond();
    int nano = instant.getNano();
    int low = 0;
    int high = size;
    if (size > 0 && columns.isUntil(size - 1, second, nano)) {
      return size; // As a rule nothing is later.
    }
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (columns.isUntil(middle, second, nano)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * {@return the number of types to be told apart; those of later engagements may be among them}
   */
  public int typeCount() {
    return columns.typeCount();
  }

  /**
   * {@return a type}
   *
   * @param index from 0 to before {@link #typeCount()}
   */
  public String type(int index) {
    return columns.type(index);
  }

  /**
   * {@return type and side of an interaction, without making it: twice the index of its {@link
   * #type}, and one more if we acted}
   *
   * @param place from 0, in the order of {@link #list()}
   */
  public int kind(int place) {
    return columns.kind(Objects.checkIndex(place, size));
  }

  /**
   * {@return the second in which an interaction happened, from 1970-01-01T00:00Z, without making
   * it}
   *
   * @param place from 0, in the order of {@link #list()}
   */
  public long epochSecond(int place) {
    return columns.second(Objects.checkIndex(place, size));
  }

  /**
   * {@return the nanoseconds of that second, 0 to 999,999,999}
   *
   * @param place from 0, in the order of {@link #list()}
   */
  public int nano(int place) {
    return columns.nano(Objects.checkIndex(place, size));
  }

  /**
   * Writes how old interactions are at an instant, in whole seconds, without making them: negative
   * if they are later, and at most {@link Integer#MAX_VALUE}.
   *
   * @param asOf the instant
   * @param ages takes them, in the order of {@link #list()}
   * @param count of how many, from the first
   */
  public void readAges(Instant asOf, int[] ages, int count) {
    columns.readAges(
        asOf.getEpochSecond(), asOf.getNano(), ages, Objects.checkIndex(count, size + 1));
  }

  /**
   * Writes the {@link #kind} of interactions, without making them.
   *
   * @param kinds takes them, in the order of {@link #list()}
   * @param count of how many, from the first
   */
  public void readKinds(char[] kinds, int count) {
    columns.readKinds(kinds, Objects.checkIndex(count, size + 1));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Engagement that && size == that.size && list().equals(that.list()));
  }

  @Override
  public int hashCode() {
    return list().hashCode();
  }

  /** {@return how many interactions there are, and nothing of what they say} */
  @Override
  public String toString() {
    return "Engagement[" + size + "]";
  }

  private static final class Listed extends AbstractList<Interaction> implements RandomAccess {

    private final Engagement engagement;

    private Listed(Engagement engagement) {
      this.engagement = engagement;
    }

    @Override
    public Interaction get(int index) {
      return engagement.columns.get(Objects.checkIndex(index, engagement.size));
    }

    @Override
    public int size() {
      return engagement.size;
    }

    /** As the engagement says it: nothing of what the interactions say. */
    @Override
    public String toString() {
      return engagement.toString();
    }
  }
}
