package org.leadroad.lifecycle.testkit;

import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.leadroad.lifecycle.Book;
import org.leadroad.lifecycle.ConsentProof;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Judgement;
import org.leadroad.lifecycle.Road;

/**
 * Gives jqwik an arbitrary for the types of the lifecycle, so that {@code @ForAll Road road} is all
 * that a property needs. Found by jqwik itself, on the class path and on the module path.
 */
public final class RoadArbitraryProvider implements ArbitraryProvider {

  private static final Map<Class<?>, Supplier<Arbitrary<?>>> ARBITRARIES =
      Map.of(
          Fact.class, RoadArbitraries::facts,
          Road.class, RoadArbitraries::roads,
          Book.class, RoadArbitraries::books,
          Judgement.class, SomeHappenings::judgements,
          ConsentProof.class, SomeHappenings::proofs);

  /** Called by jqwik. */
  public RoadArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage type) {
    return ARBITRARIES.containsKey(type.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider parts) {
    Supplier<Arbitrary<?>> arbitrary = ARBITRARIES.get(type.getRawType());
    return arbitrary == null ? Set.of() : Set.of(arbitrary.get());
  }
}
