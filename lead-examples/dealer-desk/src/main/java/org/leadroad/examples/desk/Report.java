package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.leadroad.core.Standing;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Temperature;

/** One self-contained page: months, channels and sources, the list, and each lead's story. */
final class Report {

  /** A page with more stories than this is one that no browser opens. */
  static final int STORIES = 2000;

  private final LeadList list;
  private final Enquiries enquiries;
  private final List<Trouble> troubles;
  private final Language language;

  Report(LeadList list, Enquiries enquiries, List<Trouble> troubles, Language language) {
    this.list = list;
    this.enquiries = enquiries;
    this.troubles = troubles;
    this.language = language;
  }

  /** Writes lead by lead and keeps nothing. */
  void write(Appendable out, Progress progress) throws IOException {
    Html html = new Html(out);
    try {
      page(html, progress);
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  private void page(Html html, Progress progress) throws IOException {
    html.raw("<!doctype html>\n")
        .open("html", "lang", language.locale().getLanguage())
        .raw("<head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">")
        .element("title", "", language.say("title"))
        .raw("<style>")
        .raw(resource("report.css"))
        .raw("</style></head><body>");
    head(html);
    html.raw("<main>");
    new Charts(html, language, Figures.of(list, enquiries)).draw(list.asOf());
    list(html, progress);
    problems(html);
    html.raw("</main><script>").raw(resource("report.js")).raw("</script></body></html>\n");
  }

  private void head(Html html) {
    html.raw("<header><div>")
        .element("h1", "", language.say("title"))
        .element("p", "soft", language.say("asof", language.minute(list.asOf())))
        .raw("</div><dl class=\"tiles\">");
    tile(html, "leads", list.rows().size(), "");
    tile(html, "hot", count(row -> row.temperature() == Temperature.HOT), "HOT");
    tile(
        html,
        "opportunities",
        count(row -> row.snapshot().standing().kind() == Standing.Kind.OPPORTUNITY),
        "good");
    tile(html, "unrated", count(row -> row.dot() == Dot.NOT_RATED), "");
    tile(html, "problems", troubles.size(), troubles.isEmpty() ? "" : "bad");
    html.raw("</dl></header>");
  }

  private long count(Predicate<LeadRow> test) {
    return list.rows().stream().filter(test).count();
  }

  private void tile(Html html, String what, long number, String cssClass) {
    html.raw("<div>")
        .element("dt", "", language.say("tile." + what))
        .element("dd", cssClass, language.number(number))
        .raw("</div>");
  }

  private void list(Html html, Progress progress) {
    html.raw("<section class=\"list\" aria-labelledby=\"list\"><div class=\"title\">")
        .raw("<h2 id=\"list\">")
        .text(language.say("list"))
        .raw("</h2><span id=\"shown\" class=\"soft\" aria-live=\"polite\" data-says=\"")
        .text(language.say("filter.shown", "{0}", "{1}"))
        .raw("\"></span>")
        .element("span", "keys soft", language.say("keys"))
        .raw("</div>")
        .element("p", "note", language.say("list.note"));
    new Filters(html, language).draw(list);
    Rows rows = new Rows(html, language, enquiries, best());
    int done = 0;
    for (LeadRow row : list) {
      rows.draw(row, row.place() <= STORIES);
      progress.show(++done, list.rows().size());
    }
    html.raw("<p id=\"nobody\" class=\"empty\" hidden>")
        .text(language.say("list.empty"))
        .raw("</p>");
    if (list.rows().size() > STORIES) {
      html.element("p", "note", language.say("list.short", STORIES));
    }
    html.raw("</section>");
  }

  private long best() {
    return list.rows().stream().mapToLong(row -> row.score().total()).max().orElse(0);
  }

  private void problems(Html html) {
    if (troubles.isEmpty()) {
      return;
    }
    html.raw("<section class=\"card problems\" aria-labelledby=\"problems\"><h2 id=\"problems\">")
        .text(language.say("problems"))
        .raw("</h2><ul>");
    for (Trouble trouble : troubles) {
      html.raw("<li>")
          .element("b", "", trouble.file())
          .element("span", "soft", language.place(trouble.place()))
          .element("span", "chip bad", language.code("problem.", trouble.code()))
          .element("span", "", language.code("cure.", trouble.code()))
          .raw("</li>");
    }
    html.raw("</ul></section>");
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Report.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing from the jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
