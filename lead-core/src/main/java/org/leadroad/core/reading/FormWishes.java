package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;

/**
 * Makes one intent of what a form says about things, kinds of enquiry, messages, days and money.
 *
 * <p>A thing is to be bought unless the form says what else. A message is a question of its own
 * only where nothing else is wanted.
 */
final class FormWishes {

  private final FormLayout form;
  private final Notes notes;
  private final Messages messages;
  private final Background background;
  private final List<Said> kinds = new ArrayList<>();
  private final List<Said> questions = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Want> wants = new ArrayList<>();
  private final List<Want> offers = new ArrayList<>();

  FormWishes(FormLayout form, Messages messages, Background background, Notes notes) {
    this.form = form;
    this.messages = messages;
    this.background = background;
    this.notes = notes;
  }

  Optional<Intent> intent(LeadId lead) {
    readThings();
    readOffers();
    readQuestions();
    if (offers.isEmpty()) {
      offers.addAll(messages.offers());
    }
    Optional<Timeframe> when =
        form.only(Field.WHEN)
            .map(said -> Timeframes.of(said, background, notes))
            .or(messages::when);
    Optional<Budget> budget =
        form.only(Field.BUDGET)
            .map(said -> Spending.told(said, background, notes))
            .or(messages::budget);
    List<Said> named = new ArrayList<>(form.all(Field.REQUEST_TYPE));
    named.addAll(said);
    return Wishes.intent(
        lead,
        wants,
        offers,
        when,
        budget,
        Requests.of(named, wants, messages, background.wording()));
  }

  private void readThings() {
    List<Said> things = new ArrayList<>();
    named(Field.WANT).forEach(piece -> (isKind(piece) ? kinds : things).add(piece));
    said.addAll(kinds);
    for (Said said : form.all(Field.REQUEST_TYPE)) {
      if (isKind(said)) {
        kinds.add(said);
      } else {
        questions.add(said);
        notes.add(Remarks.INTEREST_UNKNOWN, Field.REQUEST_TYPE, said);
      }
    }
    List<Said> services = named(Field.SERVICE);
    List<Said> vehicle = new ArrayList<>(vehicle(form::only));
    if (!vehicle.isEmpty()) {
      vehicle.addAll(form.all(Field.VEHICLE_DETAIL));
    }
    Optional<Said> whole =
        vehicle.isEmpty() ? Optional.empty() : Optional.of(Said.join(" ", vehicle));
    if (services.isEmpty()) {
      whole.ifPresent(things::add);
    }
    for (Said service : services) {
      things.add(
          whole.isEmpty() ? service : Said.join(" – ", List.of(service, whole.orElseThrow())));
    }
    Optional<Said> kind = things.isEmpty() ? Optional.empty() : kinds.stream().findFirst();
    kind.ifPresent(kinds::remove);
    for (Said thing : things) {
      boolean isVehicle = services.isEmpty() && whole.filter(thing::equals).isPresent();
      add(thing, kind, isVehicle ? parts(form::only) : Optional.empty());
    }
  }

  private static Optional<Vehicle> parts(Function<Field, Optional<Said>> only) {
    Optional<PersonalText> year = only.apply(Field.VEHICLE_YEAR).map(Said::text);
    Optional<PersonalText> make = only.apply(Field.VEHICLE_MAKE).map(Said::text);
    Optional<PersonalText> model = only.apply(Field.VEHICLE_MODEL).map(Said::text);
    Optional<PersonalText> trim = only.apply(Field.VEHICLE_TRIM).map(Said::text);
    Optional<PersonalText> odometer = only.apply(Field.VEHICLE_ODOMETER).map(Said::text);
    if (Stream.of(year, make, model, trim, odometer).noneMatch(Optional::isPresent)) {
      return Optional.empty();
    }
    Vehicle.Builder vehicle = Vehicle.builder();
    year.ifPresent(vehicle::year);
    make.ifPresent(vehicle::make);
    model.ifPresent(vehicle::model);
    trim.ifPresent(vehicle::trim);
    odometer.ifPresent(vehicle::odometer);
    return Optional.of(vehicle.build());
  }

