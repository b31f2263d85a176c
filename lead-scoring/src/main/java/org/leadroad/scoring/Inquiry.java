package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/**
 * One subject at one instant. Everything is looked up once, and the one place where the host's
 * functions are called: what they throw may hold personal data and is dropped.
 */
final class Inquiry<S> implements Source {

  private final Bindings<S> bindings;
  private final S subject;
  private final Instant asOf;
  private final Map<String, Optional<List<Object>>> values = new HashMap<>();
  private final Map<Interactions, Optional<List<Interaction>>> occurrences = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private Optional<List<Interaction>> past = Optional.empty();
  private boolean lookedBack;

  Inquiry(Bindings<S> bindings, S subject, Instant asOf) {
    this.bindings = bindings;
    this.subject = subject;
    this.asOf = asOf;
  }

  Instant asOf() {
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
        .computeIfAbsent(interactions, wanted -> past().map(all -> select(wanted, all)))
        .orElse(null);
  }

  @Override
  public Answer ask(Terms.Host host) {
    return answers.computeIfAbsent(
        host.name(),
        name ->
            attempt(() -> Answer.of(host.test().test(bindings.profile(subject, asOf))))
                .orElse(Answer.FAILED));
  }

  /** The types of what happened that a vocabulary does not declare, so that no rule counts them. */
  Set<String> unknownTypes(Vocabulary vocabulary) {
    Set<String> unknown = new TreeSet<>();
    past().orElse(List.of()).forEach(each -> unknown.add(each.type()));
    unknown.removeAll(vocabulary.interactionTypes());
    return unknown;
  }

  private Optional<List<Interaction>> past() {
    if (!lookedBack) {
      lookedBack = true;
      past = attempt(() -> List.copyOf(bindings.engagement(subject).until(asOf).list()));
    }
    return past;
  }

  private static <T> Optional<T> attempt(Callable<T> lookup) {
    try {
      return Optional.of(lookup.call());
    } catch (Exception | StackOverflowError failure) {
      return Optional.empty();
    }
  }

  /** From the youngest to the oldest, so that the youngest of a message is the one that counts. */
  private List<Interaction> select(Interactions wanted, List<Interaction> all) {
    List<Interaction> selected = new ArrayList<>();
    Set<String> messages = new HashSet<>();
    for (int i = all.size() - 1; i >= 0; i--) {
      Interaction each = all.get(i);
      Duration age = Duration.between(each.at(), asOf);
      if (wanted.window().isPresent() && age.compareTo(wanted.window().get()) >= 0) {
        break;
      }
      boolean counts =
          each.type().equals(wanted.type())
              && (wanted.direction().isEmpty() || wanted.direction().get() == each.direction())
              && (wanted.where().isEmpty()
                  || new Detail(each).answer(wanted.where().get()) == Answer.YES);
      boolean repeated =
          counts
              && wanted.messagesOnce()
              && each.messageId().isPresent()
              && !messages.add(each.messageId().get());
      if (counts && !repeated) {
        selected.add(each);
      }
    }
    return selected;
  }

  /** What is known of one interaction; cards that ask it anything else are refused. */
  private record Detail(Interaction of) implements Source {
    @Override
    public List<Object> values(Attribute<?> attribute) {
      PersonalText text = of.details().get(attribute.name());
      return text == null ? List.of() : Values.compared(attribute, List.of(text.reveal()));
    }

    @Override
    public List<Interaction> occurrences(Interactions interactions) {
      throw new IllegalStateException("an interaction has no interactions");
    }

    @Override
    public Answer ask(Terms.Host host) {
      throw new IllegalStateException("a host is not asked about one interaction");
    }
  }
}
