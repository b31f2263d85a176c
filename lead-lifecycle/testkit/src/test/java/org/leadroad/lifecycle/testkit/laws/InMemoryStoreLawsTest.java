package org.leadroad.lifecycle.testkit.laws;

import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.lifecycle.testkit.RoadStoreContract;

class InMemoryStoreLawsTest implements RoadStoreContract {

  @Override
  public RoadStore store() {
    return RoadStore.inMemory();
  }
}
