package org.leadroad.scoring;

import java.time.Instant;
import java.time.ZoneId;

/** Which day it is somewhere: defined for every instant there is, unlike a local date. */
final class Days {

  private static final long SECONDS = 86_400;

  private Days() {}

  /** The day of an instant, counted from 1970-01-01. */
  static long of(Instant instant, ZoneId zone) {
    long local = instant.getEpochSecond() + zone.getRules().getOffset(instant).getTotalSeconds();
    return Math.floorDiv(local, SECONDS);
  }
}
