package org.leadroad.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Score.Discarded;

/**
 * What people did, and what machines did.
 *
 * @param past what people did, up to the instant, the oldest first
 * @param discarded what each sign of machines found, in their order
 */
record Sifted(List<Interaction> past, List<Discarded> discarded) {

  /**
   * Every sign looks at everything; what two of them find counts for the first. What a predicate of
   * the host throws is dropped, and the sign finds nothing.
   *
   * @param past up to the instant, the oldest first
   */
  static Sifted of(List<Interaction> past, List<Robots> signs, Instant asOf) {
    if (signs.isEmpty()) {
      return new Sifted(past, List.of());
    }
    Set<Interaction> machines = new HashSet<>();
    List<Discarded> discarded = new ArrayList<>();
    for (Robots sign : signs) {
      Optional<Collection<Interaction>> found =
          Inquiry.attempt(() -> Signs.found(sign, past, some -> Selection.of(some, asOf, past)));
      List<Interaction> own = found.orElse(List.of()).stream().filter(machines::add).toList();
      if (found.isEmpty() || !own.isEmpty()) {
        discarded.add(
            new Discarded(
                sign.id(),
                own.size(),
                own.stream().map(Interaction::at).max(Instant::compareTo),
                found.isPresent()));
      }
    }
    List<Interaction> people =
        machines.isEmpty() ? past : past.stream().filter(each -> !machines.contains(each)).toList();
    return new Sifted(people, discarded);
  }

  /** What people did, as an engagement. */
  Engagement engagement() {
    return Engagement.of(past);
  }
}
