package org.leadroad.lifecycle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.core.Lead;
import org.leadroad.core.check.Checks;

/** Refuses, where a fact comes in, what a list would stumble over later. */
final class Soundness {

  private Soundness() {}

  /** An account, a fact written down when it happened or later, and evidence about its own lead. */
  static void requireSound(Fact fact) {
    Checks.identifier("account", fact.by());
    if (fact.recorded().isBefore(fact.happened())) {
      throw new IllegalArgumentException(
          "fact "
              + fact.id()
              + " must be recorded when it happened, at "
              + fact.happened()
              + ", or later, but was at "
              + fact.recorded());
    }
    if (fact.what() instanceof Happening.Evidenced evidenced
        && !evidenced.evidence().claim().about().contains(fact.lead())) {
      throw new IllegalArgumentException(
          "the evidence of fact "
              + fact.id()
              + " must be about lead "
              + fact.lead()
              + ", but was about "
              + evidenced.evidence().claim().about());
    }
  }

  /** The words of the road, if these facts make one. */
  static Lead requireSound(List<Fact> facts) {
    Lead lead = received(facts);
    for (Fact fact : facts) {
      if (!fact.lead().equals(lead.id())) {
        throw new IllegalArgumentException(
            "fact " + fact.id() + " must be of lead " + lead.id() + ", but is of " + fact.lead());
      }
    }
    Withdrawals.requireSound(facts);
    requireOneMeaning(facts);
    return lead;
  }

  private static Lead received(List<Fact> facts) {
    List<Lead> leads =
        facts.stream()
            .map(Fact::what)
            .filter(Happening.Received.class::isInstance)
            .map(what -> ((Happening.Received) what).lead())
            .distinct()
            .toList();
    if (leads.isEmpty()) {
      throw new IllegalArgumentException(
          "a road must begin with words that came in, but no fact is one");
    }
    if (leads.size() > 1) {
      throw new IllegalArgumentException(
          "lead "
              + leads.get(0).id()
              + " was received with "
              + leads.size()
              + " different words. Words never change: a correction is a new fact.");
    }
    return leads.get(0);
  }

  private static void requireOneMeaning(List<Fact> facts) {
    Map<String, Happening> once = new HashMap<>();
    for (Fact fact : facts) {
      String name = nameOf(fact.what());
      Happening twin = name.isEmpty() ? null : once.putIfAbsent(name, fact.what());
      if (twin != null && !twin.equals(fact.what())) {
        throw new IllegalArgumentException(
            "fact "
                + fact.id()
                + " of lead "
                + fact.lead()
                + " brings another "
                + fact.what().kind()
                + " under an id that was used before. Maybe it is a correction: give it its own id,"
                + " and withdraw the other fact.");
      }
    }
  }

  private static String nameOf(Happening what) {
    if (what instanceof Happening.Evidenced evidenced) {
      return "evidence " + evidenced.evidence().id();
    }
    return what instanceof Happening.Observed observed
        ? "event " + observed.interaction().eventId()
        : "";
  }
}
