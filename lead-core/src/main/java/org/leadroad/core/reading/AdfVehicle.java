package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.words.PersonalText;

/** Reads one vehicle of an ADF prospect: what to call it, and its parts. */
final class AdfVehicle {

  private final AdfTree vehicle;
  private final Notes notes;
  private final Map<Field, Said> parts = new EnumMap<>(Field.class);
  private final Optional<Said> vin;
  private final Optional<Said> stock;

  AdfVehicle(AdfTree vehicle, Notes notes) {
    this.vehicle = vehicle;
    this.notes = notes;
    read(Field.VEHICLE_YEAR, "year");
    read(Field.VEHICLE_MAKE, "make");
    read(Field.VEHICLE_MODEL, "model");
    read(Field.VEHICLE_TRIM, "trim");
    vin = notes.first(Field.WANT, vehicle.all("vin"));
    stock = notes.first(Field.WANT, vehicle.all("stock"));
  }

  private void read(Field field, String name) {
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
      parts.put(field, part.get());
    }
  }

  /** Year, make, model and trim, as far as they are there; else what tells one vehicle. */
  Optional<Said> name() {
    boolean named = parts.size() > (parts.containsKey(Field.VEHICLE_YEAR) ? 1 : 0);
    return named
        ? Optional.of(Said.join(" ", new ArrayList<>(parts.values())))
        : vin.or(() -> stock);
  }

  /** Only to be asked of a vehicle that has a name. */
  Vehicle parts() {
    Vehicle.Builder builder = Vehicle.builder();
    part(Field.VEHICLE_YEAR).ifPresent(builder::year);
    part(Field.VEHICLE_MAKE).ifPresent(builder::make);
    part(Field.VEHICLE_MODEL).ifPresent(builder::model);
    part(Field.VEHICLE_TRIM).ifPresent(builder::trim);
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
    for (AdfTree price : vehicle.all("price")) {
      if (price(price, builder)) {
        break;
      }
    }
    return builder.build();
  }

  private Optional<PersonalText> part(Field field) {
    return Optional.ofNullable(parts.get(field)).map(Said::text);
  }

  private Optional<PersonalText> odometer() {
    List<AdfTree> elements = vehicle.all("odometer");
    Optional<Said> read = notes.first(Field.WANT, elements);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    Optional<Said> unit =
        elements.get(0).attribute("units").or(() -> elements.get(0).attribute("unit"));
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
