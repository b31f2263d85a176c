package org.leadroad.examples.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What could not be read: those of one sort together, since they have one cure. */
final class Problems {

  /** Of each sort so many places are told. */
  private static final int PLACES = 6;

  private final Html html;
  private final Language language;

  Problems(Html html, Language language) {
    this.html = html;
    this.language = language;
  }

  void draw(List<Trouble> troubles) {
    if (troubles.isEmpty()) {
      return;
    }
    html.raw("<section class=\"card problems\" aria-labelledby=\"problems\"><h2 id=\"problems\">")
        .text(language.say("problems"))
        .raw("</h2><ul>");
    Map<String, List<Trouble>> byCode = new LinkedHashMap<>();
    troubles.forEach(
        each -> byCode.computeIfAbsent(each.code(), code -> new ArrayList<>()).add(each));
    byCode.values().stream()
        .sorted(Comparator.comparingInt((List<Trouble> alike) -> alike.size()).reversed())
        .forEach(this::sort);
    html.raw("</ul></section>");
  }

  private void sort(List<Trouble> alike) {
    String code = alike.get(0).code();
    html.raw("<li>").element("span", "chip bad", language.code("problem.", code));
    if (alike.size() > 1) {
      html.element("b", "n", "×" + language.number(alike.size()));
    }
    html.element("span", "", language.cure(code)).raw("<span class=\"where soft\">");
    int told = Math.min(PLACES, alike.size());
    for (int i = 0; i < told; i++) {
      html.raw(i == 0 ? "" : " · ")
          .element("b", "", alike.get(i).file())
          .text(" " + alike.get(i).place().describe(language.locale()));
    }
    if (alike.size() > told) {
      html.raw(" · ").text(language.say("problems.short", alike.size() - told));
    }
    html.raw("</span></li>");
  }
}
