package org.leadroad.examples.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadroad.core.evidence.Missing;

/** What is missing as a sentence in the language of the page. */
final class MissingWords {

  private final Language language;

  MissingWords(Language language) {
    this.language = language;
  }

  /** In English the sentence of {@link Missing} itself, which tests compare. */
  String sentence(Missing missing) {
    if (missing instanceof Missing.One one) {
      return language.code("need.", one.need().code());
    }
    Missing.Some some = (Missing.Some) missing;
    List<String> parts = some.weights().keySet().stream().map(this::sentence).toList();
    return switch (some.kind()) {
      case ALL_OF -> String.join(language.say("missing.and"), parts);
      case ONE_OF -> language.say("missing.oneof", String.join(", ", parts));
      default -> enough(some, String.join(", ", parts));
    };
  }

  private String enough(Missing.Some some, String parts) {
    if (some.weights().values().stream().allMatch(weight -> weight == 1)) {
      return language.say("missing.of", some.enough(), parts);
    }
    return language.say(
        "missing.sum",
        some.enough(),
        some.weights().entrySet().stream().map(this::weighed).collect(Collectors.joining(", ")));
  }

  private String weighed(Map.Entry<Missing, Long> part) {
    return sentence(part.getKey()) + ": " + part.getValue();
  }
}
