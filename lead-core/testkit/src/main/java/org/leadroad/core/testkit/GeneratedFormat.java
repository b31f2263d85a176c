package org.leadroad.core.testkit;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.JqwikException;
import net.jqwik.api.SampleReportingFormat;
import org.leadroad.core.Assessment;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Opportunity;
import org.leadroad.core.PartyId;
import org.leadroad.core.Prospect;
import org.leadroad.core.Reading;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.claim.Want;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * Shows in jqwik's reports what generated values say, which their own text forms never do. Found by
 * jqwik itself; nothing here reaches a log of the library.
 */
public final class GeneratedFormat implements SampleReportingFormat {

  private static final List<Class<?>> SHOWN =
      List.of(
          PersonalText.class,
          Word.class,
          Words.class,
          Lead.class,
          Reading.class,
          Story.class,
          Dossier.class,
          Person.class,
          Company.class,
          Intent.class,
          PersonName.class,
          PhoneNumber.class,
          PostalAddress.class,
          Want.class,
          Vehicle.class,
          Timeframe.class,
          Budget.class,
          Consent.class,
          Language.class,
          Evidence.class,
          Verdict.class,
          Verified.class,
          Assessment.class,
          Prospect.class,
          Customer.class,
          Opportunity.class);

  private static final int LONGEST_ID = 24;

  /** Whose records say something about people: names, contacts, wants, remarks. */
  private static final Set<Package> OF_RECORDS =
      Set.of(Person.class.getPackage(), Lead.class.getPackage());

  /** Called by jqwik. */
  public GeneratedFormat() {}

  @Override
  public boolean appliesTo(Object value) {
    return isLongId(value)
        || isRecord(value)
        || SHOWN.stream().anyMatch(type -> type.isInstance(value));
  }

  /** Identifiers may have some hundred characters, and are repeated. */
  private static boolean isLongId(Object value) {
    return (value instanceof LeadId || value instanceof EvidenceId)
        && value.toString().length() > LONGEST_ID;
  }

  private static String brief(Object id) {
    String text = id.toString();
    return text.length() > LONGEST_ID
        ? text.substring(0, LONGEST_ID - 8) + "… of " + text.length()
        : text;
  }

  private static boolean isRecord(Object value) {
    Class<?> type = value.getClass();
    return type.isRecord()
        && Modifier.isPublic(type.getModifiers())
        && OF_RECORDS.contains(type.getPackage())
        && !(value instanceof PartyId);
  }

  @Override
  public Object report(Object value) {
    if (value instanceof PersonalText text) {
      return text.reveal();
    }
    if (isLongId(value)) {
      return brief(value);
    }
    if (value instanceof WordRef word) {
      return word.index() + " of " + brief(word.lead());
    }
    if (value instanceof Word word) {
      return Map.of(word.name(), word.text());
    }
    if (value instanceof Words words) {
      return words.list();
    }
    Parts parts = new Parts();
    if (isRecord(value)) {
      parts.record(value);
      return parts.shortest();
    } else if (parts.value(value)) {
      return parts.shortest();
    } else if (value instanceof Identity identity) {
      parts.identity(identity);
    } else if (value instanceof Lead lead) {
      parts
          .put("id", lead.id())
          .put("receivedAt", lead.receivedAt())
          .put("origin", lead.origin())
          .put("words", lead.words())
          .put("original", lead.original());
    } else if (value instanceof Reading reading) {
      parts
          .put("reader", reading.reader())
          .put("lead", reading.lead())
          .put("identities", reading.identities())
          .put("intents", reading.intents())
          .put("requestedAt", reading.requestedAt())
          .put("remarks", reading.remarks());
    } else if (value instanceof Story story) {
      parts
          .put("now", story.now())
          .put("readings", story.readings())
          .put("evidence", story.evidence());
    } else {
      parts.judged(value);
    }
    return parts.shown;
  }

  @Override
  public Optional<String> label(Object value) {
    if (value instanceof PersonalText
        || value instanceof Word
        || value instanceof Words
        || isLongId(value)) {
      return Optional.empty();
    }
    String name =
        SHOWN.stream()
            .filter(type -> type.isInstance(value))
            .findFirst()
            .<Class<?>>map(type -> type)
            .orElseGet(value::getClass)
            .getSimpleName();
    return Optional.of(name + " ");
  }

  /** What is there, by name; what is absent or empty is left out. */
  private static final class Parts {

