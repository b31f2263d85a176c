package org.leadroad.examples.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Standing;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.testkit.ReaderContract;

/** What holds for every lead, whoever wrote its words: reading and asking are total and repeat. */
final class LeadLaws {

  private static final StandardReader HOME = StandardReader.forRegion("IT");
  private static final StandardReader ABROAD = StandardReader.withoutRegion();
  private static final List<VerificationStrategy<Identity>> WHO =
      List.of(IdentityChecks.plausibleTaxId(), IdentityChecks.notPlaceholder());
  private static final Verification STANDARD =
      Verification.of(IdentityChecks.standard(), IntentChecks.standard());

  private LeadLaws() {}

  /** A reader that has read already, so that the laws of the kit cost no further reading. */
  private record Read(Reading reading) implements Reader {
    @Override
    public String name() {
      return reading.reader();
    }

    @Override
    public Reading read(Lead lead) {
      return reading;
    }
  }

  /** A lead is read, and what is read comes from its words. */
  static void requireRead(Lead lead, List<String> shown) {
    StandardReader reader = reader(lead);
    Reading reading = reader.read(lead);
    IntakeLaws.same("the second reading", reading, reader.read(lead));
    ReaderContract contract = () -> new Read(reading);
    contract.theReadingIsOfTheLeadAndByTheReader(lead);
    contract.everyValueComesFromWordsThatAreThere(lead);
    shown.add(lead.words().list().toString());
    shown.add(reading.toString());
  }

  /** The ready strategies answer about a lead, and words alone verify nothing. */
  static void requireAsked(Lead lead, List<String> shown) {
    Reading reading = reader(lead).read(lead);
    Dossier dossier = Dossier.asOf(Deliveries.NOW, reading);
    Assessment assessment = STANDARD.assess(dossier);
    IntakeLaws.same("the second assessment", assessment, STANDARD.assess(dossier));
    IntakeLaws.same(
        "the standing of words alone", Standing.Kind.LEAD, assessment.standing().kind());
    List<Verdict<?>> verdicts = new ArrayList<>();
    verdicts.addAll(assessment.identityVerdicts());
    verdicts.addAll(assessment.intentVerdicts());
    for (Identity identity : reading.identities()) {
      WHO.forEach(check -> verdicts.add(Verification.ask(check, identity, dossier)));
    }
    verdicts.forEach(LeadLaws::requireAnswered);
    shown.add(verdicts.toString());
  }

  private static StandardReader reader(Lead lead) {
    return lead.words().size() % 4 == 0 ? ABROAD : HOME;
  }

  private static void requireAnswered(Verdict<?> verdict) {
    IntakeLaws.require(
        !(verdict.opinion() instanceof Opinion.Undecided undecided) || !undecided.why().isFailure(),
        () -> "a ready strategy failed: " + verdict);
    IntakeLaws.require(
        verdict.verified().isEmpty(), () -> "words alone verified something: " + verdict);
  }
}
