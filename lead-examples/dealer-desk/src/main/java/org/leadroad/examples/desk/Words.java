package org.leadroad.examples.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.words.Word;
import org.leadroad.lifecycle.LeadRow;

/**
 * What the words seem to say, each value with the words it came from; what was noted on the way;
 * and the words exactly as received (statements L2, L3).
 */
final class Words {

  private final Html html;
  private final Language language;
  private final LeadRow row;
  private final Enquiry enquiry;
  private final List<Word> words;
  private final Set<Integer> used = new HashSet<>();

  Words(Html html, Language language, LeadRow row, Enquiry enquiry) {
    this.html = html;
    this.language = language;
    this.row = row;
    this.enquiry = enquiry;
    this.words = row.snapshot().lead().words().list();
  }

  /** First, because it finds out which words were used. */
  void read() {
    reading();
    notes();
  }

  private void reading() {
    html.element("h3", "", language.say("story.reading"));
    List<Value> values = Value.of(row.snapshot().reading(), language);
    if (values.isEmpty()) {
      html.element("p", "soft", language.say("story.reading.none"));
      return;
    }
    html.raw("<table class=\"values\">");
    for (Value value : values) {
      html.raw("<tr><th scope=\"row\">").text(value.label()).raw("</th><td>").text(value.text());
      if (!value.more().reveal().isEmpty()) {
        html.element("small", "soft", value.more().reveal());
      }
      html.raw("<span class=\"from\">");
      value.provenance().words().forEach(this::source);
      html.raw("</span></td></tr>");
    }
    html.raw("</table>");
  }

  private void source(WordRef ref) {
    if (ref.index() < words.size()) {
      used.add(ref.index());
      String name = words.get(ref.index()).name();
      html.open(
              "button",
              "type",
              "button",
              "data-word",
              Integer.toString(ref.index()),
              "aria-label",
              language.say("story.readfrom", name))
          .text(name)
          .close("button");
    }
  }

  private void notes() {
    List<Problem> repairs = enquiry.receipt().notes();
    List<Remark> remarks = row.snapshot().reading().remarks();
    if (repairs.isEmpty() && remarks.isEmpty()) {
      return;
    }
    html.element("h3", "", language.say("story.notes")).raw("<ul class=\"notes\">");
    for (Problem note : repairs) {
      html.raw("<li>")
          .element("b", "", language.code("problem.", note.code().name()))
          .element("span", "soft", note.place().describe(language.locale()))
          .element("span", "", language.cure(note.code().name()))
          .raw("</li>");
    }
    for (Remark remark : remarks) {
      String key = language.knows("remark." + remark.code()) ? "remark." : "problem.";
      html.raw("<li>")
          .element("b", "", language.code(key, remark.code()))
          .raw("<span class=\"from\">");
      remark.words().forEach(this::source);
      html.raw("</span></li>");
    }
    html.raw("</ul>");
  }

  void received() {
    html.element("h3", "", language.say("story.words"))
        .raw("<p class=\"soft\">")
        .text(language.say("story.from", enquiry.file(), enquiry.index() + 1))
        .raw(" · ")
        .text(
            enquiry
                .reading()
                .requestedAt()
                .map(at -> language.say("story.requested", language.minute(at)))
                .orElseGet(() -> language.say("story.requested.unknown")))
        .raw(" · ")
        .text(
            enquiry
                .arrivedAt()
                .map(at -> language.say("story.received", language.minute(at)))
                .orElseGet(() -> language.say("story.received.unknown")));
    List<String> sources = row.snapshot().lead().origin().sources();
    if (!sources.isEmpty()) {
      html.raw(" · ").text(language.say("story.source", String.join(" › ", sources)));
    }
    html.raw("</p><table class=\"words\">");
    for (int i = 0; i < words.size(); i++) {
      html.open("tr", "class", used.contains(i) ? "used" : "")
          .raw("<th scope=\"row\">")
          .text(words.get(i).name())
          .raw("</th><td>")
          .text(words.get(i).text())
          .raw("</td></tr>");
    }
    html.raw("</table>");
  }
}