  private void add(Said thing, Optional<Said> kindWord, Optional<Vehicle> parts) {
    Want.Kind kind = kindWord.flatMap(said -> Interests.kind(said.reveal())).orElse(Want.Kind.BUY);
    Said piece = kindWord.map(thing::because).orElse(thing);
    Confidence sure = kindWord.isPresent() ? Confidence.CERTAIN : Confidence.LIKELY;
    Want.Builder want =
        Want.builder().kind(kind).what(thing.text()).provenance(piece.provenance(sure));
    parts.ifPresent(want::vehicle);
    (kind == Want.Kind.TRADE_IN ? offers : wants).add(want.build());
  }

  private void readOffers() {
    TradeIns tradeIns = form.tradeIns();
    List<Said> parts = vehicle(field -> notes.only(field, tradeIns.all(field)));
    List<Said> all = new ArrayList<>();
    List<Said> answers = tradeIns.all(Field.TRADE_IN);
    for (Said said : answers) {
      boolean ticked =
          isYes(said) && (!parts.isEmpty() || !answers.stream().allMatch(FormWishes::isYes));
      all.addAll(ticked ? List.of() : named(Field.TRADE_IN, List.of(said)));
    }
    all.addAll(parts);
    if (!all.isEmpty()) {
      all.addAll(tradeIns.all(Field.VEHICLE_DETAIL));
      Said text = Said.join(" ", all);
      Said offer =
          notes
              .only(Field.VEHICLE_ODOMETER, tradeIns.all(Field.VEHICLE_ODOMETER))
              .map(text::because)
              .orElse(text);
      Want.Builder want =
          Want.builder()
              .kind(Want.Kind.TRADE_IN)
              .what(offer.text())
              .provenance(offer.provenance(Confidence.CERTAIN));
      parts(field -> notes.only(field, tradeIns.all(field))).ifPresent(want::vehicle);
      offers.add(want.build());
    }
  }

  /** Kinds that no thing took say what is wanted with the message, or with nothing named. */
  private void readQuestions() {
    boolean alone = wants.isEmpty();
    for (Said kind : kinds) {
      if (alone && kinds.size() == 1 && !messages.wants().isEmpty() && !isTradeIn(kind)) {
        for (Want asked : messages.wants()) {
          Said message = new Said(asked.what(), asked.provenance().words());
          add(message, Optional.of(kind), Optional.empty());
        }
      } else {
        add(kind, Optional.of(kind), Optional.empty());
      }
    }
    if (wants.isEmpty()) {
      for (Said question : questions) {
        wants.add(
            Want.of(Want.Kind.ASK, question.text())
                .readFrom(question.provenance(Confidence.LIKELY)));
      }
      wants.addAll(messages.wants());
    }
  }

  /** Year, make, model and trim; none of them if there is only a year. */
  private static List<Said> vehicle(Function<Field, Optional<Said>> only) {
    List<Said> parts =
        Stream.of(Field.VEHICLE_MAKE, Field.VEHICLE_MODEL, Field.VEHICLE_TRIM)
            .flatMap(field -> only.apply(field).stream())
            .toList();
    if (parts.isEmpty()) {
      return parts;
    }
    return Stream.concat(only.apply(Field.VEHICLE_YEAR).stream(), parts.stream()).toList();
  }

  /** The pieces that name something, and are not the yes or no of a box to tick. */
  private List<Said> named(Field field) {
    return named(field, form.all(field));
  }

  private List<Said> named(Field field, List<Said> pieces) {
    List<Said> things = new ArrayList<>();
    for (Said said : pieces) {
      String word = String.join("", LabelTokens.of(said.reveal()));
      if (isYes(said)) {
        notes.add(Remarks.UNNAMED, field, said);
      } else if (!Answers.NO.contains(word)) {
        things.add(said);
      }
    }
    return things;
  }

  private static boolean isYes(Said said) {
    return Answers.YES.contains(String.join("", LabelTokens.of(said.reveal())));
  }

  private static boolean isKind(Said said) {
    return Interests.kind(said.reveal()).isPresent();
  }

  private static boolean isTradeIn(Said kind) {
    return Interests.kind(kind.reveal()).filter(Want.Kind.TRADE_IN::equals).isPresent();
  }
}
