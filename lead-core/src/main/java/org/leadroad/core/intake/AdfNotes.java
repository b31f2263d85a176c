package org.leadroad.core.intake;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.core.intake.XmlRepair.Repaired;

/**
 * What was noted in one document, to be handed out prospect by prospect in the document's order. Of
 * each kind only the first are listed, so that a hostile document cannot fill the memory with them.
 */
final class AdfNotes {

  private static final int LISTED = 32;
  private static final Comparator<Problem> BY_PLACE =
      Comparator.comparing(Problem::place, Place.IN_TEXT);

  private final Repaired document;
  private final BitSet wanted = new BitSet();
  private final Map<Integer, String> fields = new HashMap<>();
  private final Repairs repeated = new Repairs();
  private int next;
  private int nextRepeated;

  AdfNotes(Repaired document) {
    this.document = document;
    Repairs repairs = document.repairs();
    for (int i = 0; i < repairs.size(); i++) {
      if (repairs.code(i) != null && repairs.element(i) >= 0) {
        wanted.set(repairs.element(i));
      }
    }
  }

  /** {@return the notes of a document that there is nothing to say about} */
  static AdfNotes none() {
    return new AdfNotes(Repaired.none(""));
  }

  /** {@return whether something was noted in this element, so that its field is wanted} */
  boolean isWanted(int element) {
    return wanted.get(element);
  }

  /** Says which field an element is. */
  void field(int element, String field) {
    fields.put(element, field);
  }

  /** Notes an element that repeats one before it. */
  void repeated(int element, String field) {
    fields.put(element, field);
    repeated.note(ProblemCode.REPEATED, element, element);
  }

  /** {@return whether there are none, of repairs or of repetitions} */
  boolean isEmpty() {
    return document.repairs().size() == 0 && repeated.size() == 0;
  }

  /** {@return what was noted before this offset and not handed out yet} */
  List<Problem> before(int offset) {
    if (isEmpty()) {
      return List.of();
    }
    Listing listing = new Listing();
    next = listing.take(document.repairs(), next, offset);
    nextRepeated = listing.take(repeated, nextRepeated, offset);
    return listing.notes();
  }

  /** The notes of one prospect. */
  private final class Listing {

    private final List<Problem> listed = new ArrayList<>();
    private final Map<ProblemCode, Integer> seen = new EnumMap<>(ProblemCode.class);
    private final Map<ProblemCode, Place> firstUnlisted = new EnumMap<>(ProblemCode.class);

    int take(Repairs repairs, int from, int offset) {
      int i = from;
      while (i < repairs.size() && repairs.at(i) < offset) {
        ProblemCode code = repairs.code(i);
        if (code != null) {
          int count = seen.merge(code, 1, Integer::sum);
          if (count <= LISTED) {
            listed.add(Problem.of(code, place(repairs, i)));
          } else if (count == LISTED + 1) {
            firstUnlisted.put(code, place(repairs, i));
          }
        }
        i++;
      }
      return i;
    }

    private Place place(Repairs repairs, int entry) {
      String field = fields.getOrDefault(repairs.element(entry), "");
      return document.places().at(repairs.at(entry), field);
    }

    List<Problem> notes() {
      firstUnlisted.forEach(
          (code, place) -> {
            int unlisted = seen.getOrDefault(code, 0) - LISTED;
            listed.add(Problem.of(code, place, unlisted + " from here on"));
          });
      listed.sort(BY_PLACE);
      return listed;
    }
  }
}
