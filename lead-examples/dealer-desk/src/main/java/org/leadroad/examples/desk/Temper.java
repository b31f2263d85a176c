package org.leadroad.examples.desk;

import java.util.OptionalLong;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Temperature;

/**
 * Why a lead is hot, warm or cold: by its points, or by a condition of the card's bands, so that of
 * two with equal points one can be hot and one warm (statement C3).
 */
record Temper(Language language, LeadRow row) {

  /** Hot or warm with fewer points than that takes. */
  static boolean byCondition(Score score) {
    Temperature is = score.temperature();
    OptionalLong from = from(score.card().bands(), is);
    return is != Temperature.COLD && (from.isEmpty() || score.total() < from.getAsLong());
  }

  /** The temperature in a word or two, with the condition where it was one. */
  static String label(Score score, Language language) {
    String is = score.temperature().name();
    return language.say((byCondition(score) ? "band.if." : "band.") + is);
  }

  /** In a sentence. */
  String why() {
    Score score = row.score();
    Temperature is = score.temperature();
    if (is == Temperature.COLD) {
      return language.say(House.isRuledOut(row.snapshot()) ? "why.out" : "why.COLD");
    }
    return byCondition(score)
        ? language.say("why." + is.name())
        : language.say("why.points", from(score.card().bands(), is).getAsLong());
  }

  private static OptionalLong from(Bands bands, Temperature is) {
    return is == Temperature.HOT ? bands.hotFrom() : bands.warmFrom();
  }
}
