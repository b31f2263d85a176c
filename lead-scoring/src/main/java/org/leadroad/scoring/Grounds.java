package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** The facts behind a line. */
final class Grounds {

  private Grounds() {}

  /** What is known of everything that a condition asks about, each once, in order. */
  static List<Fact> of(Condition condition, Source source) {
    Set<Fact> facts = new LinkedHashSet<>();
    for (Condition term : Tree.terms(condition)) {
      Optional<Attribute<?>> attribute = Tree.attribute(term);
      if (attribute.isPresent()) {
        facts.addAll(known(attribute.get(), source));
      } else if (term instanceof Terms.AtLeast atLeast) {
        List<Interaction> found = source.occurrences(atLeast.interactions());
        if (found != null) {
          facts.add(counted(atLeast.interactions(), found));
        }
      }
    }
    return List.copyOf(facts);
  }

  static Fact counted(Interactions interactions, List<Interaction> found) {
    return new Fact.Counted(
        interactions.type(), found.size(), found.stream().findFirst().map(Interaction::at));
  }

  private static List<Fact> known(Attribute<?> attribute, Source source) {
    List<Fact> facts = new ArrayList<>();
    List<Object> values = source.values(attribute);
    for (Object value : values == null ? List.of() : values) {
      facts.add(new Fact.Known(attribute.name(), PersonalText.of(value.toString())));
    }
    return facts;
  }
}
