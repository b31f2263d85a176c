package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Road;

/**
 * What the road of a lead keeps of a delivery: in which file it came, at which place of it, whether
 * its transport said when, and what was noted; the places of the notes are not kept.
 */
record TakenIn(String file, int index, boolean dated, boolean resend, List<ProblemCode> notes) {

  /** The note about the delivery that made the lead. */
  static final String FIRST = "taken-in";

  /** The note about each later delivery of the same enquiry. */
  static final String AGAIN = "sent-again";

  static TakenIn of(Inbox.Opened opened, Receipt receipt) {
    return new TakenIn(
        opened.file(),
        receipt.index(),
        opened.arrivedAt().isPresent(),
        receipt.resend(),
        receipt.notes().stream().map(Problem::code).toList());
  }

  /** How the lead came first; of one whose words were deleted only the id is left. */
  static TakenIn first(Road road) {
    List<TakenIn> first = all(road, FIRST);
    return first.isEmpty()
        ? new TakenIn(road.lead().id().value(), 0, false, false, List.of())
        : first.get(0);
  }

  static List<TakenIn> again(Road road) {
    return all(road, AGAIN);
  }

  private static List<TakenIn> all(Road road, String type) {
    List<TakenIn> all = new ArrayList<>();
    for (Fact fact : road.valid()) {
      if (fact.what() instanceof Happening.Noted noted
          && noted.type().equals(type)
          && !noted.details().isEmpty()) {
        all.add(of(noted.details()));
      }
    }
    return all;
  }

  private static TakenIn of(Map<String, PersonalText> details) {
    return new TakenIn(
        text(details, "file"),
        Integer.parseInt(text(details, "index")),
        Boolean.parseBoolean(text(details, "dated")),
        Boolean.parseBoolean(text(details, "resend")),
        text(details, "notes").lines().map(ProblemCode::valueOf).toList());
  }

  private static String text(Map<String, PersonalText> details, String name) {
    return Optional.ofNullable(details.get(name)).map(PersonalText::reveal).orElse("");
  }

  Map<String, PersonalText> details() {
    return Map.of(
        "file", PersonalText.of(file),
        "index", PersonalText.of(Integer.toString(index)),
        "dated", PersonalText.of(Boolean.toString(dated)),
        "resend", PersonalText.of(Boolean.toString(resend)),
        "notes",
            PersonalText.of(String.join("\n", notes.stream().map(ProblemCode::name).toList())));
  }

  /** The receipt as it was, but for the places of the notes. */
  Receipt receipt(Road road) {
    return Receipt.of(road.lead(), index)
        .resent(resend || !again(road).isEmpty())
        .withNotes(notes.stream().map(code -> Problem.of(code, Place.whole())).toList());
  }

  /** The lead that this delivery would make. */
  LeadId id() {
    return Inbox.leadId(file, index);
  }
}
