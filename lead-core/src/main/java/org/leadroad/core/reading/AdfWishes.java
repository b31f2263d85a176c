package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Budget;
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
  private final Notes notes;
  private final List<Want> wants = new ArrayList<>();
  private final List<Want> offers = new ArrayList<>();
  private final List<AdfTree> wanted = new ArrayList<>();

  AdfWishes(AdfTree prospect, Notes notes) {
    this.prospect = prospect;
    this.notes = notes;
  }

  Optional<Intent> intent(LeadId lead) {
    for (AdfTree vehicle : prospect.all("vehicle")) {
      readVehicle(vehicle);
    }
    if (wants.isEmpty()) {
      for (Said said : comments()) {
        wants.add(new Want(Want.Kind.ASK, said.text(), said.provenance(Confidence.LIKELY)));
      }
    }
    Optional<Timeframe> when = timeframe();
    Optional<Budget> budget = new AdfMoney(wanted, notes).budget();
    if (wants.isEmpty() && offers.isEmpty() && when.isEmpty() && budget.isEmpty()) {
      return Optional.empty();
    }
    Intent.Builder intent = Intent.builder().about(lead).wants(wants).offers(offers);
    when.ifPresent(intent::when);
    budget.ifPresent(intent::budget);
    return Optional.of(intent.build());
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
    Optional<Said> thing = thing(vehicle);
    if (thing.isPresent()) {
      Said named = interest.isPresent() ? thing.get().because(interest.get()) : thing.get();
      (kind == Want.Kind.TRADE_IN ? offers : wants)
          .add(new Want(kind, named.text(), named.provenance(sure)));
    }
  }

  /** Year, make, model and trim, as far as they are there; else what tells one vehicle. */
  private Optional<Said> thing(AdfTree vehicle) {
    List<Said> parts = new ArrayList<>(4);
    add(parts, vehicle, Field.VEHICLE_YEAR, "year");
    int years = parts.size();
    add(parts, vehicle, Field.VEHICLE_MAKE, "make");
    add(parts, vehicle, Field.VEHICLE_MODEL, "model");
    add(parts, vehicle, Field.VEHICLE_TRIM, "trim");
    if (parts.size() > years) {
      return Optional.of(Said.join(" ", parts));
    }
    return notes
        .first(Field.WANT, vehicle.all("vin"))
        .or(() -> notes.first(Field.WANT, vehicle.all("stock")));
  }

  private void add(List<Said> parts, AdfTree vehicle, Field field, String name) {
    List<AdfTree> elements = vehicle.all(name);
    if (field != Field.VEHICLE_TRIM) {
      for (AdfTree element : elements) {
        Optional<Said> said = element.text();
        if (said.isPresent() && said.get().isBlank()) {
          notes.add(Remarks.FILLER, field, said.get());
        }
      }
    }
    Optional<Said> part = notes.only(field, notes.values(field, elements));
    if (part.isPresent()) {
      parts.add(part.get());
    }
  }

  private List<Said> comments() {
    List<AdfTree> places = new ArrayList<>(List.of(prospect));
    for (AdfTree customer : prospect.all("customer")) {
      places.add(customer);
      places.addAll(customer.all("contact"));
    }
    places.addAll(prospect.all("vehicle"));
    List<Said> comments = new ArrayList<>();
    for (AdfTree place : places) {
      comments.addAll(notes.values(Field.MESSAGE, place.all("comments", "comment")));
    }
    return comments;
  }

  private Optional<Timeframe> timeframe() {
    for (AdfTree customer : prospect.all("customer")) {
      for (AdfTree element : customer.all("timeframe")) {
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
        notes
            .first(Field.WHEN, element.all("description"))
            .or(() -> notes.value(Field.WHEN, element)),
        notes.first(Field.WHEN, element.all("earliestdate")),
        notes.first(Field.WHEN, element.all("latestdate")),
        notes);
  }
}
