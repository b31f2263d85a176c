package org.leadroad.scoring;

import java.util.List;
import java.util.Optional;
import org.leadroad.scoring.Fault.Position;

/**
 * A value of a document, and where it stands.
 *
 * @param kind what it is
 * @param text of a text, or of a number as it is written
 * @param members of an object, in their order, a name perhaps twice
 * @param items of an array
 * @param at where it begins
 */
record Node(Kind kind, String text, List<Member> members, List<Node> items, Position at) {

  enum Kind {
    OBJECT("an object"),
    ARRAY("an array"),
    TEXT("a text"),
    NUMBER("a number"),
    FLAG("true or false"),
    NULL("null");

    private final String says;

    Kind(String says) {
      this.says = says;
    }

    @Override
    public String toString() {
      return says;
    }
  }

  /** A named value of an object, and where the name stands. */
  record Member(String name, Position at, Node value) {}

  /** What a member says, the first of that name; empty if there is none. */
  Optional<String> said(String name) {
    return members.stream()
        .filter(member -> member.name().equals(name))
        .map(member -> member.value().text())
        .findFirst();
  }

  static Node of(Kind kind, String text, Position at) {
    return new Node(kind, text, List.of(), List.of(), at);
  }
}
