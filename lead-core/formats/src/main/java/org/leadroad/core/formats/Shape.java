package org.leadroad.core.formats;

import java.util.List;
import java.util.Locale;
import org.leadroad.core.formats.json.Json;

/** Which platform sends objects that look like this one. */
enum Shape {
  /** A Google lead form. */
  GOOGLE,
  /** A lead fetched from Meta. */
  META,
  /** Meta's notice that there are leads. */
  META_NOTICE,
  /** A response to a lead form of LinkedIn. */
  LINKEDIN,
  /** LinkedIn's notice that there is a response. */
  LINKEDIN_NOTICE,
  /** A submission of a form of HubSpot. */
  HUBSPOT_FORM,
  /** A contact of HubSpot. */
  HUBSPOT_CONTACT,
  /** HubSpot's notice that something happened to a contact. */
  HUBSPOT_NOTICE,
  /** An event of a chat, or its transcript. */
  CHAT,
  /** Plain fields. */
  FORM,
  /** Anything else. */
  OTHER;

  private static final List<String> PAGES =
      List.of("data", "elements", "results", "leads", "contacts");

  static Shape of(Json object) {
    if (object.has("user_column_data", Json.Kind.ARRAY)) {
      return GOOGLE;
    }
    if (object.has("field_data", Json.Kind.ARRAY)) {
      return META;
    }
    if (!changes(object).isEmpty()) {
      return META_NOTICE;
    }
    if (object.get("formResponse").has("answers", Json.Kind.ARRAY)) {
      return LINKEDIN;
    }
    if (object.has("leadGenFormResponse", Json.Kind.TEXT)) {
      return LINKEDIN_NOTICE;
    }
    if (object.get("subscriptionType").isSingle() && object.get("objectId").isSingle()) {
      return HUBSPOT_NOTICE;
    }
    if (isHubSpotForm(object)) {
      return HUBSPOT_FORM;
    }
    if (isHubSpotContact(object)) {
      return HUBSPOT_CONTACT;
    }
    if (isChat(object)) {
      return CHAT;
    }
    return object.isFlat() ? FORM : OTHER;
  }

  /** The objects of a page of leads; an object that is none is a page of its own. */
  static List<Json> page(Json object) {
    for (String name : PAGES) {
      List<Json> items = object.objects(name);
      if (!items.isEmpty() && areOfPages(items)) {
        return items;
      }
      boolean paged = object.has(name, Json.Kind.ARRAY) && object.has("paging", Json.Kind.OBJECT);
      if (paged && object.get(name).items().isEmpty()) {
        return List.of();
      }
    }
    return List.of(object);
  }

  /** Meta's changes, of whatever field. */
  static List<Json> changes(Json object) {
    List<Json> entries = object.objects("entry");
    return entries.isEmpty()
        ? entries
        : entries.stream().flatMap(entry -> entry.objects("changes").stream()).toList();
  }

  private static boolean areOfPages(List<Json> items) {
    for (Json item : items) {
      Shape shape = of(item);
      if (shape != META && shape != LINKEDIN && shape != HUBSPOT_FORM && shape != HUBSPOT_CONTACT) {
        return false;
      }
    }
    return true;
  }

  private static boolean isHubSpotForm(Json object) {
    boolean submitted =
        object.get("conversionId").isSingle()
            || object.get("formGuid").isSingle()
            || object.get("submittedAt").isSingle();
    return submitted
        && (Pairs.isOfPairs(object.objects("values")) || Pairs.isOfPairs(object.objects("fields")));
  }

  private static boolean isHubSpotContact(Json object) {
    return object.has("properties", Json.Kind.OBJECT)
        && (object.get("id").isSingle()
            || object.get("vid").isSingle()
            || object.get("objectId").isSingle()
            || object.get("portal-id").isSingle());
  }

  private static boolean isChat(Json object) {
    String event = object.get("event").text().toLowerCase(Locale.ROOT);
    return event.startsWith("chat:")
        || Utterance.isAmong(object.objects("messages"))
        || Utterance.isAmong(object.objects("transcript"))
        || Utterance.isAmong(object.get("chat").objects("messages"));
  }
}
