package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/**
 * Which interactions count. First each is asked for itself, then those of one message and of one
 * day are put together, and last one end is picked.
 */
final class Selection {

  private final Interactions wanted;
  private final Instant asOf;
  private final Set<String> answered = new HashSet<>();
  private final Set<String> messages = new HashSet<>();
  private final Set<Long> days = new HashSet<>();

  private Selection(Interactions wanted, Instant asOf) {
    this.wanted = wanted;
    this.asOf = asOf;
  }

  /**
   * From the youngest to the oldest, so that the youngest of a message is the one that counts.
   *
   * @param past up to the instant, the oldest first
   */
  static List<Interaction> of(Interactions wanted, Instant asOf, List<Interaction> past) {
    Selection selection = new Selection(wanted, asOf);
    wanted
        .missing()
        .ifPresent(
            others ->
                of(others, asOf, past)
                    .forEach(each -> each.messageId().ifPresent(selection.answered::add)));
    return selection.from(past);
  }

  private List<Interaction> from(List<Interaction> past) {
    List<Interaction> selected = new ArrayList<>();
    for (int i = past.size() - 1; i >= 0; i--) {
      Interaction each = past.get(i);
      Duration age = Duration.between(each.at(), asOf);
      if (wanted.window().isPresent() && age.compareTo(wanted.window().get()) >= 0) {
        break;
      }
      if (isOld(age) && isWanted(each) && isUnanswered(each) && isFirstSeen(each)) {
        selected.add(each);
      }
    }
    if (selected.size() > 1 && wanted.pick() != Interactions.Pick.ALL) {
      boolean last = wanted.pick() == Interactions.Pick.LAST;
      return List.of(selected.get(last ? 0 : selected.size() - 1));
    }
    return selected;
  }

  private boolean isOld(Duration age) {
    return wanted.leastAge().isEmpty() || age.compareTo(wanted.leastAge().get()) >= 0;
  }

  private boolean isWanted(Interaction each) {
    return each.type().equals(wanted.type())
        && (wanted.direction().isEmpty() || wanted.direction().get() == each.direction())
        && (wanted.where().isEmpty()
            || new Detail(each).answer(wanted.where().get()) == Answer.YES);
  }

  private boolean isUnanswered(Interaction each) {
    return wanted.missing().isEmpty()
        || each.messageId().filter(message -> !answered.contains(message)).isPresent();
  }

  private boolean isFirstSeen(Interaction each) {
    boolean newMessage =
        !wanted.messagesOnce()
            || each.messageId().isEmpty()
            || messages.add(each.messageId().get());
    return newMessage
        && (wanted.daysOnce().isEmpty() || days.add(Days.of(each.at(), wanted.daysOnce().get())));
  }

  /** What is known of one interaction; cards that ask it anything else are refused. */
  private record Detail(Interaction of) implements Source {

    @Override
    public Instant asOf() {
      return of.at();
    }

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
