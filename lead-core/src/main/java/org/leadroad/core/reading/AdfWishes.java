package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.LeadId;

/**
 * Makes one intent of all vehicles of an ADF prospect, its comments, its timeframe and its money.
 *
 * <p>A trade-in is offered, whatever else is wanted or not; comments are a question of their own
 * only where nothing else is wanted.
 */
final class AdfWishes {

  private final AdfTree prospect;
  private final List<AdfTree> people;
  private final Background background;
  private final Notes notes;
  private final List<Want> wants = new ArrayList<>();
  private final List<Want> offers = new ArrayList<>();
  private final List<AdfTree> wanted = new ArrayList<>();

  /** The people are the customers, each followed by its contacts. */
  AdfWishes(AdfTree prospect, List<AdfTree> people, Background background, Notes notes) {
    this.prospect = prospect;
    this.people = people;
    this.background = background;
    this.notes = notes;
  }

  Optional<Intent> intent(LeadId lead, Messages messages) {
    for (AdfTree vehicle : prospect.all("vehicle")) {
      readVehicle(vehicle);
    }
    if (wants.isEmpty()) {
      wants.addAll(messages.wants());
    }
    if (offers.isEmpty()) {
      offers.addAll(messages.offers());
    }
    return Wishes.intent(
        lead,
        wants,
        offers,
        timeframe().or(messages::when),
        new AdfMoney(wanted, notes).budget().or(messages::budget),
        Requests.of(List.of(), wants, messages, background.wording()));
  }

  private void readVehicle(AdfTree vehicle) {
    Optional<Said> interest =
        vehicle.attribute("interest").flatMap(said -> notes.value(Field.REQUEST_TYPE, said));
    Optional<Want.Kind> known = interest.flatMap(said -> Interests.kind(said.reveal()));
    if (interest.isEmpty()) {
      add(vehicle, Want.Kind.BUY, interest, Confidence.LIKELY);
    } else if (known.isPresent()) {
      add(vehicle, known.get(), interest, Confidence.CERTAIN);
    } else {
      notes.add(Remarks.INTEREST_UNKNOWN, Field.REQUEST_TYPE, interest.get());
      add(vehicle, Want.Kind.ASK, interest, Confidence.POSSIBLE);
    }
  }

  private void add(AdfTree vehicle, Want.Kind kind, Optional<Said> interest, Confidence sure) {
    if (kind != Want.Kind.TRADE_IN && kind != Want.Kind.SELL) {
      wanted.add(vehicle);
    }
    AdfVehicle thing = new AdfVehicle(vehicle, notes);
    Optional<Said> name = thing.name();
    if (name.isPresent()) {
      Said named = interest.isPresent() ? name.get().because(interest.get()) : name.get();
      Want want =
          Want.builder()
              .kind(kind)
              .what(named.text())
              .vehicle(thing.parts())
              .provenance(named.provenance(sure))
              .build();
      (kind == Want.Kind.TRADE_IN ? offers : wants).add(want);
    }
  }

  List<Said> comments() {
    List<AdfTree> places = new ArrayList<>(List.of(prospect));
    places.addAll(people);
    places.addAll(prospect.all("vehicle"));
    List<Said> comments = new ArrayList<>();
    for (AdfTree place : places) {
      comments.addAll(notes.values(Field.MESSAGE, place, "comments", "comment"));
    }
    return notes.shown(comments);
  }

  private Optional<Timeframe> timeframe() {
    for (AdfTree person : people) {
      for (AdfTree element : person.all("timeframe")) {
        Optional<Timeframe> timeframe = timeframe(element);
        if (timeframe.isPresent()) {
          return timeframe;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Timeframe> timeframe(AdfTree element) {
    return Timeframes.of(
        notes.first(Field.WHEN, element, "description").or(() -> notes.value(Field.WHEN, element)),
        notes.first(Field.WHEN, element, "earliestdate"),
        notes.first(Field.WHEN, element, "latestdate"),
        background,
        notes);
  }
}
