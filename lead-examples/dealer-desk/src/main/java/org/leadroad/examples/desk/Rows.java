package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.LeadRow;

/** The lines of the list: rank, dot, who and what, what the score says, and the story inside. */
final class Rows {

  private static final int LONGEST = 90;

  private final Html html;
  private final Language language;
  private final Enquiries enquiries;
  private final long best;

  Rows(Html html, Language language, Enquiries enquiries, long best) {
    this.html = html;
    this.language = language;
    this.enquiries = enquiries;
    this.best = best;
  }

  void draw(LeadRow row, boolean withStory) {
    Enquiries.Enquiry enquiry = enquiries.of(row.snapshot().lead().id());
    Shown shown = Shown.of(row.snapshot().reading());
    html.open(
        "details",
        "class",
        "lead",
        "data-dot",
        row.dot().name(),
        "data-band",
        row.temperature().name(),
        "data-standing",
        row.snapshot().standing().kind().name(),
        "data-channel",
        enquiry.channel().name(),
        "data-called",
        row.definition().code());
    html.raw("<summary><span class=\"rank\">").text(row.place()).raw("</span>");
    String rated = language.code("dot.", row.dot().name());
    html.open(
            "span", "class", "dot " + row.dot(), "role", "img", "title", rated, "aria-label", rated)
        .raw("</span><span class=\"who\"><span class=\"name\">");
    name(shown);
    html.raw("</span>").element("span", "line", line(enquiry, shown)).raw("</span>");
    chips(row, enquiry);
    score(row);
    html.raw("</summary>");
    if (withStory) {
      new Story(html, language, row, enquiry).tell();
    }
    html.raw("</details>\n");
  }

  private void name(Shown shown) {
    List<PersonalText> names = new ArrayList<>(shown.names());
    names.addAll(shown.organizations());
    names.addAll(shown.emails());
    names.addAll(shown.phones());
    if (names.isEmpty()) {
      html.element("i", "soft", language.say("name.none"));
      return;
    }
    html.text(names.get(0));
    long others = Math.max(shown.names().size(), 1) - 1L;
    if (others > 0) {
      html.element("small", "soft", " " + language.count("name.more", others));
    } else if (!shown.names().isEmpty() && !shown.organizations().isEmpty()) {
      html.element("small", "soft", " · " + shown.organizations().get(0).reveal());
    }
  }

  private String line(Enquiries.Enquiry enquiry, Shown shown) {
    List<String> parts = new ArrayList<>();
    if (!shown.wants().isEmpty()) {
      parts.add(shorten(shown.wants().get(0).what()));
    } else if (!shown.offers().isEmpty()) {
      parts.add(
          language.code("want.", shown.offers().get(0).kind().name())
              + ": "
              + shorten(shown.offers().get(0).what()));
    }
    parts.add(language.code("channel.", enquiry.channel().name()));
    parts.add(language.day(enquiry.date()));
    return String.join(" · ", parts);
  }

  private void chips(LeadRow row, Enquiries.Enquiry enquiry) {
    html.raw("<span class=\"chips\">");
    if (enquiry.receipt().resend()) {
      html.element("span", "chip", language.say("resent"));
    }
    if (Figures.isTest(enquiry)) {
      html.element("span", "chip bad", language.say("test"));
    }
    html.element(
            "span",
            "chip " + row.snapshot().standing().kind(),
            row.definition().word(language.locale()))
        .element(
            "span", "chip " + row.temperature(), language.code("band.", row.temperature().name()))
        .raw("</span>");
  }

  private void score(LeadRow row) {
    long width = best <= 0 ? 0 : Math.max(0, Math.round(100.0 * row.score().total() / best));
    html.raw("<span class=\"score\"><b>")
        .text(language.number(row.score().total()))
        .raw("</b><span class=\"unseen\"> ")
        .text(language.say("points"))
        .raw("</span>");
    if (!row.complete()) {
      html.element("small", "soft", language.say("incomplete"));
    }
    html.raw("<i class=\"of\" style=\"--of:" + width + "%\"></i></span>");
  }

  private static String shorten(PersonalText text) {
    String all = text.reveal().strip().replaceAll("\\s+", " ");
    int end = all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length())));
    return end == all.length() ? all : all.substring(0, end) + "…";
  }
}
