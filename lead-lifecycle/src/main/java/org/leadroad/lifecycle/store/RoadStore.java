package org.leadroad.lifecycle.store;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;

/**
 * Where roads are kept. Facts are added and never changed; the words in them can be deleted, and
 * nothing else can (statements L2, L8; laws <em>nothing lost</em> and <em>erasure</em>).
 *
 * <p>Two who add to one road at once do not overwrite each other: each says how many facts the road
 * had when they decided, and one of the two has to read and decide again. Adding the same facts
 * again changes nothing and succeeds, so whoever does not know how an attempt ended tries again.
 * All of what is added together is there, or none of it.
 *
 * <p>A road with a fact of {@link Fact#erased} in it has no words: adding that fact deletes them.
 * One with {@link Fact#forgotten} has none that are about that other lead.
 *
 * <p>Whoever writes a store extends {@code RoadStoreContract} of the test kit. A store is safe for
 * use by multiple threads.
 *
 * <pre>{@code
 * RoadStore store = RoadStore.inMemory();
 * store.append(lead.id(), 0, List.of(Fact.received(FactId.of("r-1"), lead, "web")));
 * Road road = store.road(lead.id()).orElseThrow();
 * store.append(lead.id(), road.version(), List.of(visit, handshake));
 * }</pre>
 */
public interface RoadStore {

  /** {@return an empty store that forgets everything with the process} */
  static RoadStore inMemory() {
    return new InMemoryRoadStore();
  }

  /**
   * {@return everything that happened to one lead, or nothing if it was never received}
   *
   * @param lead which lead
   * @throws RoadStoreException if it cannot be read
   */
  Optional<Road> road(LeadId lead);

  /**
   * Adds facts to the end of one road: all of them, or none.
   *
   * <p>Those that are there already are passed over; if all are, this succeeds whatever the
   * expected version.
   *
   * @param lead which road
   * @param expected how many facts the road had when this was decided: {@link Road#version()}, 0
   *     for a lead that was never received
   * @param facts of that lead; to begin a road, words that came in among them
   * @return how many facts the road has now
   * @throws RoadStoreException if somebody was faster, the enquiry was delivered before, the words
   *     of the road were deleted, or the store is in trouble
   * @throws IllegalArgumentException if the facts do not make a road with those that are there, as
   *     {@link Road#of} says
   */
  long append(LeadId lead, long expected, Collection<Fact> facts);

  /**
   * {@return the lead that came with this delivery, if one did}
   *
   * @param key the sender's
   */
  Optional<LeadId> delivered(DeliveryKey key);

  /**
   * {@return every road once, in the order in which they began, one after the other as they are
   * asked for; to be closed}
   *
   * <p>Roads that are added or grow meanwhile may or may not be seen; none that was there is
   * missed.
   */
  Stream<Road> roads();

  /**
   * {@return all roads as they are now, for lists and agendas; as many as fit in memory}
   *
   * @throws RoadStoreException if one cannot be read
   */
  default Book book() {
    try (Stream<Road> roads = roads()) {
      return Book.of(roads.flatMap(road -> road.facts().stream()).toList());
    }
  }

  /**
   * {@return the next facts in the order in which they were taken; none is ever skipped, also not
   * one that was taken first and seen last}
   *
   * @param position {@link Position#START}, or where the batch before said
   * @param most at least 1
   */
  Batch after(Position position, int most);

  /**
   * Reads a road, decides, and adds what was decided; where somebody was faster, reads and decides
   * again.
   *
   * @param lead which road
   * @param tries how often at most; at least 1
   * @param decide from the road as it is now, or nothing if it was never received, to the facts to
   *     add; asked once for each try, and none to add ends it
   * @return how many facts the road has now
   * @throws RoadStoreException as {@link #append}; a conflict only if all tries ended in one
   */
  default long update(
      LeadId lead, int tries, Function<Optional<Road>, ? extends Collection<Fact>> decide) {
    if (tries < 1) {
      throw new IllegalArgumentException("tries must be at least 1, but was " + tries);
    }
    for (int left = tries; ; left--) {
      Optional<Road> road = road(lead);
      long version = road.map(Road::version).orElse(0L);
      Collection<Fact> facts = decide.apply(road);
      if (facts.isEmpty()) {
        return version;
      }
      try {
        return append(lead, version, facts);
      } catch (RoadStoreException refused) {
        if (refused.reason() != RoadStoreException.Reason.CONFLICT || left == 1) {
          throw refused;
        }
      }
    }
  }
}
