package org.leadroad.examples.desk;

import java.io.IOException;
import java.util.List;

/**
 * The leads behind those whose stories the page tells, as data: a browser keeps a hundred thousand
 * short arrays with ease, and draws only those that somebody looks at.
 */
final class Rest {

  private final Html html;
  private final Language language;

  Rest(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  /** The lines behind the first ones, and what the script needs to draw them as the others are. */
  void draw(Spool spool, List<Spool.Kept> leads, int first, Progress progress) throws IOException {
    html.raw("<p class=\"more\"><button type=\"button\" id=\"more\" data-says=\"")
        .text(language.say("list.more", "{0}", "{1}"))
        .raw("\"></button></p><template id=\"brief\"><details class=\"lead\"><summary>")
        .raw("<span class=\"rank\"></span><span class=\"dot\" role=\"img\"></span>")
        .raw("<span class=\"who\"><span class=\"name\"></span><span class=\"line\"></span></span>")
        .raw("<span class=\"chips\"></span><span class=\"score\"><b></b><span class=\"unseen\"> ")
        .text(language.say("points"))
        .raw("</span><i class=\"of\"></i></span></summary><p class=\"elsewhere\" data-says=\"")
        .text(language.say("list.elsewhere", "{0}"))
        .raw("\"></p></details></template><script type=\"application/json\" id=\"rest\">{");
    list(
        "flags",
        List.of(
            language.say("resent"),
            language.say("test"),
            language.say("incomplete"),
            language.say("junk"),
            language.say("band.if.HOT"),
            language.say("band.if.WARM")));
    list("see", List.of(language.say("resent.see", "{0}")));
    list("nobody", List.of(language.say("name.none")));
    list("group", List.of(language.say("number.group")));
    html.raw("\"first\":" + (first + 1) + ",\"leads\":[\n");
    for (int i = first; i < leads.size(); i++) {
      html.raw(i == first ? "" : ",\n").raw(spool.brief(leads.get(i)));
      progress.show(i + 1, leads.size());
    }
    html.raw("]}</script>");
  }

  private void list(String name, List<String> values) {
    html.raw("\"" + name + "\":" + JsonLine.array(values) + ",");
  }
}
