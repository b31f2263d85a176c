package org.leadroad.lifecycle.testkit.laws;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Road;
import org.leadroad.lifecycle.store.Batch;
import org.leadroad.lifecycle.store.Position;
import org.leadroad.lifecycle.store.RoadStore;

/** A sound store, for others to bend. */
class Bent implements RoadStore {

  final RoadStore sound = RoadStore.inMemory();

  @Override
  public Optional<Road> road(LeadId lead) {
    return sound.road(lead);
  }

  @Override
  public long append(LeadId lead, long expected, Collection<Fact> facts) {
    return sound.append(lead, expected, facts);
  }

  @Override
  public Optional<LeadId> delivered(DeliveryKey key) {
    return sound.delivered(key);
  }

  @Override
  public Stream<Road> roads() {
    return sound.roads();
  }

  @Override
  public Batch after(Position position, int most) {
    return sound.after(position, most);
  }
}
