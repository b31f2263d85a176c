package org.leadroad.core.formats.codec;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.LeadId;

/** Claims by their kind, and what all of them have. */
final class ClaimForm {

  private static final String PERSON = "person";
  private static final String COMPANY = "company";
  private static final String INTENT = "intent";
  private static final String SAMENESS = "sameness";
  private static final String FROM = "from";

  private static final Map<String, Function<In, ? extends Identity>> IDENTITIES =
      Map.of(PERSON, IdentityForm::person, COMPANY, IdentityForm::company);

  private static final Map<String, Function<In, ? extends Claim>> CLAIMS =
      Map.of(
          PERSON,
          IdentityForm::person,
          COMPANY,
          IdentityForm::company,
          INTENT,
          IntentForm::read,
          SAMENESS,
          ClaimForm::sameness);

  private ClaimForm() {}

  static void write(Out out, Claim claim) {
    out.object(
        () -> {
          switch (claim.kind()) {
            case PERSON -> out.field(PERSON, (Person) claim, IdentityForm::person);
            case COMPANY -> out.field(COMPANY, (Company) claim, IdentityForm::company);
            case INTENT -> out.field(INTENT, (Intent) claim, IntentForm::write);
            case SAMENESS -> out.field(SAMENESS, (Sameness) claim, ClaimForm::sameness);
          }
        });
  }

  static Claim read(In in) {
    return in.oneOf(CLAIMS);
  }

  static Identity identity(In in) {
    return in.oneOf(IDENTITIES);
  }

  private static void sameness(Out out, Sameness sameness) {
    out.object(
        () -> {
          out.field("one", sameness.one(), ClaimForm::write);
          out.field("other", sameness.other(), ClaimForm::write);
        });
  }

  private static Sameness sameness(In in) {
    return in.object(
        fields ->
            Sameness.of(
                fields.get("one", ClaimForm::identity), fields.get("other", ClaimForm::identity)));
  }

  /** In one order, since a set has none. */
  static void about(Out out, Set<LeadId> leads) {
    out.all("about", new TreeSet<>(leads), Out::lead);
  }

  static List<LeadId> about(Fields fields) {
    return fields.get("about", in -> in.list(In::lead));
  }

  /** Left out where the host said it: no words, certain. */
  static void from(Out out, Provenance from) {
    if (!from.equals(Provenance.stated())) {
      out.field(FROM, from, ClaimForm::provenance);
    }
  }

  static Provenance from(Fields fields) {
    return fields
        .<Provenance>find(
            FROM,
            in ->
                in.object(
                    parts ->
                        new Provenance(
                            parts.list("words", ClaimForm::word),
                            parts.get("confidence", ClaimForm::confidence))))
        .orElseGet(Provenance::stated);
  }

  private static void provenance(Out out, Provenance from) {
    out.object(
        () -> {
          out.list("words", from.words(), ClaimForm::word);
          out.field("confidence", from.confidence(), Out::constant);
        });
  }

  static Confidence confidence(In in) {
    return in.constant(Confidence.values());
  }

  static void word(Out out, WordRef word) {
    out.array(
        () -> {
          out.lead(word.lead());
          out.number(word.index());
        });
  }

  static WordRef word(In in) {
    return in.pair((lead, index) -> new WordRef(lead.lead(), Math.toIntExact(index.number())));
  }
}
