package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** Collects what a line rests on. */
final class Grounds {

  private Grounds() {}

  /** What is known of everything that a condition asks about, each once, in order. */
  static List<Ground> of(Condition condition, Source source) {
    Set<Ground> grounds = new LinkedHashSet<>();
    for (Condition term : Tree.terms(condition)) {
      Optional<Attribute<?>> attribute = Tree.attribute(term);
      if (attribute.isPresent()) {
        grounds.addAll(known(attribute.get(), source));
      } else if (term instanceof Terms.AtLeast atLeast) {
        List<Interaction> found = source.occurrences(atLeast.interactions());
        if (found != null) {
          grounds.add(counted(atLeast.interactions(), found));
        }
      }
    }
    return List.copyOf(grounds);
  }

  static Ground counted(Interactions interactions, List<Interaction> found) {
    return new Ground.Counted(
        interactions.type(), found.size(), found.stream().findFirst().map(Interaction::at));
  }

  private static List<Ground> known(Attribute<?> attribute, Source source) {
    List<Ground> grounds = new ArrayList<>();
    List<Object> values = source.values(attribute);
    for (Object value : values == null ? List.of() : values) {
      grounds.add(new Ground.Known(attribute.name(), PersonalText.of(Values.text(value))));
    }
    return grounds;
  }
}
