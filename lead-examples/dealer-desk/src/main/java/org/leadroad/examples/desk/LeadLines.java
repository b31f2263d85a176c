package org.leadroad.examples.desk;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leadroad.core.Lead;
import org.leadroad.core.Remark;
import org.leadroad.core.Verdict;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Rating;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Tier;

/** Writes lines of {@code leads.jsonl}. */
final class LeadLines {

  private record Issue(String code, String field) {}

  private final OutputStream out;

  LeadLines(OutputStream out) {
    this.out = out;
  }

  void write(LeadRow row, Enquiry enquiry) {
    try (JsonLine line = new JsonLine(out)) {
      write(row, enquiry, line);
    }
  }

  private static void write(LeadRow row, Enquiry enquiry, JsonLine line) {
    Lead lead = row.snapshot().lead();
    Shown shown = Shown.of(row.snapshot().reading());
    line.begin()
        .text("file", enquiry.file())
        .number("index", enquiry.index())
        .text("lead", lead.id().value())
        .text("key", lead.origin().deliveryKey().map(DeliveryKey::value))
        .text("receivedAt", lead.receivedAt().toString())
        .text("arrivedAt", enquiry.arrivedAt().map(Object::toString))
        .text("requestedAt", enquiry.reading().requestedAt().map(Object::toString))
        .text("channel", lead.origin().channel().name())
        .text("initiative", lead.origin().initiative().name())
        .text("source", enquiry.source())
        .texts("sources", lead.origin().sources())
        .text("resendOf", enquiry.first().map(LeadId::value))
        .list("words", lead.words().list(), LeadLines::word)
        .revealed("names", shown.names())
        .revealed("emails", shown.emails())
        .revealed("phones", shown.phones())
        .revealed("organizations", shown.organizations())
        .revealed("addresses", shown.addresses())
        .revealed("wants", shown.wants().stream().map(Want::what).toList())
        .revealed("offers", shown.offers().stream().map(Want::what).toList())
        .text("when", shown.when().map(PersonalText::reveal))
        .text("budget", shown.budget().map(PersonalText::reveal))
        .text("standing", row.snapshot().standing().kind().name())
        .text("called", row.definition().code())
        .list("identity", row.snapshot().assessment().identityVerdicts(), LeadLines::verdict)
        .list("intent", row.snapshot().assessment().intentVerdicts(), LeadLines::verdict);
    score(row.score(), line);
    line.text("temperature", row.temperature().name());
    rating(row.rating(), line);
    line.list("issues", issues(row, enquiry), LeadLines::issue).end();
  }

  private static void word(JsonLine line, Word word) {
    line.pair(word.name(), word.text().reveal());
  }

  private static void verdict(JsonLine line, Verdict<?> verdict) {
    Opinion opinion = verdict.opinion();
    line.element(
        () ->
            line.text("verdict", opinion.kind().name())
                .text("claim", verdict.claim().kind().name())
                .text("strategy", verdict.strategy())
                .texts(
                    "information",
                    opinion instanceof Opinion.Lacks lacks ? codes(lacks.information()) : List.of())
                .texts(
                    "evidence",
                    opinion instanceof Opinion.Lacks lacks ? codes(lacks.evidence()) : List.of())
                .text("needs", needs(opinion))
                .list(
                    "clashes",
                    opinion instanceof Opinion.Clashes clashes
                        ? List.copyOf(clashes.clashes())
                        : List.of(),
                    LeadLines::clash)
                .text("why", why(opinion)));
  }

  private static Optional<String> why(Opinion opinion) {
    return switch (opinion.kind()) {
      case DENIED -> Optional.of(((Opinion.Denied) opinion).why().code());
      case UNDECIDED -> Optional.of(((Opinion.Undecided) opinion).why().name());
      case HOLDS, LACKS, CLASHES -> Optional.empty();
    };
  }

  /** How what is missing belongs together, which the two flat lists do not say. */
  private static Optional<String> needs(Opinion opinion) {
    return opinion instanceof Opinion.Lacks lacks
        ? Optional.of(lacks.missing().describe(Locale.ENGLISH))
        : Optional.empty();
  }

  private static List<String> codes(Iterable<Need> needs) {
    List<String> codes = new ArrayList<>();
    needs.forEach(need -> codes.add(need.code()));
    return codes;
  }

  private static void clash(JsonLine line, Clash clash) {
    line.element(
        () ->
            line.texts("supporting", clash.supporting().stream().map(EvidenceId::value).toList())
                .texts(
                    "contradicting",
                    clash.contradicting().stream().map(EvidenceId::value).toList()));
  }

  private static void score(Score score, JsonLine line) {
    line.object(
        "score",
        () -> {
          line.number("total", score.total());
          line.flag("complete", score.complete());
          line.object(
              "tiers",
              () -> {
                for (Tier tier : score.card().tiers()) {
                  line.number(tier.name(), score.tier(tier));
                }
              });
          line.list("lines", score.lines(), LeadLines::scoreLine);
        });
  }

  private static void scoreLine(JsonLine line, Score.Line spoken) {
    line.element(
        () ->
            line.text("rule", spoken.part())
                .text("cause", spoken.cause().name())
                .text("reason", spoken.reason())
                .text("tier", spoken.tier().name())
                .number("points", spoken.points()));
  }

  private static void rating(Optional<Rating> rating, JsonLine line) {
    if (rating.isEmpty()) {
      line.absent("rating");
      return;
    }
    line.object(
        "rating",
        () ->
            line.text("class", rating.get().temperature().name())
                .text("by", rating.get().by())
                .text("at", rating.get().at().toString()));
  }

  private static List<Issue> issues(LeadRow row, Enquiry enquiry) {
    List<Issue> issues = new ArrayList<>();
    if (enquiry.isSentAgain()) {
      issues.add(new Issue("RESEND", ""));
    }
    for (Problem note : enquiry.receipt().notes()) {
      issues.add(new Issue(note.code().name(), note.place().field()));
    }
    for (Remark remark : row.snapshot().reading().remarks()) {
      issues.add(new Issue(remark.code(), remark.field()));
    }
    if (!row.complete()) {
      issues.add(new Issue("SCORE_INCOMPLETE", ""));
    }
    for (String type : row.score().unknownTypes()) {
      issues.add(new Issue("INTERACTION_TYPE_UNKNOWN", type));
    }
    return issues;
  }

  private static void issue(JsonLine line, Issue issue) {
    line.element(() -> line.text("code", issue.code()).text("field", issue.field()));
  }
}
