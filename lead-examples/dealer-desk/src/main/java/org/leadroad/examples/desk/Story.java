package org.leadroad.examples.desk;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadroad.core.Remark;
import org.leadroad.core.Verdict;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Score;

/** One lead's story: words, reading, verdicts with what is missing, and the score as a ledger. */
final class Story {

  private final Html html;
  private final LeadRow row;
  private final Shown shown;
  private final Enquiries.Enquiry enquiry;

  Story(Html html, LeadRow row, Shown shown, Enquiries.Enquiry enquiry) {
    this.html = html;
    this.row = row;
    this.shown = shown;
    this.enquiry = enquiry;
  }

  void tell() {
    html.raw("<div class=\"story\"><div>");
    verdicts();
    score();
    html.raw("</div><div>");
    reading();
    words();
    html.raw("</div></div>");
  }

  private void verdicts() {
    html.raw("<h2>Why it stands as ")
        .text(Report.words(row.snapshot().standing().kind().name()))
        .raw("</h2><ul>");
    row.snapshot().assessment().identityVerdicts().forEach(verdict -> verdict("who", verdict));
    row.snapshot().assessment().intentVerdicts().forEach(verdict -> verdict("what", verdict));
    if (row.snapshot().reading().identities().isEmpty()) {
      html.raw("<li>who: the words name nobody</li>");
    }
    if (row.snapshot().reading().intents().isEmpty()) {
      html.raw("<li>what: the words ask for nothing</li>");
    }
    row.rating()
        .ifPresent(
            rating ->
                html.raw("<li>rated ")
                    .text(Report.words(rating.temperature().name()))
                    .raw(" by ")
                    .text(rating.by())
                    .raw(" <span class=\"soft\">")
                    .text(rating.at().toString())
                    .raw("</span></li>"));
    html.raw("</ul>");
  }

  private void verdict(String question, Verdict<?> verdict) {
    html.raw("<li>")
        .text(question)
        .raw(": ")
        .element(
            "b", verdict.opinion().kind().name(), Report.words(verdict.opinion().kind().name()));
    html.raw(" ")
        .text(subject(verdict))
        .raw(" <span class=\"soft\">")
        .text(reasons(verdict.opinion()))
        .raw(" · ")
        .text(verdict.strategy())
        .raw("</span></li>");
  }

  private static String subject(Verdict<?> verdict) {
    return switch (verdict.claim().kind()) {
      case PERSON, COMPANY -> ((Identity) verdict.claim()).displayName().reveal();
      case INTENT, SAMENESS -> "";
    };
  }

  private static String reasons(Opinion opinion) {
    return switch (opinion.kind()) {
      case HOLDS -> "on " + ids(((Opinion.Holds) opinion).grounds());
      case LACKS -> "missing: " + ((Opinion.Lacks) opinion).missing().sentence(Locale.ENGLISH);
      case DENIED -> Report.words(((Opinion.Denied) opinion).why().code());
      case UNDECIDED -> Report.words(((Opinion.Undecided) opinion).why().name());
      case CLASHES ->
          ((Opinion.Clashes) opinion)
              .clashes().stream().map(Story::clash).collect(Collectors.joining("; "));
    };
  }

  private static String clash(Clash clash) {
    return ids(clash.supporting()) + " against " + ids(clash.contradicting());
  }

  private static String ids(Iterable<EvidenceId> ids) {
    StringBuilder text = new StringBuilder();
    ids.forEach(id -> text.append(text.isEmpty() ? "" : ", ").append(id));
    return text.toString();
  }

  private void score() {
    html.raw("<h2>Why it scores ").text(row.score().total()).raw("</h2><table>");
    for (Score.Line line : row.score().lines()) {
      html.raw("<tr><td>")
          .text(says(line))
          .raw(" <span class=\"soft\">")
          .text(Report.words(line.tier().name()))
          .raw("</span></td><td class=\"n\">")
          .text(line.points())
          .raw("</td></tr>");
    }
    html.raw("<tr><td><b>total, ")
        .text(Report.words(row.temperature().name()))
        .raw("</b></td><td class=\"n\"><b>")
        .text(row.score().total())
        .raw("</b></td></tr></table>");
    if (!row.complete()) {
      html.raw("<p>Incomplete: a rule or a band could not be asked, so this is the rest.</p>");
    }
    if (!row.score().unknownTypes().isEmpty()) {
      html.raw("<p>No rule can count ")
          .text(String.join(", ", row.score().unknownTypes()))
          .raw(": the card does not know it.</p>");
    }
  }

  private static String says(Score.Line line) {
    return switch (line.cause()) {
      case RULE -> line.reason();
      case DECAY -> line.reason() + ", fading";
      case CAP -> line.reason() + ", capped";
      case FLOOR -> line.reason() + ", floor";
      case TIER_FULL -> "no more counts here";
      case FAILED -> line.reason() + ", failed";
      case SILENT, PASSED_OVER -> line.reason() + ", silent";
    };
  }

  private void reading() {
    html.raw("<h2>What the words seem to say</h2><table>");
    line("name", shown.names());
    line("company", shown.organizations());
    line("e-mail", shown.emails());
    line("telephone", shown.phones());
    line("address", shown.addresses());
    line("wants", shown.wants().stream().map(Want::what).toList());
    line("offers", shown.offers().stream().map(Want::what).toList());
    line("when", shown.when().stream().toList());
    line("budget", shown.budget().stream().toList());
    for (Remark remark : row.snapshot().reading().remarks()) {
      note(remark.code(), remark.field());
    }
    for (Problem note : enquiry.receipt().notes()) {
      note(note.code().name(), note.place().toString());
    }
    html.raw("</table>");
  }

  private void line(String label, List<PersonalText> values) {
    for (PersonalText value : values) {
      html.raw("<tr><td class=\"soft label\">" + label + "</td><td>").text(value).raw("</td></tr>");
    }
  }

  private void note(String code, String where) {
    html.raw("<tr><td class=\"soft label\">noted</td><td>")
        .text(Report.words(code))
        .raw(" <span class=\"soft\">")
        .text(where)
        .raw("</span></td></tr>");
  }

  private void words() {
    html.raw("<h2>The words, as received</h2><p class=\"soft\">")
        .text(enquiry.file())
        .raw("</p><table>");
    for (Word word : row.snapshot().lead().words().list()) {
      html.raw("<tr><td class=\"soft\">")
          .text(word.name())
          .raw("</td><td>")
          .text(word.text())
          .raw("</td></tr>");
    }
    html.raw("</table>");
  }
}
