package org.leadroad.scoring;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Interaction;

/**
 * One subject at one instant. Everything is looked up once, and the one place where the host's
 * functions are called: what they throw may hold personal data and is dropped.
 */
final class Inquiry<S> implements Source {

  private final Bindings<S> bindings;
  private final List<Robots> robots;
  private final S subject;
  private final Instant asOf;
  private final Map<String, Optional<List<Object>>> values = new HashMap<>();
  private final Map<Interactions, Optional<List<Interaction>>> occurrences = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private Optional<Past> past = Optional.empty();
  private boolean lookedBack;

  Inquiry(Bindings<S> bindings, List<Robots> robots, S subject, Instant asOf) {
    this.bindings = bindings;
    this.robots = robots;
    this.subject = subject;
    this.asOf = asOf;
  }

  @Override
  public Instant asOf() {
    return asOf;
  }

  @Override
  public @Nullable List<Object> values(Attribute<?> attribute) {
    return values
        .computeIfAbsent(
            attribute.name(),
            name -> attempt(() -> Values.compared(attribute, bindings.said(subject, name, asOf))))
        .orElse(null);
  }

  @Override
  public @Nullable List<Interaction> occurrences(Interactions interactions) {
    return occurrences
        .computeIfAbsent(
            interactions,
            wanted -> past().map(all -> Selection.of(wanted, asOf, all.sifted().past())))
        .orElse(null);
  }

  @Override
  public Answer ask(Terms.Host host) {
    return answers.computeIfAbsent(
        host.name(),
        name -> attempt(() -> Answer.of(host.test().test(profile()))).orElse(Answer.FAILED));
  }

  /** All that is known up to the instant, as far as people did it. */
  private Profile profile() {
    Profile known = bindings.profile(subject, asOf);
    return robots.isEmpty()
        ? known
        : known.withEngagement(past().orElseThrow().sifted().engagement());
  }

  /** The types of what happened that a vocabulary does not declare, so that no rule counts them. */
  Set<String> unknownTypes(Vocabulary vocabulary) {
    Set<String> unknown = new TreeSet<>();
    past().ifPresent(past -> past.all().forEach(each -> unknown.add(each.type())));
    unknown.removeAll(vocabulary.interactionTypes());
    return unknown;
  }

  /** What machines did; none if nobody looked. */
  List<Score.Discarded> discarded() {
    return robots.isEmpty()
        ? List.of()
        : past().map(past -> past.sifted().discarded()).orElse(List.of());
  }

  private Optional<Past> past() {
    if (!lookedBack) {
      lookedBack = true;
      past =
          attempt(
              () -> {
                List<Interaction> all =
                    List.copyOf(bindings.engagement(subject).until(asOf).list());
                return new Past(all, Sifted.of(all, robots, asOf));
              });
    }
    return past;
  }

  /** All that happened, and what of it people did. */
  private record Past(List<Interaction> all, Sifted sifted) {}

  static <T> Optional<T> attempt(Callable<T> lookup) {
    try {
      return Optional.of(lookup.call());
    } catch (Exception | StackOverflowError failure) {
      return Optional.empty();
    }
  }
}
