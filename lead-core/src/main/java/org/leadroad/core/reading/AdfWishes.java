package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    prospect.all("vehicle").forEach(this::readVehicle);
    if (wants.isEmpty()) {
      comments()
          .map(said -> new Want(Want.Kind.ASK, said.text(), said.provenance(Confidence.LIKELY)))
          .forEach(wants::add);
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
    Want.Kind kind = known.orElse(interest.isPresent() ? Want.Kind.ASK : Want.Kind.BUY);
    if (interest.isPresent() && known.isEmpty()) {
      notes.add(Remarks.INTEREST_UNKNOWN, Field.REQUEST_TYPE, interest.get());
    }
    if (kind != Want.Kind.TRADE_IN && kind != Want.Kind.SELL) {
      wanted.add(vehicle);
    }
    Confidence sure =
        known.isPresent()
            ? Confidence.CERTAIN
            : interest.isPresent() ? Confidence.POSSIBLE : Confidence.LIKELY;
    thing(vehicle)
        .ifPresent(
            thing -> {
              Said piece = interest.map(thing::because).orElse(thing);
              (kind == Want.Kind.TRADE_IN ? offers : wants)
                  .add(new Want(kind, thing.text(), piece.provenance(sure)));
            });
  }

  /** Year, make, model and trim, as far as they are there; else what tells one vehicle. */
  private Optional<Said> thing(AdfTree vehicle) {
    List<Said> year = parts(vehicle, Field.VEHICLE_YEAR, "year");
    List<Said> rest = new ArrayList<>(parts(vehicle, Field.VEHICLE_MAKE, "make"));
    rest.addAll(parts(vehicle, Field.VEHICLE_MODEL, "model"));
    rest.addAll(parts(vehicle, Field.VEHICLE_TRIM, "trim"));
    if (!rest.isEmpty()) {
      rest.addAll(0, year);
      return Optional.of(Said.join(" ", rest));
    }
    return Stream.of("vin", "stock").flatMap(name -> values(vehicle, Field.WANT, name)).findFirst();
  }

  private List<Said> parts(AdfTree vehicle, Field field, String name) {
    List<Said> texts = vehicle.all(name).stream().flatMap(child -> child.text().stream()).toList();
    if (field != Field.VEHICLE_TRIM) {
      texts.stream().filter(Said::isBlank).forEach(said -> notes.add(Remarks.FILLER, field, said));
    }
    List<Said> named = texts.stream().flatMap(said -> notes.value(field, said).stream()).toList();
    return notes.only(field, named).stream().toList();
  }

  private Stream<Said> comments() {
    Stream<AdfTree> customers =
        prospect.all("customer").stream()
            .flatMap(
                customer -> Stream.concat(Stream.of(customer), customer.all("contact").stream()));
    return Stream.of(Stream.of(prospect), customers, prospect.all("vehicle").stream())
        .flatMap(elements -> elements)
        .flatMap(element -> values(element, Field.MESSAGE, "comments", "comment"));
  }

  private Optional<Timeframe> timeframe() {
    return prospect.all("customer").stream()
        .flatMap(customer -> customer.all("timeframe").stream())
        .flatMap(
            timeframe ->
                Timeframes.of(
                    values(timeframe, Field.WHEN, "description")
                        .findFirst()
                        .or(() -> timeframe.text().flatMap(said -> notes.value(Field.WHEN, said))),
                    values(timeframe, Field.WHEN, "earliestdate").findFirst(),
                    values(timeframe, Field.WHEN, "latestdate").findFirst(),
                    notes)
                    .stream())
        .findFirst();
  }

  private Stream<Said> values(AdfTree parent, Field field, String... names) {
    return parent.all(names).stream()
        .flatMap(child -> child.text().stream())
        .flatMap(said -> notes.value(field, said).stream());
  }
}
