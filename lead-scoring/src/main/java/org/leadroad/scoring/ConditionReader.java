package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.leadroad.scoring.Fault.Code;

/** Reads what rules ask, in the words of a vocabulary; empty where something is wrong with it. */
final class ConditionReader {

  private static final String[] TESTS = {
    "is", "in", "from", "to", "startsWith", "daysAgo", "known"
  };
  private static final String[] KINDS = {
    "attribute", "detail", "atLeast", "all", "any", "not", "host"
  };
  private static final String[] NAMES = {
    "attribute",
    "detail",
    "is",
    "in",
    "from",
    "to",
    "startsWith",
    "daysAgo",
    "known",
    "atLeast",
    "of",
    "all",
    "any",
    "not",
    "host"
  };

  private final Vocabulary vocabulary;
  private final List<Fault> faults;
  private final InteractionsReader counted;

  ConditionReader(Vocabulary vocabulary, List<Fault> faults) {
    this.vocabulary = vocabulary;
    this.faults = faults;
    this.counted = new InteractionsReader(vocabulary, faults, this);
  }

  /** Reads the interactions that conditions and rules count. */
  InteractionsReader counted() {
    return counted;
  }

  /** A condition of the part of that id. */
  Optional<Condition> condition(Node node, String part) {
    Members members = new Members(node, part, faults, NAMES);
    Optional<String> kind = members.oneOf(KINDS);
    if (kind.isEmpty()) {
      return Optional.empty();
    }
    Node value = members.get(kind.get()).orElseThrow();
    return switch (kind.get()) {
      case "attribute" -> attribute(members, value, vocabulary.attributes(), "attribute");
      case "detail" -> attribute(members, value, vocabulary.details(), "detail");
      case "atLeast" -> {
        OptionalInt times = members.integer(value, 1, Integer.MAX_VALUE);
        Optional<Interactions> of =
            members.required("of").flatMap(some -> counted.interactions(some, part));
        yield times.isEmpty() ? Optional.empty() : of.map(some -> some.atLeast(times.getAsInt()));
      }
      case "all" -> several(members, value, part).map(Terms::allOf);
      case "any" -> several(members, value, part).map(Terms::anyOf);
      case "not" -> condition(value, part).map(Condition::negate);
      default -> declared(members, value, vocabulary.hostConditions(), "host condition");
    };
  }

  private Optional<List<Condition>> several(Members members, Node value, String part) {
    int before = faults.size();
    List<Condition> conditions = new ArrayList<>();
    members.items(value).forEach(item -> condition(item, part).ifPresent(conditions::add));
    return faults.size() > before ? Optional.empty() : Optional.of(conditions);
  }

  /** What the vocabulary declares by the name that stands there. */
  static <T> Optional<T> declared(Members members, Node value, Map<String, T> words, String what) {
    Optional<String> name = members.text(value);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> declared = Optional.ofNullable(words.get(name.get()));
    if (declared.isEmpty()) {
      members.fault(
          Code.UNDECLARED,
          value,
          "the vocabulary has no "
              + what
              + " \""
              + Members.shown(name.get())
              + "\""
              + NearestWord.advice(name.get(), words.keySet()));
    }
    return declared;
  }

  private Optional<Condition> attribute(
      Members members, Node value, Map<String, ? extends Attribute<?>> words, String what) {
    Optional<? extends Attribute<?>> attribute = declared(members, value, words, what);
    boolean range = members.has("from") || members.has("to");
    Optional<String> test = range ? Optional.of("from") : members.oneOf(TESTS);
    if (attribute.isEmpty() || test.isEmpty()) {
      return Optional.empty();
    }
    Attribute<?> of = attribute.get();
    Optional<Node> asked = members.get(test.get());
    return switch (test.get()) {
      case "is" -> oneOf(members, of, List.of(asked.orElseThrow()));
      case "in" -> oneOf(members, of, members.items(asked.orElseThrow()));
      case "from" -> between(members, of);
      case "startsWith" -> beginning(members, of, asked.orElseThrow());
      case "daysAgo" -> daysAgo(members, of, asked.orElseThrow());
      default -> {
        boolean known = members.flag("known");
        yield Optional.of(known ? of.present() : of.present().negate());
      }
    };
  }

  private Optional<Condition> oneOf(Members members, Attribute<?> of, List<Node> nodes) {
    int before = faults.size();
    Set<Object> values = new LinkedHashSet<>();
    nodes.forEach(node -> ValueReader.value(members, of, node).ifPresent(values::add));
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(new Terms.OneOf(of, Values.sorted(of, values)));
  }

  private Optional<Condition> between(Members members, Attribute<?> of) {
    if (!(of instanceof Measure<?>)) {
      members.fault(
          Code.VALUE, members.object(), of.name() + " has no order. Maybe ask by is or in");
      return Optional.empty();
    }
    int before = faults.size();
    Optional<?> low = members.get("from").flatMap(node -> ValueReader.value(members, of, node));
    Optional<?> high = members.get("to").flatMap(node -> ValueReader.value(members, of, node));
    return faults.size() > before
        ? Optional.empty()
        : Optional.of(new Terms.Between(of, low, high));
  }

  private Optional<Condition> beginning(Members members, Attribute<?> of, Node node) {
    if (!(of instanceof Text text)) {
      members.fault(Code.VALUE, node, of.name() + " is no text. Maybe ask by is, from or to");
      return Optional.empty();
    }
    return members.text(node).map(text::startsWith);
  }

  private Optional<Condition> daysAgo(Members members, Attribute<?> of, Node node) {
    if (!(of instanceof Day day)) {
      members.fault(Code.VALUE, node, of.name() + " is no day. Maybe ask by from or to");
      return Optional.empty();
    }
    List<Node> ends = members.items(node);
    if (ends.size() != 2) {
      members.fault(
          Code.VALUE, node, "there must be a least and a most number of days, such as [0, 90]");
      return Optional.empty();
    }
    OptionalInt least = members.integer(ends.get(0), -1_000_000, 1_000_000);
    OptionalInt most = members.integer(ends.get(1), -1_000_000, 1_000_000);
    return least.isEmpty() || most.isEmpty()
        ? Optional.empty()
        : Optional.of(day.daysAgo(least.getAsInt(), most.getAsInt()));
  }
}
