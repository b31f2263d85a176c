package org.leadroad.scoring.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Vocabulary;

/** Scores and generated profiles in words, for the message of what went wrong. */
final class Shown {

  private Shown() {}

  /** The ledgers, one below the other. */
  static String scores(Score... scores) {
    return Stream.of(scores)
        .map(score -> "\n" + score.explain(Locale.ENGLISH))
        .collect(Collectors.joining());
  }

  /** The ledgers, and then all that is known of whom they are about. */
  static String scores(Profile profile, Score... scores) {
    Vocabulary words = scores[0].card().vocabulary();
    return scores(scores) + "\nof the profile" + profile(words, profile);
  }

  private static String profile(Vocabulary words, Profile profile) {
    StringBuilder text = new StringBuilder();
    for (Attribute<?> attribute : words.attributes().values()) {
      List<?> known = profile.all(attribute);
      if (!known.isEmpty()) {
        text.append("\n  ").append(attribute.name()).append(": ");
        text.append(known.stream().map(Shown::value).collect(Collectors.joining(", ")));
      }
    }
    for (Interaction each : profile.engagement().list()) {
      text.append("\n  ").append(interaction(each));
    }
    return text.isEmpty() ? " of whom nothing is known" : text.toString();
  }

  /** A generated value is nobody's, so a sum of money is shown. */
  static String value(Object value) {
    return value instanceof Money sum
        ? sum.amount().toPlainString() + " " + sum.currency().getCurrencyCode()
        : String.valueOf(value);
  }

  private static String interaction(Interaction each) {
    StringBuilder text = new StringBuilder(each.type()).append(" at ").append(each.at());
    text.append(", ").append(each.direction().name().toLowerCase(Locale.ROOT));
    each.messageId().ifPresent(id -> text.append(", ").append(id));
    each.details()
        .forEach(
            (name, value) -> text.append(", ").append(name).append(' ').append(value.reveal()));
    return text.toString();
  }
}
