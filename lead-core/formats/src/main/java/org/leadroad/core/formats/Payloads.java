package org.leadroad.core.formats;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.draft.Draft;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Original;

/** From the value of a document to the leads in it. */
final class Payloads {

  private static final Route UNKNOWN = Route.of(Channel.UNKNOWN, Initiative.UNKNOWN);
  private static final Route FORM = Route.of(Channel.CONTACT_FORM, Initiative.THEIRS);
  private static final Route ADVERTISED = Route.of(Channel.ADVERTISING, Initiative.THEIRS);
  private static final Route GOOGLE = ADVERTISED.through("Google Ads");
  private static final Route META = ADVERTISED.through("Meta");
  private static final Route LINKEDIN = ADVERTISED.through("LinkedIn");
  private static final Route LINKEDIN_EVENT =
      Route.of(Channel.EVENT, Initiative.THEIRS).through("LinkedIn");
  private static final Route HUBSPOT_FORM = FORM.through("HubSpot");
  private static final Route HUBSPOT_CONTACT = UNKNOWN.through("HubSpot");
  private static final Route CHAT = Route.of(Channel.LIVE_CHAT, Initiative.UNKNOWN);
  private static final Route SPOKEN_CHAT = Route.of(Channel.LIVE_CHAT, Initiative.THEIRS);

  private final Batch batch;
  private final Limits limits;
  private final Original original;
  private final List<Problem> common;
  private final boolean plain;
  private final @Nullable Names names;

  /** With the names of the lines before, where there are lines. */
  Payloads(
      Batch batch,
      Limits limits,
      Original original,
      List<Problem> common,
      boolean plain,
      @Nullable Names names) {
    this.batch = batch;
    this.limits = limits;
    this.original = original;
    this.common = common;
    this.plain = plain;
    this.names = names;
  }

  void read(Json value) {
    if (value.is(Json.Kind.ARRAY)) {
      value.items().forEach(this::element);
    } else {
      element(value);
    }
  }

  private void element(Json value) {
    if (!value.is(Json.Kind.OBJECT)) {
      batch.problem(Problem.of(ProblemCode.NOT_A_LEAD, Place.whole()));
      return;
    }
    Shape.page(value).forEach(this::lead);
  }

  private void lead(Json object) {
    Shape shape = Shape.of(object);
    switch (shape) {
      case META_NOTICE -> Shape.changes(object).forEach(this::change);
      case LINKEDIN_NOTICE, HUBSPOT_NOTICE -> notice(ProblemCode.FETCH_NEEDED);
      default -> words(object, shape);
    }
  }

  private void change(Json change) {
    boolean lead = change.get("value").get("leadgen_id").isSingle();
    notice(lead ? ProblemCode.FETCH_NEEDED : ProblemCode.NOT_A_LEAD);
  }

  private void notice(ProblemCode code) {
    batch.problem(Problem.of(code, Place.whole()));
  }

  private void words(Json object, Shape shape) {
    Draft draft = new Draft(limits, plain);
    JsonWalk walk = JsonWalk.through(object, shape, draft, names);
    List<Problem> first = new ArrayList<>(common);
    if (walk.isTest()) {
      first.add(Problem.of(ProblemCode.TEST_DELIVERY, Place.whole()));
    }
    batch.add(draft, route(object, shape, walk), original, first);
  }

  private static Route route(Json object, Shape shape, JsonWalk walk) {
    return switch (shape) {
      case GOOGLE -> GOOGLE.keyed("google", object.get("lead_id").text());
      case META -> META.keyed("meta", object.get("id").text());
      case LINKEDIN ->
          (object.get("leadType").text().equals("EVENT") ? LINKEDIN_EVENT : LINKEDIN)
              .keyed("linkedin", object.get("id").text());
      case HUBSPOT_FORM -> HUBSPOT_FORM.keyed("hubspot", object.get("conversionId").text());
      case HUBSPOT_CONTACT -> HUBSPOT_CONTACT;
      case CHAT -> chat(object, walk);
      case FORM -> FORM;
      default -> UNKNOWN;
    };
  }

  /** A chat has several events of one id, each with words of its own. */
  private static Route chat(Json object, JsonWalk walk) {
    Route route = walk.hasVisitorSpoken() ? SPOKEN_CHAT : CHAT;
    String event = object.get("event").text();
    Json own = object.get("chatId");
    String id = (own.isSingle() ? own : object.get("chat").get("id")).text();
    return event.isBlank() || id.isBlank()
        ? route
        : route.through("tawk.to").keyed("tawk", event + "/" + id);
  }
}
