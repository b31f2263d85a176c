package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a message says about its writer in lines of its own, such as {@code Telefono: …}, as the
 * mails of portals do. Lines that begin anew are about somebody else, such as the seller, and so
 * are all that follow.
 */
final class ContactLines {

  private static final Set<Field> FIELDS =
      EnumSet.of(
          Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME, Field.COMPANY, Field.EMAIL, Field.PHONE);

  /** What the head of a quoted message begins with; its sender may be the seller. */
  private static final Set<String> HEADS = Set.of("from", "replyto", "mittente", "emailfrom");

  private static final int SHORTEST_NAME = 3;

  private final Notes notes;
  private Map<Field, List<Said>> lines = Map.of();
  private boolean ended;

  ContactLines(Notes notes) {
    this.notes = notes;
  }

  void add(Field field, Message.Line line) {
    if (ended || !FIELDS.contains(field)) {
      return;
    }
    List<Said> known = all(field);
    boolean again = !known.isEmpty() && field != Field.PHONE;
    if (again || HEADS.contains(String.join("", LabelTokens.of(line.label())))) {
      ended = !again || !known.get(0).text().equals(line.value().text());
      return;
    }
    notes.value(field, line.value()).ifPresent(value -> keep(field, value.likely()));
  }

  /** Adds what running text says. */
  void put(Field field, Said said) {
    if (field != Field.NAME || all(field).isEmpty()) {
      notes.value(field, said).ifPresent(value -> keep(field, value));
    }
  }

  private void keep(Field field, Said value) {
    lines = lines.isEmpty() ? new EnumMap<>(Field.class) : lines;
    lines.computeIfAbsent(field, key -> new ArrayList<>(1)).add(value);
  }

  void clear() {
    lines = Map.of();
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  List<Said> all(Field field) {
    return lines.getOrDefault(field, List.of());
  }

  Optional<Said> first(Field field) {
    return all(field).stream().findFirst();
  }

  Names names() {
    return Names.of(this::first, Optional::empty, notes);
  }

  /** Whether they may be about who is named here: no other name stands in them. */
  boolean mayBeOf(String text) {
    boolean named = false;
    String folded = Folding.fold(text);
    for (Field field : List.of(Field.NAME, Field.GIVEN_NAME, Field.FAMILY_NAME)) {
      for (Said name : all(field)) {
        for (String piece : Pieces.of(name.reveal())) {
          named |= piece.length() >= SHORTEST_NAME;
          if (piece.length() >= SHORTEST_NAME && folded.contains(Folding.fold(piece))) {
            return true;
          }
        }
      }
    }
    return !named;
  }
}
