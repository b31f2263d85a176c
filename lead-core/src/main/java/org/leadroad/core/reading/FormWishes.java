package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.LeadId;

/**
 * Makes one intent of what a form says about things, kinds of enquiry, messages, days and money.
 *
 * <p>A thing is to be bought unless the form says what else. A message is a question of its own
 * only where nothing else is wanted.
 */
final class FormWishes {

  private static final Set<String> YES = Set.of("yes", "y", "true", "1", "on", "si", "s", "x");
  private static final Set<String> NO = Set.of("no", "n", "false", "0", "off");

  private final FormLayout form;
  private final Notes notes;
  private final List<Said> kinds = new ArrayList<>();
  private final List<Said> questions = new ArrayList<>();
  private final List<Want> wants = new ArrayList<>();
  private final List<Want> offers = new ArrayList<>();

  FormWishes(FormLayout form, Notes notes) {
    this.form = form;
    this.notes = notes;
  }

  Optional<Intent> intent(LeadId lead) {
    readThings();
    readOffers();
    readQuestions();
    Optional<Timeframe> when = form.only(Field.WHEN).map(said -> Timeframes.of(said, notes));
    Optional<Budget> budget =
        form.only(Field.BUDGET).map(said -> Amounts.read(said, Optional.empty(), notes));
    if (wants.isEmpty() && offers.isEmpty() && when.isEmpty() && budget.isEmpty()) {
      return Optional.empty();
    }
    Intent.Builder intent = Intent.builder().about(lead).wants(wants).offers(offers);
    when.ifPresent(intent::when);
    budget.ifPresent(intent::budget);
    return Optional.of(intent.build());
  }

  private void readThings() {
    List<Said> things = new ArrayList<>();
    named(Field.WANT).forEach(said -> (isKind(said) ? kinds : things).add(said));
    for (Said said : form.all(Field.REQUEST_TYPE)) {
      if (isKind(said)) {
        kinds.add(said);
      } else {
        questions.add(said);
        notes.add(Remarks.INTEREST_UNKNOWN, Field.REQUEST_TYPE, said);
      }
    }
    List<Said> services = named(Field.SERVICE);
    List<Said> vehicle = vehicle();
    if (services.isEmpty() && !vehicle.isEmpty()) {
      things.add(Said.join(" ", vehicle));
    }
    for (Said service : services) {
      things.add(
          vehicle.isEmpty()
              ? service
              : Said.join(" – ", List.of(service, Said.join(" ", vehicle))));
    }
    Optional<Said> kind = things.isEmpty() ? Optional.empty() : kinds.stream().findFirst();
    kind.ifPresent(kinds::remove);
    things.forEach(thing -> add(thing, kind));
  }

  private void add(Said thing, Optional<Said> kindWord) {
    Want.Kind kind = kindWord.flatMap(said -> Interests.kind(said.reveal())).orElse(Want.Kind.BUY);
    Said piece = kindWord.map(thing::because).orElse(thing);
    Confidence sure = kindWord.isPresent() ? Confidence.CERTAIN : Confidence.LIKELY;
    (kind == Want.Kind.TRADE_IN ? offers : wants)
        .add(new Want(kind, thing.text(), piece.provenance(sure)));
  }

  private void readOffers() {
    List<Said> parts = named(Field.TRADE_IN);
    if (!parts.isEmpty()) {
      Said offer = Said.join(" ", parts);
      offers.add(new Want(Want.Kind.TRADE_IN, offer.text(), offer.provenance(Confidence.CERTAIN)));
    }
  }

  /** Kinds that no thing took say what is wanted with the message, or with nothing named. */
  private void readQuestions() {
    List<Said> messages = form.all(Field.MESSAGE);
    boolean alone = wants.isEmpty();
    for (Said kind : kinds) {
      if (alone && kinds.size() == 1 && !messages.isEmpty() && !isTradeIn(kind)) {
        messages.forEach(message -> add(message, Optional.of(kind)));
      } else {
        add(kind, Optional.of(kind));
      }
    }
    if (wants.isEmpty()) {
      Stream.concat(questions.stream(), messages.stream())
          .map(said -> new Want(Want.Kind.ASK, said.text(), said.provenance(Confidence.LIKELY)))
          .forEach(wants::add);
    }
  }

  /** Year, make, model and trim; none of them if there is only a year. */
  private List<Said> vehicle() {
    List<Said> parts =
        Stream.of(Field.VEHICLE_MAKE, Field.VEHICLE_MODEL, Field.VEHICLE_TRIM)
            .flatMap(field -> form.only(field).stream())
            .toList();
    if (parts.isEmpty()) {
      return parts;
    }
    return Stream.concat(form.only(Field.VEHICLE_YEAR).stream(), parts.stream()).toList();
  }

  /** The pieces that name something, and are not the yes or no of a box to tick. */
  private List<Said> named(Field field) {
    List<Said> things = new ArrayList<>();
    for (Said said : form.all(field)) {
      String word = String.join("", LabelTokens.of(said.reveal()));
      if (YES.contains(word)) {
        notes.add(Remarks.UNNAMED, field, said);
      } else if (!NO.contains(word)) {
        things.add(said);
      }
    }
    return things;
  }

  private static boolean isKind(Said said) {
    return Interests.kind(said.reveal()).isPresent();
  }

  private static boolean isTradeIn(Said kind) {
    return Interests.kind(kind.reveal()).filter(Want.Kind.TRADE_IN::equals).isPresent();
  }
}
