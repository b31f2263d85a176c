package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a card asks its subjects about. */
record Uses(Set<Attribute<?>> attributes, boolean interactions, Set<Condition> hosts) {

  static Uses of(Scorecard card) {
    List<Condition> conditions = new ArrayList<>();
    boolean interactions = !card.robots().isEmpty();
    for (Tier tier : card.tiers()) {
      conditions.addAll(Tree.conditions(card.parts(tier)));
      for (Rule rule : Tree.rules(card.parts(tier))) {
        interactions |= rule.interactions().isPresent();
      }
    }
    conditions.addAll(Tree.conditions(card.bands()));
    Set<Attribute<?>> attributes = new LinkedHashSet<>();
    Set<Condition> hosts = new LinkedHashSet<>();
    for (Condition condition : conditions) {
      for (Condition term : Tree.terms(condition)) {
        Optional<Attribute<?>> attribute = Tree.attribute(term);
        if (attribute.isPresent()) {
          attributes.add(attribute.get());
        }
        interactions |= term.kind() == Condition.Kind.AT_LEAST;
        if (term.kind() == Condition.Kind.HOST) {
          hosts.add(term);
        }
      }
    }
    return new Uses(attributes, interactions, hosts);
  }
}
