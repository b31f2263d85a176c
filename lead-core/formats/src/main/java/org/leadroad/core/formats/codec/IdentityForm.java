package org.leadroad.core.formats.codec;

import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.TaxId;

/** Persons and companies. */
final class IdentityForm {

  private IdentityForm() {}

  static void person(Out out, Person person) {
    out.object(
        () -> {
          ClaimForm.about(out, person.about());
          out.optional("name", person.name(), IdentityForm::personName);
          common(out, person);
          out.optional("actsFor", person.actsFor(), IdentityForm::company);
        });
  }

  static Person person(In in) {
    return in.object(
        fields -> {
          Person.Builder person =
              Person.builder()
                  .about(ClaimForm.about(fields))
                  .emails(fields.list("emails", IdentityForm::email))
                  .phones(fields.list("phones", IdentityForm::phone))
                  .addresses(fields.list("addresses", IdentityForm::address));
          fields.find("name", IdentityForm::personName).ifPresent(person::name);
          fields.find("taxId", IdentityForm::taxId).ifPresent(person::taxId);
          fields.find("actsFor", IdentityForm::company).ifPresent(person::actsFor);
          return person.build();
        });
  }

  static void company(Out out, Company company) {
    out.object(
        () -> {
          ClaimForm.about(out, company.about());
          out.optional("name", company.name(), IdentityForm::companyName);
          common(out, company);
        });
  }

  static Company company(In in) {
    return in.object(
        fields -> {
          Company.Builder company =
              Company.builder()
                  .about(ClaimForm.about(fields))
                  .emails(fields.list("emails", IdentityForm::email))
                  .phones(fields.list("phones", IdentityForm::phone))
                  .addresses(fields.list("addresses", IdentityForm::address));
          fields.find("name", IdentityForm::companyName).ifPresent(company::name);
          fields.find("taxId", IdentityForm::taxId).ifPresent(company::taxId);
          return company.build();
        });
  }

  private static void common(Out out, Identity identity) {
    out.list("emails", identity.emails(), IdentityForm::email);
    out.list("phones", identity.phones(), IdentityForm::phone);
    out.list("addresses", identity.addresses(), IdentityForm::address);
    out.optional("taxId", identity.taxId(), IdentityForm::taxId);
  }

  private static void personName(Out out, PersonName name) {
    out.object(
        () -> {
          out.field("full", name.full(), Out::personal);
          out.optional("given", name.given(), Out::personal);
          out.optional("family", name.family(), Out::personal);
          out.optional("honorific", name.honorific(), Out::personal);
          ClaimForm.from(out, name.provenance());
        });
  }

  private static PersonName personName(In in) {
    return in.object(
        fields -> {
          PersonName.Builder name =
              PersonName.builder()
                  .full(fields.get("full", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("given", In::personal).ifPresent(name::given);
          fields.find("family", In::personal).ifPresent(name::family);
          fields.find("honorific", In::personal).ifPresent(name::honorific);
          return name.build();
        });
  }

  private static void companyName(Out out, CompanyName name) {
    out.object(
        () -> {
          out.field("text", name.text(), Out::personal);
          ClaimForm.from(out, name.provenance());
        });
  }

  private static CompanyName companyName(In in) {
    return in.object(
        fields -> new CompanyName(fields.get("text", In::personal), ClaimForm.from(fields)));
  }

  static void email(Out out, EmailAddress email) {
    out.object(
        () -> {
          out.field("text", email.text(), Out::personal);
          ClaimForm.from(out, email.provenance());
        });
  }

  static EmailAddress email(In in) {
    return in.object(
        fields -> new EmailAddress(fields.get("text", In::personal), ClaimForm.from(fields)));
  }

  static void phone(Out out, PhoneNumber phone) {
    out.object(
        () -> {
          out.field("text", phone.text(), Out::personal);
          out.optional("dialled", phone.dialled(), Out::personal);
          out.optional("extension", phone.extension(), Out::personal);
          ClaimForm.from(out, phone.provenance());
        });
  }

  static PhoneNumber phone(In in) {
    return in.object(
        fields -> {
          PhoneNumber.Builder phone =
              PhoneNumber.builder()
                  .text(fields.get("text", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("dialled", In::personal).ifPresent(phone::dialled);
          fields.find("extension", In::personal).ifPresent(phone::extension);
          return phone.build();
        });
  }

  private static void address(Out out, PostalAddress address) {
    out.object(
        () -> {
          out.list("lines", address.lines(), Out::personal);
          out.optional("city", address.city(), Out::personal);
          out.optional("region", address.region(), Out::personal);
          out.optional("postalCode", address.postalCode(), Out::personal);
          out.optional("country", address.country(), Out::personal);
          ClaimForm.from(out, address.provenance());
        });
  }

  private static PostalAddress address(In in) {
    return in.object(
        fields -> {
          PostalAddress.Builder address =
              PostalAddress.builder()
                  .lines(fields.list("lines", In::personal))
                  .provenance(ClaimForm.from(fields));
          fields.find("city", In::personal).ifPresent(address::city);
          fields.find("region", In::personal).ifPresent(address::region);
          fields.find("postalCode", In::personal).ifPresent(address::postalCode);
          fields.find("country", In::personal).ifPresent(address::country);
          return address.build();
        });
  }

  private static void taxId(Out out, TaxId id) {
    out.object(
        () -> {
          out.field("kind", id.kind(), Out::constant);
          out.field("text", id.text(), Out::personal);
          ClaimForm.from(out, id.provenance());
        });
  }

  private static TaxId taxId(In in) {
    return in.object(
        fields ->
            new TaxId(
                fields.get("kind", kind -> kind.constant(TaxId.Kind.values())),
                fields.get("text", In::personal),
                ClaimForm.from(fields)));
  }
}
