package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.formats.Webhook;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.intake.WebForm;

/**
 * Takes in a file of JSON: one form or a list of forms of this house, which say their own way
 * (statement C2), or whatever somebody's webhook sent.
 */
final class JsonFile {

  private final WebForm form;
  private final Webhook webhook;

  JsonFile(Limits limits) {
    this.form = WebForm.standard().limitedTo(limits);
    this.webhook = Webhook.standard().limitedTo(limits);
  }

  /** The deliveries are those of the lead at each place. */
  Intake read(byte[] bytes, IntFunction<Delivery.Builder> deliveries) {
    List<Map<String, ?>> forms = forms(bytes);
    if (forms.isEmpty()) {
      return webhook.read(bytes, deliveries.apply(0).build());
    }
    List<Receipt> receipts = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int index = 0; index < forms.size(); index++) {
      Map<String, ?> fields = forms.get(index);
      Intake one = form.read(fields, Channels.tell(fields, deliveries.apply(index)).build());
      for (Receipt receipt : one.receipts()) {
        receipts.add(receipt.at(index));
      }
      for (Problem problem : one.problems()) {
        problems.add(problem.inLead(index));
      }
    }
    return Intake.of(receipts, problems);
  }

  /** None where only one of them is no form: then the webhook says what each of them is. */
  private static List<Map<String, ?>> forms(byte[] bytes) {
    Object json;
    try {
      json = Json.read(bytes);
    } catch (Json.Malformed malformed) {
      return List.of();
    }
    List<Map<String, ?>> forms = new ArrayList<>();
    for (Object value : json instanceof List<?> list ? list : List.of(json == null ? "" : json)) {
      if (!(value instanceof Map<?, ?> fields) || !isForm(fields)) {
        return List.of();
      }
      forms.add(named(fields));
    }
    return forms;
  }

  /** A form is one level deep, and no notice that there is a lead somewhere else. */
  private static boolean isForm(Map<?, ?> fields) {
    boolean notice =
        fields.containsKey("leadGenFormResponse")
            || (fields.containsKey("subscriptionType") && fields.containsKey("objectId"));
    return !notice
        && fields.values().stream()
            .flatMap(
                value -> value instanceof List<?> list ? list.stream() : Stream.ofNullable(value))
            .noneMatch(value -> value instanceof Map || value instanceof List);
  }

  private static Map<String, ?> named(Map<?, ?> fields) {
    Map<String, @Nullable Object> named = new LinkedHashMap<>();
    fields.forEach((name, value) -> named.put(String.valueOf(name), value));
    return named;
  }
}
