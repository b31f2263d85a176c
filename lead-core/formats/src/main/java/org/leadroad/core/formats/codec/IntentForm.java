package org.leadroad.core.formats.codec;

import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;

/** Intents: what, in exchange for what, when and for how much. */
final class IntentForm {

  private IntentForm() {}

  static void write(Out out, Intent intent) {
    out.object(
        () -> {
          ClaimForm.about(out, intent.about());
          out.list("wants", intent.wants(), IntentForm::want);
          out.list("offers", intent.offers(), IntentForm::want);
          out.optional("when", intent.when(), IntentForm::timeframe);
          out.optional("budget", intent.budget(), IntentForm::budget);
          out.optional("request", intent.request(), IntentForm::request);
        });
  }

  static Intent read(In in) {
    return in.object(
        fields -> {
          Intent.Builder intent =
              Intent.builder()
                  .about(ClaimForm.about(fields))
                  .wants(fields.list("wants", IntentForm::want))
                  .offers(fields.list("offers", IntentForm::want));
          fields.find("when", IntentForm::timeframe).ifPresent(intent::when);
          fields.find("budget", IntentForm::budget).ifPresent(intent::budget);
          fields.find("request", IntentForm::request).ifPresent(intent::request);
          return intent.build();
        });
  }

  private static void want(Out out, Want want) {
    out.object(
        () -> {
          out.field("kind", want.kind(), Out::constant);
          out.field("what", want.what(), Out::personal);
          out.optional("vehicle", want.vehicle(), IntentForm::vehicle);
          ClaimForm.from(out, want.provenance());
        });
  }

  private static Want want(In in) {
    return in.object(
        fields -> {
          Want.Builder want =
              Want.builder()
                  .kind(fields.get("kind", kind -> kind.constant(Want.Kind.values())))
                  .what(fields.get("what", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("vehicle", IntentForm::vehicle).ifPresent(want::vehicle);
          return want.build();
        });
  }

  private static void vehicle(Out out, Vehicle vehicle) {
    out.object(
        () -> {
          out.optional("condition", vehicle.condition(), Out::constant);
          out.optional("year", vehicle.year(), Out::personal);
          out.optional("make", vehicle.make(), Out::personal);
          out.optional("model", vehicle.model(), Out::personal);
          out.optional("trim", vehicle.trim(), Out::personal);
          out.optional("vin", vehicle.vin(), Out::personal);
          out.optional("stock", vehicle.stock(), Out::personal);
          out.optional("odometer", vehicle.odometer(), Out::personal);
          out.optional("price", vehicle.priceAmount(), Out::amount);
          out.optional("currency", vehicle.priceCurrency(), Out::currency);
        });
  }

  private static Vehicle vehicle(In in) {
    return in.object(
        fields -> {
          Vehicle.Builder vehicle = Vehicle.builder();
          fields
              .find("condition", either -> either.constant(Vehicle.Condition.values()))
              .ifPresent(vehicle::condition);
          fields.find("year", In::personal).ifPresent(vehicle::year);
          fields.find("make", In::personal).ifPresent(vehicle::make);
          fields.find("model", In::personal).ifPresent(vehicle::model);
          fields.find("trim", In::personal).ifPresent(vehicle::trim);
          fields.find("vin", In::personal).ifPresent(vehicle::vin);
          fields.find("stock", In::personal).ifPresent(vehicle::stock);
          fields.find("odometer", In::personal).ifPresent(vehicle::odometer);
          fields.find("price", In::amount).ifPresent(vehicle::priceAmount);
          fields.find("currency", In::currency).ifPresent(vehicle::priceCurrency);
          return vehicle.build();
        });
  }

  private static void timeframe(Out out, Timeframe when) {
    out.object(
        () -> {
          out.field("text", when.text(), Out::personal);
          out.optional("earliest", when.earliest(), Out::day);
          out.optional("latest", when.latest(), Out::day);
          ClaimForm.from(out, when.provenance());
        });
  }

  private static Timeframe timeframe(In in) {
    return in.object(
        fields -> {
          Timeframe.Builder when =
              Timeframe.builder()
                  .text(fields.get("text", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("earliest", In::day).ifPresent(when::earliest);
          fields.find("latest", In::day).ifPresent(when::latest);
          return when.build();
        });
  }

  private static void budget(Out out, Budget budget) {
    out.object(
        () -> {
          out.field("text", budget.text(), Out::personal);
          out.optional("amount", budget.amount(), Out::amount);
          out.optional("currency", budget.currency(), Out::currency);
          ClaimForm.from(out, budget.provenance());
        });
  }

  private static Budget budget(In in) {
    return in.object(
        fields -> {
          Budget.Builder budget =
              Budget.builder()
                  .text(fields.get("text", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("amount", In::amount).ifPresent(budget::amount);
          fields.find("currency", In::currency).ifPresent(budget::currency);
          return budget.build();
        });
  }

  private static void request(Out out, Request request) {
    out.object(
        () -> {
          out.field("kind", request.kind(), Out::constant);
          out.field("text", request.text(), Out::personal);
          ClaimForm.from(out, request.provenance());
        });
  }

  private static Request request(In in) {
    return in.object(
        fields ->
            new Request(
                fields.get("kind", kind -> kind.constant(Request.Kind.values())),
                fields.get("text", In::personal),
                ClaimForm.from(fields)));
  }
}
