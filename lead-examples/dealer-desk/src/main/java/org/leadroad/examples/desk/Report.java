package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.leadroad.core.Standing;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.LeadList;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Temperature;

/** One self-contained page: the list, the dots, the filters, and each lead's story. */
final class Report {

  private final LeadList list;
  private final Enquiries enquiries;
  private final List<Trouble> troubles;
  private final Instant asOf;

  Report(LeadList list, Enquiries enquiries, List<Trouble> troubles, Instant asOf) {
    this.list = list;
    this.enquiries = enquiries;
    this.troubles = troubles;
    this.asOf = asOf;
  }

  String page() throws IOException {
    Html html = new Html();
    html.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
        .raw(
            "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">")
        .raw("<title>Whom to call first</title><style>")
        .raw(resource("report.css"))
        .raw("</style></head><body>");
    header(html);
    html.raw("<main>");
    list.forEach(row -> lead(html, row));
    problems(html);
    return html.raw("</main><script>")
        .raw(resource("report.js"))
        .raw("</script></body></html>\n")
        .toString();
  }

  private void header(Html html) {
    html.raw("<header><h1>Whom to call first</h1><p>")
        .text(list.rows().size())
        .raw(" leads as of ")
        .text(asOf.toString())
        .raw(
            ". The dot is the operator's rating; an empty one means nobody has rated yet. The word beside the score is computed.</p>")
        .raw("<div class=\"filters\">");
    filter(html, "dot", "Rated", Arrays.stream(Dot.values()).map(Enum::name).toList());
    filter(html, "band", "Computed", Arrays.stream(Temperature.values()).map(Enum::name).toList());
    filter(
        html,
        "standing",
        "Standing",
        Arrays.stream(Standing.Kind.values()).map(Enum::name).toList());
    filter(
        html,
        "called",
        "Called",
        list.rows().stream().map(row -> row.definition().code()).distinct().sorted().toList());
    html.raw(
        "<label>Text<input id=\"text\" type=\"search\"></label><span id=\"shown\" aria-live=\"polite\"></span></div></header>");
  }

  private static void filter(Html html, String data, String label, List<String> values) {
    html.raw(
        "<label>" + label + "<select data-filter=\"" + data + "\"><option value=\"\">all</option>");
    for (String value : values) {
      html.raw("<option value=\"").text(value).raw("\">").text(words(value)).raw("</option>");
    }
    html.raw("</select></label>");
  }

  private void lead(Html html, LeadRow row) {
    Definition called = row.definition();
    Shown shown = Shown.of(row.snapshot().reading());
    html.raw(
            "<details class=\"lead\" data-dot=\""
                + row.dot()
                + "\" data-band=\""
                + row.temperature()
                + "\" data-standing=\""
                + row.snapshot().standing().kind()
                + "\" data-called=\"")
        .text(called.code())
        .raw("\"><summary>")
        .raw("<span class=\"rank\">")
        .text(row.place())
        .raw("</span>")
        .raw(
            "<span class=\"dot "
                + row.dot()
                + "\" role=\"img\" title=\"rated: "
                + words(row.dot().name())
                + "\" aria-label=\"rated: "
                + words(row.dot().name())
                + "\"></span>")
        .raw("<span class=\"name\">");
    name(html, shown);
    html.raw("</span><span class=\"wide soft\">")
        .text(shown.wants().isEmpty() ? "" : shorten(shown.wants().get(0).what()))
        .raw("</span>")
        .element("span", "wide badge " + row.snapshot().standing().kind(), words(called.code()))
        .element("span", "wide soft", words(row.temperature().name()))
        .raw("<span class=\"score\">")
        .text(row.score().total())
        .raw(row.complete() ? "" : " <small class=\"soft\">incomplete</small>")
        .raw("</span></summary>");
    new Story(html, row, shown, enquiries.of(row.snapshot().lead().id())).tell();
    html.raw("</details>");
  }

  private static void name(Html html, Shown shown) {
    List<PersonalText> names = shown.names().isEmpty() ? shown.organizations() : shown.names();
    if (names.isEmpty()) {
      html.raw("<small>no name in the words</small>");
    } else {
      html.text(names.get(0));
      if (names.size() > 1) {
        html.raw(" <small>and ").text(names.size() - 1L).raw(" more</small>");
      }
    }
  }

  private void problems(Html html) {
    if (troubles.isEmpty()) {
      return;
    }
    html.raw("<section class=\"problems\"><h2>Not read, and what to do</h2><ul>");
    for (Trouble trouble : troubles) {
      html.raw("<li>")
          .element("b", "", trouble.file())
          .raw(" ")
          .text(trouble.message())
          .raw("</li>");
    }
    html.raw("</ul></section>");
  }

  static String words(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String shorten(PersonalText text) {
    String all = text.reveal().strip();
    int end = all.offsetByCodePoints(0, Math.min(60, all.codePointCount(0, all.length())));
    return end == all.length() ? all : all.substring(0, end) + "…";
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
