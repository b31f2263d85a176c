package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.List;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.LeadRow;

/**
 * A line of the list: rank, dot, who and what, what the score says; whole with the story inside, or
 * brief for the script to draw.
 */
final class Rows {

  private static final int LONGEST = 90;

  private final Language language;
  private final LeadRow row;
  private final Enquiry enquiry;
  private final Shown shown;

  Rows(Language language, LeadRow row, Enquiry enquiry) {
    this.language = language;
    this.row = row;
    this.enquiry = enquiry;
    this.shown = Shown.of(row.snapshot().reading());
  }

  /**
   * With {@link Html#PLACE} where its place goes, and {@link Html#FIRST} where that of the first
   * does.
   */
  String whole() {
    StringBuilder text = new StringBuilder();
    Html html = new Html(text);
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
    html.raw("<summary><span class=\"rank\">" + Html.PLACE + "</span>");
    String rated = language.code("dot.", row.dot().name());
    html.open(
            "span", "class", "dot " + row.dot(), "role", "img", "title", rated, "aria-label", rated)
        .raw("</span><span class=\"who\"><span class=\"name\">");
    name(html);
    html.raw("</span>").element("span", "line", line()).raw("</span>");
    chips(html);
    score(html);
    html.raw("</summary>");
    new Story(html, language, row, enquiry).tell();
    html.raw("</details>\n");
    return text.toString();
  }

  /** As an array; the script knows the places. */
  String brief() {
    int flags =
        (enquiry.isSentAgain() ? 1 : 0)
            + (enquiry.isTest() ? 2 : 0)
            + (row.complete() ? 0 : 4)
            + (House.isJunk(row.snapshot()) ? 8 : 0)
            + (Temper.byCondition(row.score()) ? 16 : 0);
    return JsonLine.array(
        List.of(
            Html.seen(name()),
            Html.seen(more()),
            Html.seen(line()),
            row.score().total(),
            flags,
            row.dot().name(),
            row.temperature().name(),
            row.snapshot().standing().kind().name(),
            enquiry.channel().name(),
            row.definition().code()));
  }

  private void name(Html html) {
    if (name().isEmpty()) {
      html.element("i", "soft", language.say("name.none"));
    } else {
      html.text(name());
    }
    if (!more().isEmpty()) {
      html.raw(" ").element("small", "soft", more());
    }
  }

  /** What to call them by, as text. */
  String called() {
    return name().isEmpty() ? language.say("name.none") : name();
  }

  /** What to call them by, empty if nothing was given. */
  private String name() {
    List<PersonalText> names = new ArrayList<>(shown.names());
    names.addAll(shown.organizations());
    names.addAll(shown.emails());
    names.addAll(shown.phones());
    return names.isEmpty() ? "" : names.get(0).reveal();
  }

  private String more() {
    if (shown.names().size() > 1) {
      return language.count("name.more", shown.names().size() - 1L);
    }
    return shown.names().isEmpty() || shown.organizations().isEmpty()
        ? ""
        : "· " + shown.organizations().get(0).reveal();
  }

  private String line() {
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
    parts.add(enquiry.date().map(language::day).orElseGet(() -> language.say("date.unknown")));
    return String.join(" · ", parts);
  }

  private void chips(Html html) {
    html.raw("<span class=\"chips\">");
    if (enquiry.first().isPresent()) {
      html.raw("<span class=\"chip\">" + language.say("resent.see", Html.FIRST) + "</span>");
    } else if (enquiry.isSentAgain()) {
      html.element("span", "chip", language.say("resent"));
    }
    if (enquiry.isTest()) {
      html.element("span", "chip bad", language.say("test"));
    }
    if (House.isJunk(row.snapshot())) {
      html.element("span", "chip bad", language.say("junk"));
    }
    html.element(
            "span",
            "chip " + row.snapshot().standing().kind(),
            row.definition().name(language.locale()))
        .open(
            "span", "class", "chip " + row.temperature(), "title", new Temper(language, row).why())
        .text(Temper.label(row.score(), language))
        .raw("</span></span>");
  }

  private void score(Html html) {
    html.raw("<span class=\"score\"><b>")
        .text(language.number(row.score().total()))
        .raw("</b><span class=\"unseen\"> ")
        .text(language.say("points"))
        .raw("</span>");
    if (!row.complete()) {
      html.element("small", "soft", language.say("incomplete"));
    }
    html.raw("<i class=\"of\" style=\"--of:" + Math.max(0, row.score().total()) + "\"></i></span>");
  }

  static String shorten(PersonalText text) {
    String all = text.reveal().strip().replaceAll("\\s+", " ");
    int end = all.offsetByCodePoints(0, Math.min(LONGEST, all.codePointCount(0, all.length())));
    return end == all.length() ? all : all.substring(0, end) + "…";
  }
}
