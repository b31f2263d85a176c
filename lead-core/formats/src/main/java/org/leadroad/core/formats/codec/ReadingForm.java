package org.leadroad.core.formats.codec;

import java.time.Instant;
import java.util.Map;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;

/** A reading, which names its lead: several may be of one. */
final class ReadingForm {

  private ReadingForm() {}

  static void write(Out out, Reading reading) {
    out.object(
        () -> {
          out.field("lead", reading.lead().id(), Out::lead);
          out.field("reader", reading.reader(), Out::string);
          out.list("identities", reading.identities(), ClaimForm::write);
          out.list("intents", reading.intents(), IntentForm::write);
          out.list("consents", reading.consents(), ReadingForm::consent);
          out.list("languages", reading.languages(), ReadingForm::language);
          out.optional(
              "requestedAt", reading.requestedAt(), (to, at) -> requestedAt(to, at, reading));
          out.list("remarks", reading.remarks(), ReadingForm::remark);
        });
  }

  static Reading read(In in, Map<LeadId, Lead> leads) {
    return in.object(
        fields -> {
          Lead lead = fields.get("lead", id -> lead(id, leads));
          Reading.Builder reading = Reading.builder(lead, fields.get("reader", In::string));
          reading.identities(fields.list("identities", ClaimForm::identity));
          reading.intents(fields.list("intents", IntentForm::read));
          reading.consents(fields.list("consents", ReadingForm::consent));
          reading.languages(fields.list("languages", ReadingForm::language));
          fields.find("requestedAt", at -> requestedAt(at, reading));
          reading.remarks(fields.list("remarks", ReadingForm::remark));
          return reading.build();
        });
  }

  private static Lead lead(In in, Map<LeadId, Lead> leads) {
    Lead lead = leads.get(in.lead());
    if (lead == null) {
      throw in.refuse(ProblemCode.CODEC_VALUE);
    }
    return lead;
  }

  private static void requestedAt(Out out, Instant at, Reading reading) {
    out.object(
        () -> {
          out.field("at", at, Out::instant);
          ClaimForm.from(out, reading.requestedAtFrom());
        });
  }

  private static Reading.Builder requestedAt(In in, Reading.Builder reading) {
    return in.object(
        fields -> reading.requestedAt(fields.get("at", In::instant), ClaimForm.from(fields)));
  }

  private static void consent(Out out, Consent consent) {
    out.object(
        () -> {
          out.field("purpose", consent.purpose(), Out::constant);
          out.field("answer", consent.answer(), Out::constant);
          out.field("text", consent.text(), Out::personal);
          ClaimForm.from(out, consent.provenance());
        });
  }

  private static Consent consent(In in) {
    return in.object(
        fields ->
            Consent.of(
                    fields.get("purpose", what -> what.constant(Consent.Purpose.values())),
                    fields.get("answer", either -> either.constant(Consent.Answer.values())),
                    fields.get("text", In::personal))
                .readFrom(ClaimForm.from(fields)));
  }

  private static void language(Out out, Language language) {
    out.object(
        () -> {
          out.field("text", language.text(), Out::personal);
          out.optional("locale", language.locale(), Out::locale);
          ClaimForm.from(out, language.provenance());
        });
  }

  private static Language language(In in) {
    return in.object(
        fields -> {
          Language.Builder language =
              Language.builder()
                  .text(fields.get("text", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("locale", In::locale).ifPresent(language::locale);
          return language.build();
        });
  }

  private static void remark(Out out, Remark remark) {
    out.object(
        () -> {
          out.field("code", remark.code(), Out::string);
          out.field("field", remark.field(), Out::string);
          out.list("words", remark.words(), ClaimForm::word);
        });
  }

  private static Remark remark(In in) {
    return in.object(
        fields ->
            new Remark(
                fields.get("code", In::string),
                fields.get("field", In::string),
                fields.list("words", ClaimForm::word)));
  }
}
