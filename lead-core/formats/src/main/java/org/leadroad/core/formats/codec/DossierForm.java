package org.leadroad.core.formats.codec;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;

/** A dossier: each lead once, then what was read in them, then what happened. */
final class DossierForm {

  private DossierForm() {}

  static void write(Out out, Dossier dossier) {
    out.object(
        () -> {
          out.field("asOf", dossier.asOf(), Out::instant);
          out.all("leads", dossier.leads(), LeadForm::write);
          out.all("readings", dossier.readings(), ReadingForm::write);
          out.list("evidence", dossier.evidence(), EvidenceForm::write);
        });
  }

  static Dossier read(In in) {
    return in.object(
        fields -> {
          Instant asOf = fields.get("asOf", In::instant);
          Map<LeadId, Lead> leads = fields.get("leads", DossierForm::leads);
          List<Reading> readings =
              fields.get("readings", all -> all.list(one -> ReadingForm.read(one, leads)));
          List<Evidence> evidence = fields.list("evidence", one -> evidence(one, asOf));
          Dossier dossier = Dossier.asOf(asOf, readings).with(evidence);
          if (dossier.leads().size() < leads.size()) {
            throw in.refuse(ProblemCode.CODEC_VALUE);
          }
          return dossier;
        });
  }

  private static Map<LeadId, Lead> leads(In in) {
    Map<LeadId, Lead> leads = new LinkedHashMap<>();
    for (Lead lead : in.list(LeadForm::read)) {
      if (leads.put(lead.id(), lead) != null) {
        throw in.refuse(ProblemCode.CODEC_VALUE);
      }
    }
    return leads;
  }

  /** A dossier would leave it out without a word. */
  private static Evidence evidence(In in, Instant asOf) {
    Evidence evidence = EvidenceForm.read(in);
    if (evidence.at().isAfter(asOf)) {
      throw in.refuse(ProblemCode.CODEC_VALUE);
    }
    return evidence;
  }
}
