package org.leadroad.examples.desk;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;

/** How this house's forms and lists say by which way somebody came (statement C2). */
final class Channels {

  private static final Set<String> LABELS =
      Set.of("canale", "channel", "fonte", "source", "lead source", "provenienza");

  private static final Map<String, Channel> WAYS =
      Map.ofEntries(
          Map.entry("newsletter", Channel.NEWSLETTER),
          Map.entry("contact form", Channel.CONTACT_FORM),
          Map.entry("modulo contatti", Channel.CONTACT_FORM),
          Map.entry("advertising", Channel.ADVERTISING),
          Map.entry("pubblicità", Channel.ADVERTISING),
          Map.entry("evento", Channel.EVENT),
          Map.entry("event", Channel.EVENT),
          Map.entry("fiera", Channel.TRADE_FAIR),
          Map.entry("trade fair", Channel.TRADE_FAIR),
          Map.entry("landing page", Channel.LANDING_PAGE),
          Map.entry("blog", Channel.BLOG),
          Map.entry("webinar", Channel.WEBINAR),
          Map.entry("promotional e mail", Channel.PROMOTIONAL_EMAIL),
          Map.entry("e mail promozionale", Channel.PROMOTIONAL_EMAIL),
          Map.entry("telefono", Channel.TELEPHONE),
          Map.entry("telephone", Channel.TELEPHONE),
          Map.entry("phone", Channel.TELEPHONE),
          Map.entry("seo", Channel.SEO),
          Map.entry("banner", Channel.BANNER),
          Map.entry("influencer", Channel.INFLUENCER),
          Map.entry("media article", Channel.MEDIA_ARTICLE),
          Map.entry("articolo", Channel.MEDIA_ARTICLE),
          Map.entry("live chat", Channel.LIVE_CHAT),
          Map.entry("chat", Channel.LIVE_CHAT),
          Map.entry("visita", Channel.IN_PERSON),
          Map.entry("passaparola", Channel.WORD_OF_MOUTH),
          Map.entry("word of mouth", Channel.WORD_OF_MOUTH),
          Map.entry("e mail", Channel.EMAIL),
          Map.entry("email", Channel.EMAIL),
          Map.entry("portale", Channel.PORTAL),
          Map.entry("lista", Channel.LIST),
          Map.entry("list", Channel.LIST));

  private Channels() {}

  /**
   * Adds what the fields say of the way, where they say anything; somebody on a list did not come
   * on their own.
   */
  static Delivery.Builder tell(Map<String, ?> fields, Delivery.Builder delivery) {
    for (Map.Entry<String, ?> field : fields.entrySet()) {
      @Nullable Object value =
          field.getValue() instanceof List<?> list && !list.isEmpty()
              ? list.get(0)
              : field.getValue();
      if (LABELS.contains(fold(field.getKey()))
          && value instanceof String text
          && !text.isBlank()) {
        delivery.source(text.strip());
        Channel channel = WAYS.get(fold(text));
        if (channel != null) {
          delivery.channel(channel);
          delivery.initiative(channel == Channel.LIST ? Initiative.OURS : Initiative.THEIRS);
        }
        return delivery;
      }
    }
    return delivery;
  }

  private static String fold(String text) {
    return text.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replace('-', ' ');
  }
}
