package org.leadroad.core.formats.codec;

import java.nio.charset.Charset;
import java.util.Base64;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** A lead: first what is known of its delivery, then what a person said. */
final class LeadForm {

  private LeadForm() {}

  static void write(Out out, Lead lead) {
    out.object(
        () -> {
          out.field("id", lead.id(), Out::lead);
          out.field("receivedAt", lead.receivedAt(), Out::instant);
          out.field("origin", lead.origin(), LeadForm::origin);
          out.all("words", lead.words().list(), LeadForm::word);
          out.optional("original", lead.original(), LeadForm::original);
        });
  }

  static Lead read(In in) {
    return in.object(
        fields -> {
          Lead.Builder lead =
              Lead.builder()
                  .id(fields.get("id", In::lead))
                  .receivedAt(fields.get("receivedAt", In::instant))
                  .origin(fields.get("origin", LeadForm::origin))
                  .words(fields.get("words", LeadForm::words));
          fields.find("original", LeadForm::original).ifPresent(lead::original);
          return lead.build();
        });
  }

  private static void origin(Out out, Origin origin) {
    out.object(
        () -> {
          out.field("channel", origin.channel(), Out::constant);
          out.field("initiative", origin.initiative(), Out::constant);
          out.list("sources", origin.sources(), Out::string);
          out.optional("deliveryKey", origin.deliveryKey().map(DeliveryKey::value), Out::string);
        });
  }

  private static Origin origin(In in) {
    return in.object(
        fields -> {
          Origin.Builder origin =
              Origin.builder()
                  .channel(fields.get("channel", channel -> channel.constant(Channel.values())))
                  .initiative(
                      fields.get("initiative", first -> first.constant(Initiative.values())))
                  .sources(fields.list("sources", In::string));
          fields
              .find("deliveryKey", key -> key.parsed(DeliveryKey::of))
              .ifPresent(origin::deliveryKey);
          return origin.build();
        });
  }

  private static void word(Out out, Word word) {
    out.array(
        () -> {
          out.string(word.name());
          out.personal(word.text());
        });
  }

  private static Words words(In in) {
    Words.Builder words = Words.builder();
    in.list(word -> word.pair((name, text) -> new Word(name.string(), text.personal())))
        .forEach(words::add);
    return words.build();
  }

  private static void original(Out out, Original original) {
    out.object(
        () -> {
          out.field("mediaType", original.mediaType(), Out::string);
          out.optional("charset", original.charset(), Out::charset);
          out.field("bytes", Base64.getEncoder().encodeToString(original.bytes()), Out::string);
        });
  }

  private static Original original(In in) {
    return in.object(
        fields -> {
          String mediaType = fields.get("mediaType", In::string);
          Optional<Charset> charset = fields.find("charset", In::charset);
          byte[] bytes = fields.get("bytes", text -> text.parsed(Base64.getDecoder()::decode));
          return charset.isPresent()
              ? Original.of(bytes, mediaType, charset.get())
              : Original.of(bytes, mediaType);
        });
  }
}
