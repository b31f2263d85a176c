package org.leadroad.scoring;

/** What time alone does to what is counted, with nothing new. */
final class Ageing {

  private Ageing() {}

  /** Whether it takes part in anything that depends on age. */
  static boolean dependsOn(Interactions some) {
    return some.window().isPresent()
        || some.leastAge().isPresent()
        || (some.missing().isPresent() && dependsOn(some.missing().get()));
  }

  /** Whether something can come in, or something younger take the place of something older. */
  static boolean comesIn(Interactions some) {
    return some.leastAge().isPresent()
        || (some.missing().isPresent() && goesOut(some.missing().get()))
        || (some.pick() == Interactions.Pick.FIRST && goesOut(some));
  }

  private static boolean goesOut(Interactions some) {
    return some.window().isPresent()
        || (some.missing().isPresent() && comesIn(some.missing().get()));
  }
}
