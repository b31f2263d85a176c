package org.leadroad.examples.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadroad.core.Verdict;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadRow;

/**
 * One lead's story: why it stands and scores as it does, what the words seem to say, and the words.
 */
final class Story {

  private final Html html;
  private final Language language;
  private final LeadRow row;
  private final Enquiry enquiry;
  private final Map<EvidenceId, Evidence> evidence = new HashMap<>();

  Story(Html html, Language language, LeadRow row, Enquiry enquiry) {
    this.html = html;
    this.language = language;
    this.row = row;
    this.enquiry = enquiry;
    row.snapshot().road().evidence().forEach(each -> evidence.put(each.id(), each));
  }

  void tell() {
    html.raw("<div class=\"story\"><div>");
    again();
    standing();
    new Waterfall(html, language, row).draw();
    html.raw("</div><div>");
    Words words = new Words(html, language, row, enquiry);
    words.read();
    html.raw("</div><div class=\"whole\">");
    words.received();
    html.raw("</div></div>");
  }

  private void again() {
    if (enquiry.first().isPresent()) {
      html.raw("<p class=\"again\">" + language.say("story.again", Html.FIRST))
          .raw(" <button type=\"button\" data-place=\"" + Html.FIRST + "\">")
          .text(language.say("story.again.show"))
          .raw("</button></p>");
    }
  }

  private void standing() {
    String standing = language.code("standing.", row.snapshot().standing().kind().name());
    html.element("h3", "", language.say("story.standing", standing)).raw("<ul class=\"verdicts\">");
    row.snapshot()
        .assessment()
        .identityVerdicts()
        .forEach(
            verdict ->
                verdict(
                    language.say("story.who"), verdict.claim().displayName().reveal(), verdict));
    row.snapshot()
        .assessment()
        .intentVerdicts()
        .forEach(verdict -> verdict(language.say("story.what"), "", verdict));
    if (row.snapshot().reading().identities().isEmpty()) {
      plain(language.say("story.nobody"));
    }
    if (row.snapshot().reading().intents().isEmpty()) {
      plain(language.say("story.nothing"));
    }
    html.raw("</ul><p class=\"called\">")
        .text(language.say("story.called", row.definition().name(language.locale())))
        .raw(" ")
        .text(contacts());
    long takenBack = row.snapshot().road().facts().stream().filter(Story::isWithdrawal).count();
    if (takenBack > 0) {
      html.raw(" ").text(language.count("story.withdrawn", takenBack));
    }
    row.rating()
        .ifPresent(
            rating ->
                html.raw(" ")
                    .text(
                        language.say(
                            "story.rated",
                            language.code("band.", rating.temperature().name()),
                            rating.by(),
                            language.day(rating.at())))
                    .raw("."));
    html.raw("</p>");
  }

  private static boolean isWithdrawal(Fact fact) {
    return fact.what().kind() == Happening.Kind.WITHDRAWN;
  }

  private void plain(String says) {
    html.element("li", "soft", says);
  }

  private String contacts() {
    int contacts = row.snapshot().road().timesContacted();
    return contacts == 0
        ? language.say("story.never")
        : language.count("story.contacts", contacts) + ".";
  }

  private void verdict(String question, String subject, Verdict<?> verdict) {
    String kind = verdict.opinion().kind().name();
    html.raw("<li><span class=\"question\">")
        .text(question)
        .raw("</span><div>")
        .element("b", "verdict " + kind, language.code("verdict.", kind))
        .raw(" ")
        .text(subject)
        .element("p", "", reasons(verdict.opinion()));
    notes(verdict.opinion());
    html.open("code", "class", "soft").text(verdict.strategy()).raw("</code></div></li>");
  }

  private String reasons(Opinion opinion) {
    return switch (opinion.kind()) {
      case HOLDS -> language.say("verdict.on", told(((Opinion.Holds) opinion).grounds()));
      case LACKS ->
          language.say(
              "verdict.missing", ((Opinion.Lacks) opinion).missing().describe(language.locale()));
      case DENIED -> denied((Opinion.Denied) opinion);
      case UNDECIDED -> ((Opinion.Undecided) opinion).why().describe(language.locale());
      case CLASHES ->
          ((Opinion.Clashes) opinion)
              .clashes().stream().map(this::clash).collect(Collectors.joining("; "));
    };
  }

  private String denied(Opinion.Denied opinion) {
    String why = opinion.why().describe(language.locale());
    return opinion.grounds().isEmpty() ? why : why + " (" + told(opinion.grounds()) + ")";
  }

  private String clash(Clash clash) {
    return language.say("verdict.against", told(clash.supporting()), told(clash.contradicting()));
  }

  private String told(Iterable<EvidenceId> ids) {
    StringBuilder text = new StringBuilder();
    ids.forEach(id -> text.append(text.isEmpty() ? "" : "; ").append(told(id)));
    return text.toString();
  }

  private String told(EvidenceId id) {
    Evidence each = evidence.get(id);
    return each == null
        ? id.value()
        : language.code("need.", each.kind().code())
            + ", "
            + language.day(each.at())
            + ", "
            + each.by();
  }

  /** What whoever brought the evidence wrote beside it. */
  private void notes(Opinion opinion) {
    if (opinion instanceof Opinion.Holds holds) {
      List<PersonalText> notes =
          holds.grounds().stream()
              .map(evidence::get)
              .filter(each -> each != null)
              .flatMap(each -> each.note().stream())
              .toList();
      notes.forEach(note -> html.raw("<q>").text(note).raw("</q>"));
    }
  }
}
