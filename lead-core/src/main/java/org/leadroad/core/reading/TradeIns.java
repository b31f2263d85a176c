package org.leadroad.core.reading;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a form says about the vehicle that is offered in part exchange: under labels that say so
 * ({@code Modello permuta}), and under labels of vehicles that follow them, once another vehicle is
 * wanted or a model is offered.
 */
final class TradeIns {

  private static final Set<Field> OF_VEHICLES =
      Sets.immutableEnumSet(
          Field.VEHICLE_YEAR,
          Field.VEHICLE_MAKE,
          Field.VEHICLE_MODEL,
          Field.VEHICLE_TRIM,
          Field.VEHICLE_ODOMETER,
          Field.VEHICLE_DETAIL);

  private static final Set<String> WORDS =
      Set.of(
          "permuta",
          "permutare",
          "permute",
          "usato",
          "usata",
          "trade",
          "tradein",
          "px",
          "exchange",
          "attuale");

  private static final Set<String> SMALL =
      Set.of(
          "in",
          "part",
          "your",
          "the",
          "vehicle",
          "car",
          "auto",
          "vettura",
          "veicolo",
          "macchina",
          "da",
          "di",
          "del",
          "della",
          "dell",
          "hai",
          "ha",
          "un",
          "una",
          "il",
          "la",
          "l",
          "tuo",
          "tua",
          "do",
          "you",
          "have",
          "a",
          "to",
          "per",
          "details",
          "description",
          "dettagli",
          "descrizione",
          "info",
          "si",
          "no");

  private final FormLabels labels;
  private final Map<Field, List<Said>> fields = new EnumMap<>(Field.class);
  private boolean begun;
  private boolean told;

  TradeIns(FormLabels labels) {
    this.labels = labels;
  }

  /** What the label asks about what is offered, if it asks about that. */
  Optional<Field> field(String label, Optional<Field> known, Said said) {
    if (known.isPresent()) {
      Field field = known.get();
      boolean theirs = begun && told && OF_VEHICLES.contains(field);
      begun |= field == Field.TRADE_IN && isGiven(said);
      boolean wanted = field == Field.VEHICLE_MODEL || field == Field.VEHICLE_MAKE;
      told |= field == Field.WANT || (wanted && !begun);
      return theirs ? known : known.filter(Field.TRADE_IN::equals);
    }
    Optional<Field> asked = asked(label);
    begun |= asked.isPresent() && isGiven(said);
    told |= asked.filter(OF_VEHICLES::contains).isPresent();
    return asked;
  }

  private Optional<Field> asked(String label) {
    List<String> rest = new ArrayList<>(LabelTokens.of(label));
    if (!rest.removeIf(WORDS::contains)) {
      return Optional.empty();
    }
    rest.removeIf(SMALL::contains);
    return rest.isEmpty()
        ? Optional.of(Field.TRADE_IN)
        : labels.field(String.join(" ", rest)).filter(OF_VEHICLES::contains);
  }

  private static boolean isGiven(Said said) {
    return !said.isBlank() && !Answers.NO.contains(String.join("", LabelTokens.of(said.reveal())));
  }

  Map<Field, List<Said>> fields() {
    return fields;
  }

  List<Said> all(Field field) {
    return fields.getOrDefault(field, List.of());
  }
}
