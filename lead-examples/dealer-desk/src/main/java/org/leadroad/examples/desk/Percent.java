package org.leadroad.examples.desk;

import java.util.Optional;
import org.leadroad.lifecycle.report.Estimate;
import org.leadroad.lifecycle.report.Rate;

/** Draws rates alike, each with its interval, or that there is too little data (statement P6). */
record Percent(Html html, Language language) {

  void draw(Rate rate) {
    Optional<Estimate> share = rate.estimate();
    if (share.isEmpty()) {
      html.element("span", "soft", language.say("rate.few"));
      return;
    }
    html.raw("<b>").text(whole(share.get().value())).raw(" %</b> <small class=\"soft\">");
    html.text(whole(share.get().low()) + "–" + whole(share.get().high()) + " %").raw("</small>");
  }

  /** In whole hundredths. */
  static String whole(double share) {
    return Long.toString(Math.round(100 * share));
  }
}