    private final Map<Object, Object> shown = new LinkedHashMap<>();

    Parts put(String label, Object part) {
      if (part instanceof Optional<?> maybe) {
        maybe.ifPresent(there -> put(label, there));
      } else if (!(part instanceof Collection<?> some) || !some.isEmpty()) {
        shown.put(SampleReportingFormat.plainLabel(label), part);
      }
      return this;
    }

    void identity(Identity identity) {
      put("about", identity.about());
      if (identity instanceof Person person) {
        put("name", person.name()).put("actsFor", person.actsFor());
      } else {
        put("name", ((Company) identity).name());
      }
      put("emails", identity.emails())
          .put("phones", identity.phones())
          .put("addresses", identity.addresses())
          .put("taxId", identity.taxId());
    }

    void judged(Object value) {
      if (value instanceof Intent intent) {
        put("about", intent.about())
            .put("wants", intent.wants())
            .put("offers", intent.offers())
            .put("when", intent.when())
            .put("budget", intent.budget());
      } else if (value instanceof Evidence piece) {
        put("id", piece.id())
            .put("kind", piece.kind())
            .put("at", piece.at())
            .put("by", piece.by())
            .put("contact", piece.contact())
            .put("note", piece.note())
            .put("about", piece.claim().kind())
            .put("in", piece.claim().about());
      } else if (value instanceof Dossier dossier) {
        put("asOf", dossier.asOf())
            .put("readings", dossier.readings())
            .put("evidence", dossier.evidence());
      } else if (value instanceof Assessment assessment) {
        put("standings", assessment.standings())
            .put("identityVerdicts", assessment.identityVerdicts())
            .put("intentVerdicts", assessment.intentVerdicts())
            .put("dossier", assessment.dossier());
      } else if (value instanceof Prospect prospect) {
        put("intent", prospect.intent());
      } else if (value instanceof Customer customer) {
        put("id", customer.id())
            .put("identity", customer.identity())
            .put("links", customer.links());
      } else if (value instanceof Opportunity opportunity) {
        put("customer", opportunity.customer()).put("intent", opportunity.intent());
      } else {
        verdict(value instanceof Verified<?> verified ? verified.verdict() : (Verdict<?>) value);
      }
    }

    private void verdict(Verdict<?> verdict) {
      put("opinion", verdict.opinion())
          .put("strategy", verdict.strategy())
          .put("asOf", verdict.asOf())
          .put("claim", verdict.claim());
    }

    /** A part of a claim; where it was read is left out. */
    boolean value(Object value) {
      if (value instanceof PersonName name) {
        put("full", name.full())
            .put("given", name.given())
            .put("family", name.family())
            .put("honorific", name.honorific());
      } else if (value instanceof PhoneNumber phone) {
        put("text", phone.text())
            .put("dialled", phone.dialled())
            .put("extension", phone.extension());
      } else if (value instanceof PostalAddress address) {
        put("address", address.oneLine());
      } else if (value instanceof Want want) {
        put("kind", want.kind()).put("what", want.what()).put("vehicle", want.vehicle());
      } else if (value instanceof Vehicle vehicle) {
        put("vehicle", vehicle.oneLine())
            .put("condition", vehicle.condition())
            .put("odometer", vehicle.odometer())
            .put("priceAmount", vehicle.priceAmount())
            .put("priceCurrency", vehicle.priceCurrency());
      } else if (value instanceof Timeframe when) {
        put("text", when.text()).put("earliest", when.earliest()).put("latest", when.latest());
      } else if (value instanceof Budget budget) {
        put("text", budget.text())
            .put("amount", budget.amount())
            .put("currency", budget.currency());
      } else if (value instanceof Consent consent) {
        put("purpose", consent.purpose())
            .put("answer", consent.answer())
            .put("text", consent.text());
      } else if (value instanceof Language language) {
        put("text", language.text()).put("locale", language.locale());
      } else {
        return false;
      }
      return true;
    }

    /** What has one part only is shown as that part. */
    Object shortest() {
      Object only = shown.size() == 1 ? shown.values().iterator().next() : shown;
      return only instanceof PersonalText text ? text.reveal() : only;
    }

    /** Where a value was read is left out. */
    void record(Object value) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (component.getType() != Provenance.class) {
          try {
            put(component.getName(), component.getAccessor().invoke(value));
          } catch (ReflectiveOperationException hidden) {
            throw new JqwikException(component.getName(), hidden);
          }
        }
      }
    }
  }
}
