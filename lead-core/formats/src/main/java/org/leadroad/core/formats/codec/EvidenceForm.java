package org.leadroad.core.formats.codec;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.PersonalText;

/** Evidence: first the fact, then the claim, the contact and the note, which tell of a person. */
final class EvidenceForm {

  private static final String EMAIL = "email";
  private static final String PHONE = "phone";

  private static final Map<String, Function<In, ? extends Contact>> CONTACTS =
      Map.of(EMAIL, IdentityForm::email, PHONE, IdentityForm::phone);

  private EvidenceForm() {}

  static void write(Out out, Evidence evidence) {
    out.object(
        () -> {
          out.field("id", evidence.id(), EvidenceForm::id);
          out.field("kind", evidence.kind(), EvidenceForm::kind);
          out.field("at", evidence.at(), Out::instant);
          out.field("by", evidence.by(), Out::string);
          out.field("about", evidence.claim(), ClaimForm::write);
          out.optional("contact", evidence.contact(), EvidenceForm::contact);
          out.optional("note", evidence.note(), Out::personal);
        });
  }

  static Evidence read(In in) {
    return in.object(
        fields -> {
          Evidence evidence =
              Evidence.of(
                  fields.get("id", EvidenceForm::id),
                  fields.get("kind", EvidenceForm::kind),
                  fields.get("about", ClaimForm::read),
                  fields.get("at", In::instant),
                  fields.get("by", In::string));
          Optional<Contact> contact = fields.find("contact", one -> one.oneOf(CONTACTS));
          Optional<PersonalText> note = fields.find("note", In::personal);
          Evidence through = contact.map(evidence::withContact).orElse(evidence);
          return note.map(through::withNote).orElse(through);
        });
  }

  static void id(Out out, EvidenceId id) {
    out.string(id.value());
  }

  static EvidenceId id(In in) {
    return in.parsed(EvidenceId::of);
  }

  private static void kind(Out out, EvidenceKind kind) {
    out.object(
        () -> {
          out.field("code", kind.code(), Out::string);
          out.field("effect", kind.effect(), Out::constant);
          out.all("about", kind.about(), Out::constant);
          if (kind.impliesContact() && isOwn(kind)) {
            out.field("contact", true, Out::flag);
          }
        });
  }

  private static EvidenceKind kind(In in) {
    return in.object(
        fields -> {
          String code = fields.get("code", In::string);
          EvidenceKind.Effect effect =
              fields.get("effect", way -> way.constant(EvidenceKind.Effect.values()));
          List<Claim.Kind> about =
              fields.get("about", all -> all.list(one -> one.constant(Claim.Kind.values())));
          boolean contact = fields.find("contact", In::flag).orElse(false);
          EvidenceKind kind =
              effect == EvidenceKind.Effect.SUPPORTS
                  ? EvidenceKind.supporting(code)
                  : EvidenceKind.contradicting(code);
          if (Collections.disjoint(kind.about(), about)) {
            throw in.refuse(ProblemCode.CODEC_VALUE);
          }
          EvidenceKind narrow = isOwn(kind) ? kind.onlyAbout(about) : kind;
          return contact ? narrow.inContact() : narrow;
        });
  }

  /** What a ready kind says of itself stays what it is, whatever was written. */
  private static boolean isOwn(EvidenceKind kind) {
    return EvidenceKind.ready(kind.code()).isEmpty();
  }

  private static void contact(Out out, Contact contact) {
    out.object(
        () -> {
          if (contact instanceof EmailAddress email) {
            out.field(EMAIL, email, IdentityForm::email);
          } else {
            out.field(PHONE, (PhoneNumber) contact, IdentityForm::phone);
          }
        });
  }
}
