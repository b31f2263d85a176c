package org.leadroad.lifecycle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TimesTest {

  private static Stopwatch watch(List<Long> seconds) {
    Stopwatch watch = new Stopwatch();
    seconds.forEach(time -> watch.add(Duration.ofSeconds(time)));
    return watch;
  }

  private static Times times(long... seconds) {
    return watch(LongStream.of(seconds).boxed().toList()).times();
  }

  @Test
  void quartilesAreTimesThatOccurred() {
    Times times = times(5, 1, 9, 2, 2, 40, 3, 8, 7, 6, 100, 4);
    assertEquals(Optional.of(Duration.ofSeconds(2)), times.lowerQuartile());
    assertEquals(Optional.of(Duration.ofSeconds(5)), times.median());
    assertEquals(Optional.of(Duration.ofSeconds(8)), times.upperQuartile());
    assertTrue(times.exact());
  }

  @Test
  void fewTimesAreCountedAndNotToldOf() {
    Times times = times(1, 2, 3);
    assertEquals(3, times.count());
    assertEquals(Optional.empty(), times.median());
  }

  @Test
  void whatIsNegativeIsNoTime() {
    Stopwatch watch = new Stopwatch();
    assertFalse(watch.add(Duration.ofSeconds(-1)));
    assertFalse(watch.add(Duration.ofNanos(-1)));
    assertTrue(watch.add(Duration.ZERO));
    assertTrue(watch.add(Duration.ofSeconds(Long.MAX_VALUE)));
    assertEquals(2, watch.times().count());
  }

  /** Below and above the number of times that are kept. */
  @Property(tries = 60)
  void theSameTimesInAnyOrderAndAnyPartsGiveTheSame(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 20_000) int many) {
    List<Long> seconds = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      seconds.add(random.nextLong() >>> 30 + random.nextInt(30));
    }
    Times all = watch(seconds).times();
    Collections.shuffle(seconds, random);
    int cut = random.nextInt(many + 1);
    Stopwatch parts = watch(seconds.subList(0, cut)).and(watch(seconds.subList(cut, many)));
    assertEquals(all, parts.times());
    if (many >= Rate.FEWEST) {
      Collections.sort(seconds);
      long exact = seconds.get((many + 1) / 2 - 1);
      long told = all.median().orElseThrow().toSeconds();
      assertTrue(told <= exact && told >= exact - exact / 128, told + " for " + exact);
      assertTrue(told == exact || !all.exact());
    }
  }
}
