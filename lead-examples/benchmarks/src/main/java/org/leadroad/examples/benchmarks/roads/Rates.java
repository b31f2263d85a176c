package org.leadroad.examples.benchmarks.roads;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How much was done in a second, of several turns. Not thread-safe. */
final class Rates {

  private final List<Double> rates = new ArrayList<>();

  void add(double rate) {
    rates.add(rate);
  }

  double median() {
    List<Double> sorted = sorted();
    return sorted.get(sorted.size() / 2);
  }

  private List<Double> sorted() {
    List<Double> sorted = new ArrayList<>(rates);
    Collections.sort(sorted);
    return sorted;
  }

  /** {@return the median, least to greatest in brackets} */
  @Override
  public String toString() {
    List<Double> sorted = sorted();
    return "%.0f (%.0f to %.0f)".formatted(median(), sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
