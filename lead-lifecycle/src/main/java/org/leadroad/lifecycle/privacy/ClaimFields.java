package org.leadroad.lifecycle.privacy;

import java.util.function.Consumer;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;

/** What words seem to say, as fields of an export. */
final class ClaimFields {

  private ClaimFields() {}

  static Consumer<Document> of(Reading reading) {
    return out -> {
      out.string("reader", reading.reader());
      out.objects("identities", reading.identities(), ClaimFields::of);
      out.objects("intents", reading.intents(), ClaimFields::of);
      out.objects("consents", reading.consents(), ClaimFields::of);
      out.personals("languages", reading.languages().stream().map(Language::text).toList());
      out.string("requestedAt", reading.requestedAt());
    };
  }

  static Consumer<Document> of(Claim claim) {
    return out -> {
      out.constant("claim", claim.kind());
      if (claim instanceof Sameness sameness) {
        out.object("one", of(sameness.one()));
        out.object("other", of(sameness.other()));
      } else if (claim instanceof Identity identity) {
        identity(identity, out);
      } else if (claim instanceof Intent intent) {
        intent(intent, out);
      }
    };
  }

  private static void identity(Identity who, Document out) {
    if (who instanceof Person person) {
      person.name().ifPresent(name -> out.object("name", of(name)));
    } else {
      out.personal("name", ((Company) who).name().map(CompanyName::text));
    }
    out.personals("emails", who.emails().stream().map(EmailAddress::text).toList());
    out.objects("phones", who.phones(), ClaimFields::of);
    out.objects("addresses", who.addresses(), ClaimFields::of);
    who.taxId().ifPresent(id -> out.object("taxId", of(id)));
    if (who instanceof Person person) {
      person.actsFor().ifPresent(firm -> out.object("actsFor", of(firm)));
    }
  }

  private static Consumer<Document> of(PersonName name) {
    return out -> {
      out.personal("full", name.full());
      out.personal("given", name.given());
      out.personal("family", name.family());
      out.personal("honorific", name.honorific());
    };
  }

  private static Consumer<Document> of(PhoneNumber phone) {
    return out -> {
      out.personal("text", phone.text());
      out.personal("dialled", phone.dialled());
      out.personal("extension", phone.extension());
    };
  }

  private static Consumer<Document> of(PostalAddress address) {
    return out -> {
      out.personals("lines", address.lines());
      out.personal("postalCode", address.postalCode());
      out.personal("city", address.city());
      out.personal("region", address.region());
      out.personal("country", address.country());
    };
  }

  private static Consumer<Document> of(TaxId id) {
    return out -> {
      out.constant("kind", id.kind());
      out.personal("text", id.text());
    };
  }

  private static Consumer<Document> of(Consent consent) {
    return out -> {
      out.constant("purpose", consent.purpose());
      out.constant("answer", consent.answer());
      out.personal("text", consent.text());
    };
  }

  private static void intent(Intent intent, Document out) {
    out.objects("wants", intent.wants(), ClaimFields::of);
    out.objects("offers", intent.offers(), ClaimFields::of);
    intent.when().ifPresent(when -> out.object("when", of(when)));
    intent.budget().ifPresent(budget -> out.object("budget", of(budget)));
    intent
        .request()
        .ifPresent(
            request ->
                out.object(
                    "request",
                    fields -> {
                      fields.constant("kind", request.kind());
                      fields.personal("text", request.text());
                    }));
  }

  private static Consumer<Document> of(Timeframe when) {
    return out -> {
      out.personal("text", when.text());
      out.string("earliest", when.earliest());
      out.string("latest", when.latest());
    };
  }

  private static Consumer<Document> of(Budget budget) {
    return out -> {
      out.personal("text", budget.text());
      out.string("amount", budget.amount().map(amount -> amount.toPlainString()));
      out.string("currency", budget.currency());
    };
  }

  private static Consumer<Document> of(Want want) {
    return out -> {
      out.constant("kind", want.kind());
      out.personal("what", want.what());
      want.vehicle().ifPresent(vehicle -> out.object("vehicle", of(vehicle)));
    };
  }

  private static Consumer<Document> of(Vehicle vehicle) {
    return out -> {
      out.string("condition", vehicle.condition());
      out.personal("year", vehicle.year());
      out.personal("make", vehicle.make());
      out.personal("model", vehicle.model());
      out.personal("trim", vehicle.trim());
      out.personal("vin", vehicle.vin());
      out.personal("stock", vehicle.stock());
      out.personal("odometer", vehicle.odometer());
      out.string("price", vehicle.priceAmount().map(amount -> amount.toPlainString()));
      out.string("currency", vehicle.priceCurrency());
    };
  }
}
