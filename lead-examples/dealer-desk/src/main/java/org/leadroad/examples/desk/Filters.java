package org.leadroad.examples.desk;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadroad.core.Standing;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Dot;
import org.leadroad.scoring.Temperature;

/** What narrows the list down, because somebody asked (statement C6). */
final class Filters {

  private final Html html;
  private final Language language;

  Filters(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  void draw(Totals totals) {
    html.open("form", "class", "filters", "role", "search", "aria-label", language.say("list"));
    html.raw("<label class=\"search\">")
        .element("span", "", language.say("filter.text"))
        .open(
            "input",
            "id",
            "text",
            "type",
            "search",
            "autocomplete",
            "off",
            "placeholder",
            language.say("filter.text.hint"))
        .raw("</label>");
    choice("dot", words("dot.", Dot.values()));
    choice("band", words("band.", Temperature.values()));
    choice("standing", words("standing.", Standing.Kind.values()));
    choice("channel", words("channel.", totals.channels().toArray(Channel[]::new)));
    Map<String, String> called = new LinkedHashMap<>();
    totals.called().forEach((code, means) -> called.put(code, means.name(language.locale())));
    choice("called", called);
    html.open("button", "type", "reset", "id", "reset").text(language.say("filter.reset"));
    html.close("button").close("form");
  }

  private Map<String, String> words(String prefix, Enum<?>... values) {
    Map<String, String> words = new LinkedHashMap<>();
    Arrays.stream(values)
        .forEach(value -> words.put(value.name(), language.code(prefix, value.name())));
    return words;
  }

  private void choice(String data, Map<String, String> values) {
    html.raw("<label>")
        .element("span", "", language.say("filter." + data))
        .open("select", "data-filter", data)
        .open("option", "value", "")
        .text(language.say("filter.all"))
        .close("option");
    values.forEach((value, word) -> html.open("option", "value", value).text(word).close("option"));
    html.raw("</select></label>");
  }
}
