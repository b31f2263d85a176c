package org.leadroad.scoring;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.leadroad.scoring.Fault.Code;

/**
 * The members of one object of a document, asked for by name. What is wrong with them is told, and
 * then they are as good as not there.
 */
final class Members {

  private final Node object;
  private final String part;
  private final List<Fault> faults;
  private final Map<String, Node.Member> members = new LinkedHashMap<>();

  /**
   * Tells of everything that is there twice, or is not among the names.
   *
   * @param part what faults are told of
   */
  Members(Node object, String part, List<Fault> faults, String... names) {
    this.object = object;
    this.part = part;
    this.faults = faults;
    if (object.kind() != Node.Kind.OBJECT) {
      fault(Code.VALUE, object, "there must be an object, but is " + object.kind());
    }
    List<String> known = Arrays.asList(names);
    for (Node.Member member : object.members()) {
      if (!known.contains(member.name())) {
        faults.add(
            new Fault(
                    Code.WORD,
                    part,
                    "\""
                        + shown(member.name())
                        + "\" means nothing here"
                        + NearestWord.advice(member.name(), known))
                .at(member.at()));
      } else {
        Node.Member twin = members.putIfAbsent(member.name(), member);
        if (twin != null) {
          faults.add(
              new Fault(
                      Code.TWICE,
                      part,
                      member.name() + " must be said once, but was said at " + twin.at() + " too")
                  .at(member.at()));
        }
      }
    }
  }

  /** A text of the document as far as a message has room for it. */
  static String shown(String text) {
    int most = 40;
    return text.length() <= most ? text : text.substring(0, most) + "…";
  }

  void fault(Code code, Node at, String message) {
    faults.add(new Fault(code, part, message).at(at.at()));
  }

  Node object() {
    return object;
  }

  String part() {
    return part;
  }

  boolean has(String name) {
    return members.containsKey(name);
  }

  Optional<Node> get(String name) {
    return Optional.ofNullable(members.get(name)).map(Node.Member::value);
  }

  /** The member, which must be there. */
  Optional<Node> required(String name) {
    Optional<Node> value = get(name);
    if (value.isEmpty() && object.kind() == Node.Kind.OBJECT) {
      fault(Code.MISSING, object, "\"" + name + "\" must be there");
    }
    return value;
  }

  /** The one name of these that is there; a fault if none or several are. */
  Optional<String> oneOf(String... names) {
    List<String> there = Arrays.stream(names).filter(this::has).toList();
    if (there.size() == 1) {
      return Optional.of(there.get(0));
    }
    if (object.kind() == Node.Kind.OBJECT) {
      fault(
          there.isEmpty() ? Code.MISSING : Code.TWICE,
          object,
          "there must be one of "
              + String.join(", ", names)
              + (there.isEmpty() ? "" : ", but are " + String.join(" and ", there)));
    }
    return Optional.empty();
  }

  Optional<String> text(@Nullable Node value) {
    return Optional.ofNullable(value).filter(node -> is(node, Node.Kind.TEXT)).map(Node::text);
  }

  Optional<String> text(String name) {
    return text(get(name).orElse(null));
  }

  OptionalInt integer(String name, int least, int most) {
    return get(name).map(node -> integer(node, least, most)).orElse(OptionalInt.empty());
  }

  OptionalInt integer(Node value, int least, int most) {
    if (!is(value, Node.Kind.NUMBER)) {
      return OptionalInt.empty();
    }
    if (value.text().matches("-?[0-9]{1,10}")) {
      long number = Long.parseLong(value.text());
      if (number >= least && number <= most) {
        return OptionalInt.of((int) number);
      }
    }
    fault(Code.VALUE, value, "there must be a whole number from " + least + " to " + most);
    return OptionalInt.empty();
  }

  Optional<Long> whole(Node value) {
    if (!is(value, Node.Kind.NUMBER)) {
      return Optional.empty();
    }
    if (value.text().matches("-?[0-9]{1,18}")) {
      return Optional.of(Long.valueOf(value.text()));
    }
    fault(Code.VALUE, value, "there must be a whole number of at most 18 digits");
    return Optional.empty();
  }

  /** Whether a flag is there and set. */
  boolean flag(String name) {
    return get(name)
        .filter(node -> is(node, Node.Kind.FLAG) && node.text().equals("true"))
        .isPresent();
  }

  List<Node> items(Node value) {
    return is(value, Node.Kind.ARRAY) ? value.items() : List.of();
  }

  boolean is(Node value, Node.Kind kind) {
    if (value.kind() == kind) {
      return true;
    }
    String advice =
        kind == Node.Kind.TEXT && value.kind() != Node.Kind.OBJECT
            ? ". Maybe put it in quotes"
            : kind == Node.Kind.NUMBER && value.kind() == Node.Kind.TEXT
                ? ". Maybe leave out the quotes"
                : "";
    fault(Code.VALUE, value, "there must be " + kind + ", but is " + value.kind() + advice);
    return false;
  }

  /** The constant of that name. */
  <E extends Enum<E>> Optional<E> constant(Node value, Class<E> type) {
    Optional<String> name = text(value);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (names.contains(name.get())) {
      return Optional.of(Enum.valueOf(type, name.get()));
    }
    fault(
        Code.VALUE,
        value,
        "there must be one of " + String.join(", ", names) + NearestWord.advice(name.get(), names));
    return Optional.empty();
  }
}
