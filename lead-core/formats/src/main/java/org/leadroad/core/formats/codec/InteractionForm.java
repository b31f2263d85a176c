package org.leadroad.core.formats.codec;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** Interactions, one by one and all of somebody's. */
final class InteractionForm {

  private InteractionForm() {}

  static void write(Out out, Interaction interaction) {
    out.object(
        () -> {
          out.field("type", interaction.type(), Out::string);
          out.field("at", interaction.at(), Out::instant);
          out.field("direction", interaction.direction(), Out::constant);
          out.field("eventId", interaction.eventId(), Out::string);
          out.optional("messageId", interaction.messageId(), Out::string);
          if (!interaction.details().isEmpty()) {
            out.field("details", interaction.details(), InteractionForm::details);
          }
        });
  }

  static Interaction read(In in) {
    return in.object(
        fields -> {
          Interaction interaction =
              Interaction.of(
                  fields.get("type", In::string),
                  fields.get("at", In::instant),
                  fields.get("direction", who -> who.constant(Direction.values())),
                  fields.get("eventId", In::string));
          Optional<String> message = fields.find("messageId", In::string);
          Map<String, PersonalText> details =
              fields
                  .<Map<String, PersonalText>>find("details", InteractionForm::details)
                  .orElse(Map.of());
          Interaction known = message.map(interaction::withMessageId).orElse(interaction);
          for (Map.Entry<String, PersonalText> each : details.entrySet()) {
            known = known.withDetail(each.getKey(), each.getValue());
          }
          return known;
        });
  }

  /** In one order: interactions are equal in any. */
  private static void details(Out out, Map<String, PersonalText> details) {
    out.object(
        () -> new TreeMap<>(details).forEach((name, text) -> out.field(name, text, Out::personal)));
  }

  private static Map<String, PersonalText> details(In in) {
    return in.named(In::personal);
  }

  static void engagement(Out out, Engagement engagement) {
    out.object(() -> out.all("interactions", engagement.list(), InteractionForm::write));
  }

  static Engagement engagement(In in) {
    return in.object(
        fields ->
            Engagement.of(fields.get("interactions", all -> all.list(InteractionForm::read))));
  }
}
