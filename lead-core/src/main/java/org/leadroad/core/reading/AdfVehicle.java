package org.leadroad.core.reading;

import java.util.Optional;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.words.PersonalText;

/** Reads one vehicle of an ADF prospect: what to call it, and its parts. */
final class AdfVehicle {

  private final AdfTree vehicle;
  private final Notes notes;
  private final Optional<Said> year;
  private final Optional<Said> make;
  private final Optional<Said> model;
  private final Optional<Said> trim;
  private final Optional<Said> vin;
  private final Optional<Said> stock;

  AdfVehicle(AdfTree vehicle, Notes notes) {
    this.vehicle = vehicle;
    this.notes = notes;
    year = filled(Field.VEHICLE_YEAR, "year");
    make = filled(Field.VEHICLE_MAKE, "make");
    model = filled(Field.VEHICLE_MODEL, "model");
    trim = only(Field.VEHICLE_TRIM, "trim");
    vin = notes.first(Field.WANT, vehicle, "vin");
    stock = notes.first(Field.WANT, vehicle, "stock");
  }

  /** Of what every vehicle has, so that an empty one is remarked on. */
  private Optional<Said> filled(Field field, String name) {
    for (AdfTree part = vehicle.first(name); part != null; part = part.next(name)) {
      Optional<Said> said = part.text();
      if (said.isPresent() && said.get().isBlank()) {
        notes.add(Remarks.FILLER, field, said.get());
      }
    }
    return only(field, name);
  }

  private Optional<Said> only(Field field, String name) {
    return notes.only(field, notes.values(field, vehicle, name));
  }

  /** Year, make, model and trim, as far as they are there; else what tells one vehicle. */
  Optional<Said> name() {
    return make.isPresent() || model.isPresent() || trim.isPresent()
        ? Optional.of(Said.join(" ", Said.present(year, make, model, trim)))
        : vin.isPresent() ? vin : stock;
  }

  /** Only to be asked of a vehicle that has a name. */
  Vehicle parts() {
    Vehicle.Builder builder = Vehicle.builder();
    year.map(Said::text).ifPresent(builder::year);
    make.map(Said::text).ifPresent(builder::make);
    model.map(Said::text).ifPresent(builder::model);
    trim.map(Said::text).ifPresent(builder::trim);
    vin.map(Said::text).ifPresent(builder::vin);
    stock.map(Said::text).ifPresent(builder::stock);
    switch (vehicle.keyword("status")) {
      case "new" -> builder.condition(Vehicle.Condition.NEW);
      case "used" -> builder.condition(Vehicle.Condition.USED);
      default -> {
        // said by nobody: the default of the specification is no word
      }
    }
    odometer().ifPresent(builder::odometer);
    AdfTree price = vehicle.first("price");
    while (price != null && !price(price, builder)) {
      price = price.next("price");
    }
    return builder.build();
  }

  private Optional<PersonalText> odometer() {
    Optional<Said> read = notes.first(Field.WANT, vehicle, "odometer");
    AdfTree first = vehicle.first("odometer");
    if (read.isEmpty() || first == null) {
      return Optional.empty();
    }
    Optional<Said> unit = first.attribute("units").or(() -> first.attribute("unit"));
    return Optional.of(
        unit.map(u -> PersonalText.of(read.get().reveal() + ' ' + u.reveal()))
            .orElse(read.get().text()));
  }

  /** A difference to some other price is none, and what they offer is their budget. */
  private static boolean price(AdfTree price, Vehicle.Builder builder) {
    Optional<Said> text = price.text().filter(said -> !said.isBlank());
    String delta = price.keyword("delta");
    boolean relative = !delta.isEmpty() && !delta.equals("absolute");
    if (text.isEmpty() || relative || price.keyword("type").equals("offer")) {
      return false;
    }
    Budget sum = Amounts.read(text.get(), price.attribute("currency"), new Notes());
    sum.amount().ifPresent(builder::priceAmount);
    if (sum.amount().isPresent()) {
      sum.currency().ifPresent(builder::priceCurrency);
    }
    return sum.amount().isPresent();
  }
}
