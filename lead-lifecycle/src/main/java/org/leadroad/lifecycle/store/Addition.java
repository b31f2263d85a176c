package org.leadroad.lifecycle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.FactId;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/**
 * What an {@link RoadStore#append} comes to, given the road as it is: for those who write a store,
 * so that all stores refuse the same. Immutable.
 */
public final class Addition {

  private static final Set<Happening.Kind> RECEIPTS =
      EnumSet.of(Happening.Kind.ERASED, Happening.Kind.FORGOTTEN);

  /** Without words that came in there is no road, and receipts tell which words it may have. */
  private static final Set<Happening.Kind> ALWAYS =
      EnumSet.of(Happening.Kind.RECEIVED, Happening.Kind.ERASED, Happening.Kind.FORGOTTEN);

  /** These are about facts of any kind. */
  private static final Set<Happening.Kind> OF_ALL =
      EnumSet.of(Happening.Kind.WITHDRAWN, Happening.Kind.ERASED, Happening.Kind.FORGOTTEN);

  private final LeadId lead;
  private final List<Fact> news;
  private final Road road;
  private final Map<FactId, Fact> known;
  private final long before;

  private Addition(LeadId lead, Map<FactId, Fact> known, long before, List<Fact> news, Road road) {
    this.lead = lead;
    this.known = known;
    this.before = before;
    this.news = news;
    this.road = road;
  }

  /**
   * {@return what adding these facts comes to}
   *
   * @param lead which road
   * @param there the road as it is, or nothing if the lead was never received
   * @param expected how many facts it had when this was decided; of no importance if all are there
   * @param facts what is to be added
   * @throws RoadStoreException if it has other facts by now, or its words were deleted and these
   *     have some
   * @throws IllegalArgumentException if the facts do not make a road with those that are there
   */
  public static Addition of(
      LeadId lead, Optional<Road> there, long expected, Collection<Fact> facts) {
    return of(lead, there, there.map(Road::version).orElse(0L), expected, facts);
  }

  /**
   * {@return what adding these facts comes to, where not all that are there were looked at}
   *
   * @param lead which road
   * @param part a road of at least those facts that {@linkplain #bearsOn bear on} these, or nothing
   *     if the lead was never received
   * @param before how many facts are there in all
   * @param expected as with the whole road
   * @param facts what is to be added
   * @throws RoadStoreException as with the whole road
   * @throws IllegalArgumentException as with the whole road
   */
  public static Addition of(
      LeadId lead, Optional<Road> part, long before, long expected, Collection<Fact> facts) {
    Map<FactId, Fact> known = new HashMap<>();
    part.ifPresent(road -> road.facts().forEach(fact -> known.put(fact.id(), fact)));
    Map<FactId, Fact> news = new LinkedHashMap<>();
    for (Fact fact : facts) {
      requireOf(lead, fact);
      Fact twin = known.getOrDefault(fact.id(), news.get(fact.id()));
      if (twin == null) {
        news.put(fact.id(), fact);
      } else if (!twin.equals(part.map(road -> road.kept(fact)).orElse(fact))) {
        throw otherwise(fact);
      }
    }
    if (!news.isEmpty() && expected != before) {
      throw conflict(lead, expected, before);
    }
    part.ifPresent(road -> news.values().forEach(fact -> requireKept(road, fact)));
    List<Fact> all = new ArrayList<>(known.values());
    all.addAll(news.values());
    Road road = Road.of(all);
    return new Addition(lead, known, before, news.values().stream().map(road::kept).toList(), road);
  }

  /**
   * {@return whether a fact that is there has to be looked at before others are added: it may be
   * one of them, forbid them, be deleted by them, or say something else under an id of theirs}
   *
   * @param id of the fact that is there
   * @param kind of the fact that is there
   * @param facts what is to be added
   */
  public static boolean bearsOn(FactId id, Happening.Kind kind, Collection<Fact> facts) {
    return ALWAYS.contains(kind)
        || facts.stream()
            .anyMatch(
                fact ->
                    fact.id().equals(id)
                        || fact.what().kind() == kind
                        || OF_ALL.contains(fact.what().kind()));
  }

  /**
   * {@return what to throw where a road has other facts than expected, and none of those that are
   * to be added}
   *
   * @param lead which road
   * @param expected how many facts it had when this was decided
   * @param before how many it has
   */
  public static RoadStoreException conflict(LeadId lead, long expected, long before) {
    return new RoadStoreException(
        RoadStoreException.Reason.CONFLICT,
        Optional.of(lead),
        "lead "
            + lead
            + " must have "
            + expected
            + " facts, but has "
            + before
            + ". Read it again and decide again.",
        null);
  }

  private static IllegalArgumentException otherwise(Fact fact) {
    String cure =
        fact.what().kind() == Happening.Kind.RECEIVED
            ? ". Words never change: if they were sent again, add that as a note."
            : ". Maybe it is a correction: give it its own id, and withdraw the other.";
    return new IllegalArgumentException(
        "fact " + fact.id() + " is there already and says something else" + cure);
  }

  private static void requireOf(LeadId lead, Fact fact) {
    if (!fact.lead().equals(lead)) {
      throw new IllegalArgumentException(
          "fact " + fact.id() + " must be of lead " + lead + ", but is of " + fact.lead());
    }
  }

  private static void requireKept(Road road, Fact fact) {
    if (!fact.equals(road.kept(fact))) {
      throw new RoadStoreException(
          RoadStoreException.Reason.ERASED,
          Optional.of(road.lead().id()),
          "the words of lead "
              + (road.isErased() ? road.lead().id() : "that the evidence is about")
              + " were deleted, so fact "
              + fact.id()
              + " with its words cannot be added. A new enquiry is a new lead.",
          null);
    }
  }

  /** {@return which road} */
  public LeadId lead() {
    return lead;
  }

  /** {@return how many facts were there} */
  public long before() {
    return before;
  }

  /**
   * {@return the facts that were not there, as the road keeps them, in the order given; with none
   * there is nothing to do}
   */
  public List<Fact> news() {
    return news;
  }

  /** {@return the road with them; of a part, that part with them} */
  public Road road() {
    return road;
  }

  /** {@return how many facts the whole road has with them} */
  public long version() {
    return before + news.size();
  }

  /** {@return whether all words of the road are to be deleted with this} */
  public boolean erases() {
    return news.stream().anyMatch(fact -> fact.what().kind() == Happening.Kind.ERASED);
  }

  /**
   * {@return the facts that were there with words and have none now, as they are now: with a
   * receipt of erasure everything that had some}
   */
  public List<Fact> bared() {
    if (news.stream().noneMatch(fact -> RECEIPTS.contains(fact.what().kind()))) {
      return List.of();
    }
    return road.facts().stream()
        .filter(fact -> known.containsKey(fact.id()) && !fact.equals(known.get(fact.id())))
        .toList();
  }

  /** {@return the sender's key, if this begins the road and there is one} */
  public Optional<DeliveryKey> deliveryKey() {
    return known.isEmpty() ? road.lead().origin().deliveryKey() : Optional.empty();
  }

  /**
   * {@return what to throw where another road has the key}
   *
   * @param first the lead that came with it
   */
  public RoadStoreException deliveredBefore(LeadId first) {
    return new RoadStoreException(
        RoadStoreException.Reason.DELIVERED_BEFORE,
        Optional.of(first),
        "the enquiry of lead "
            + lead
            + " was delivered before, as lead "
            + first
            + ". If it says something else, add that to the first as a note.",
        null);
  }
}
