package org.leadroad.scoring;

import java.util.Optional;
import java.util.Set;

/**
 * Finds what a person may not be scored by without good reason: the special categories of Article 9
 * and the convictions of Article 10 of the GDPR, and what stands for them or for what laws against
 * discrimination name, in English and Italian. A name is all there is to go by, so this is short:
 * words that are common in other meanings are only looked at where they are the whole name.
 */
final class Sensitive {

  /** Anywhere in a name, one or several of its words. */
  private static final Set<String> WORDS =
      Set.of(
          // Health.
          "health",
          "illness",
          "disease",
          "disability",
          "disabled",
          "pregnancy",
          "pregnant",
          "diagnosis",
          "medical",
          "salute",
          "malattia",
          "malattie",
          "disabilita",
          "disabile",
          "gravidanza",
          "incinta",
          "diagnosi",
          // Religion and other beliefs.
          "religion",
          "religious",
          "faith",
          "belief",
          "beliefs",
          "religione",
          "religioso",
          "fede-religiosa",
          // Origin.
          "ethnicity",
          "ethnic",
          "racial",
          "nationality",
          "citizenship",
          "birthplace",
          "etnia",
          "etnico",
          "etnica",
          "razza",
          "razziale",
          "nazionalita",
          "cittadinanza",
          // Politics and unions.
          "political",
          "politics",
          "trade-union",
          "politico",
          "sindacato",
          "sindacale",
          // Sex, gender and with whom somebody lives.
          "gender",
          "sex",
          "sexual",
          "marital",
          "sesso",
          "sessuale",
          "stato-civile",
          // Age.
          "birth",
          "birthday",
          "birthdate",
          "nascita",
          "age-group",
          "age-range",
          "fascia-eta",
          // Body and record.
          "genetic",
          "biometric",
          "genetico",
          "genetica",
          "biometrico",
          "biometrica",
          "conviction",
          "convictions",
          "criminal",
          "condanna",
          "condanne");

  /** A car has an age too, a race may be run, and a kind is a genere. */
  private static final Set<String> NAMES = Set.of("age", "eta", "race", "genere", "fede");

  private Sensitive() {}

  static boolean isByName(String name) {
    return NAMES.contains(name) || hasWord(name);
  }

  /** Whether some of the words of a name, next to each other, are one of these. */
  private static boolean hasWord(String name) {
    for (int begin = 0; begin <= name.length(); begin = after(name, begin) + 1) {
      for (int end = after(name, begin); end <= name.length(); end = after(name, end + 1)) {
        if (WORDS.contains(name.substring(begin, end))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The end of the word that begins here; one after the last end beyond the name. */
  private static int after(String name, int begin) {
    if (begin > name.length()) {
      return name.length() + 1;
    }
    int end = name.indexOf('-', begin);
    return end < 0 ? name.length() : end;
  }

  /** Whether a part itself rests on something of that kind, not what is inside of a group. */
  static boolean isAsked(Part part, Vocabulary vocabulary) {
    if (part instanceof Group group) {
      return group.gate().filter(gate -> isAsked(gate, vocabulary)).isPresent();
    }
    Rule rule = (Rule) part;
    return rule.condition().filter(each -> isAsked(each, vocabulary)).isPresent()
        || rule.interactions().filter(some -> isAsked(some, vocabulary)).isPresent();
  }

  static boolean isAsked(Condition condition, Vocabulary vocabulary) {
    for (Condition term : Tree.terms(condition)) {
      Optional<Attribute<?>> attribute = Tree.attribute(term);
      if (attribute.filter(vocabulary.sensitive()::contains).isPresent()
          || (term instanceof Terms.AtLeast count && isAsked(count.interactions(), vocabulary))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(Interactions interactions, Vocabulary vocabulary) {
    return interactions.where().filter(where -> isAsked(where, vocabulary)).isPresent()
        || interactions.missing().filter(some -> isAsked(some, vocabulary)).isPresent();
  }
}
