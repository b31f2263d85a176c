package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.Standing;
import org.leadroad.lifecycle.Dot;
import org.leadroad.scoring.Temperature;

/** One self-contained page: months, channels and sources, the list, and each lead's story. */
final class Report {

  /** A page with more stories than this is one that no browser opens in a moment. */
  static final int STORIES = 500;

  private final Totals totals;
  private final Figures figures;
  private final Optional<Ahead> ahead;
  private final List<Trouble> troubles;
  private final Language language;
  private final Instant asOf;

  Report(
      Totals totals,
      Figures figures,
      Optional<Ahead> ahead,
      List<Trouble> troubles,
      Language language,
      Instant asOf) {
    this.totals = totals;
    this.figures = figures;
    this.ahead = ahead;
    this.troubles = troubles;
    this.language = language;
    this.asOf = asOf;
  }

  /** Writes lead by lead, in this order, and keeps nothing. */
  void write(Spool spool, List<Spool.Kept> leads, Appendable out, Progress progress)
      throws IOException {
    Html html = new Html(out);
    try {
      head(html);
      list(html, spool, leads, progress);
      new Problems(html, language).draw(troubles);
      html.raw("</main><script>").raw(resource("report.js")).raw("</script></body></html>\n");
    } catch (UncheckedIOException failure) {
      throw failure.getCause();
    }
  }

  /** A page up to the end of its style; it asks the network for nothing. */
  static void begin(Html html, Language language, String title) throws IOException {
    html.raw("<!doctype html>\n")
        .open("html", "lang", language.locale().getLanguage())
        .raw("<head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
        .raw("<meta name=\"referrer\" content=\"no-referrer\">")
        .element("title", "", title)
        .raw("<style>")
        .raw(resource("report.css"));
  }

  private void head(Html html) throws IOException {
    begin(html, language, language.say("title"));
    html.raw("</style></head><body><header><div>")
        .element("h1", "", language.say("title"))
        .element("p", "soft", language.say("asof", language.minute(asOf), language.zoneName()))
        .raw("</div><dl class=\"tiles\">");
    tile(html, "leads", totals.leads(), "");
    tile(html, "hot", totals.temperatures().getOrDefault(Temperature.HOT, 0L), "HOT");
    tile(
        html,
        "opportunities",
        totals.standings().getOrDefault(Standing.Kind.OPPORTUNITY, 0L),
        "good");
    tile(html, "unrated", totals.dots().getOrDefault(Dot.NOT_RATED, 0L), "");
    tile(html, "problems", troubles.size(), troubles.isEmpty() ? "" : "bad");
    html.raw("</dl></header><main>");
    if (totals.leads() > 0) {
      new Charts(html, language, figures).draw(asOf);
    }
    if (ahead.isPresent()) {
      new Agendas(html, language, ahead.get(), totals.called()).draw(asOf);
    }
  }

  private void tile(Html html, String what, long number, String cssClass) {
    html.raw("<div>")
        .element("dt", "", language.say("tile." + what))
        .element("dd", cssClass, language.number(number))
        .raw("</div>");
  }

  private void list(Html html, Spool spool, List<Spool.Kept> leads, Progress progress)
      throws IOException {
    html.raw("<section class=\"list\" aria-labelledby=\"list\" style=\"--best:")
        .text(Math.max(1, totals.best()))
        .raw("\"><div class=\"title\"><h2 id=\"list\">")
        .text(language.say("list"))
        .raw("</h2><span id=\"shown\" class=\"soft\" aria-live=\"polite\" data-says=\"")
        .text(language.say("filter.shown", "{0}", "{1}"))
        .raw("\"></span>")
        .element("span", "keys soft", language.say("keys"))
        .raw("</div>")
        .element("p", "note", language.say("list.note"))
        .element("p", "note", language.say("list.files"));
    if (leads.size() > STORIES) {
      html.element("p", "note", language.say("list.short", STORIES));
    }
    if (!leads.isEmpty()) {
      new Filters(html, language).draw(totals);
    }
    html.raw("<div id=\"leads\">\n");
    int first = Math.min(STORIES, leads.size());
    for (int i = 0; i < first; i++) {
      html.raw(spool.story(leads.get(i), i + 1));
      progress.show(i + 1, leads.size());
    }
    html.raw("</div><p id=\"nobody\" class=\"empty\"")
        .raw(leads.isEmpty() ? ">" : " hidden>")
        .text(language.say(leads.isEmpty() ? "list.none" : "list.empty"))
        .raw("</p>");
    if (leads.size() > STORIES) {
      new Rest(html, language).draw(spool, leads, STORIES, progress);
    }
    html.raw("</section>");
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
