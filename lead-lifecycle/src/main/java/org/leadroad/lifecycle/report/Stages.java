package org.leadroad.lifecycle.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.lifecycle.Judgement;

/**
 * The definitions of a list as stages of a way.
 *
 * @param definitions name and version of the list
 * @param codes of the stages, in order
 * @param reached by code of a definition, how many stages whoever is called so has reached
 */
record Stages(String definitions, List<String> codes, Map<String, Integer> reached) {

  static Stages of(Definitions definitions) {
    List<String> codes = new ArrayList<>();
    Map<String, Integer> reached = new LinkedHashMap<>();
    for (Definition definition : definitions.list()) {
      if (!definition.code().equals(Definition.buyer().code())) {
        codes.add(definition.code());
      }
      reached.put(definition.code(), codes.size());
    }
    return new Stages(definitions.name(), List.copyOf(codes), reached);
  }

  /** A list of the same name that had another code then is another list. */
  boolean has(Judgement judgement) {
    return judgement.definitions().equals(definitions)
        && reached.containsKey(judgement.definition());
  }

  /** How many stages whoever is called so has reached. */
  int reachedBy(String code) {
    return reached.getOrDefault(code, 0);
  }

  /** The answers by this list, in order. */
  List<Roads.Answer> answers(List<Roads.Answer> all) {
    return all.stream().filter(answer -> has(answer.said())).toList();
  }
}
