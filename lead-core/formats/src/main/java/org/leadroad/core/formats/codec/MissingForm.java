package org.leadroad.core.formats.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;

/** What is missing: one need, or all, one, or enough of several. */
final class MissingForm {

  private static final String INFORMATION = "information";
  private static final String EVIDENCE = "evidence";
  private static final String ALL_OF = "allOf";
  private static final String ANY_OF = "anyOf";
  private static final String ENOUGH_OF = "enoughOf";

  private static final Map<String, Function<In, ? extends Missing>> SORTS =
      Map.of(
          INFORMATION,
          in -> Missing.information(in.parsed(Need::of)),
          EVIDENCE,
          in -> Missing.evidence(in.parsed(Need::of)),
          ALL_OF,
          in -> in.made(() -> Missing.allOf(in.list(MissingForm::read))),
          ANY_OF,
          in -> in.made(() -> Missing.anyOf(in.list(MissingForm::read))),
          ENOUGH_OF,
          MissingForm::enoughOf);

  /** One part of several, and what it weighs. */
  private record Weighed(Missing part, long weight) {}

  private MissingForm() {}

  static void write(Out out, Missing missing) {
    out.object(
        () -> {
          switch (missing.kind()) {
            case INFORMATION -> out.field(INFORMATION, need(missing), Out::string);
            case EVIDENCE -> out.field(EVIDENCE, need(missing), Out::string);
            case ALL_OF -> out.all(ALL_OF, weights(missing).keySet(), MissingForm::write);
            case ANY_OF -> out.all(ANY_OF, weights(missing).keySet(), MissingForm::write);
            case ENOUGH_OF -> out.field(ENOUGH_OF, (Missing.Some) missing, MissingForm::enoughOf);
          }
        });
  }

  static Missing read(In in) {
    return in.oneOf(SORTS);
  }

  private static String need(Missing one) {
    return ((Missing.One) one).need().code();
  }

  private static Map<Missing, Long> weights(Missing some) {
    return ((Missing.Some) some).weights();
  }

  private static void enoughOf(Out out, Missing.Some some) {
    out.object(
        () -> {
          out.field("enough", some.enough(), Out::number);
          out.all("parts", some.weights().entrySet(), MissingForm::part);
        });
  }

  private static Missing enoughOf(In in) {
    return in.object(
        fields -> {
          long enough = fields.get("enough", In::number);
          List<Weighed> parts = fields.get("parts", all -> all.list(MissingForm::part));
          Map<Missing, Long> weights = new HashMap<>();
          parts.forEach(each -> weights.merge(each.part(), each.weight(), Math::addExact));
          return Missing.enoughOf(enough, weights);
        });
  }

  private static void part(Out out, Map.Entry<Missing, Long> part) {
    out.array(
        () -> {
          out.number(part.getValue());
          write(out, part.getKey());
        });
  }

  private static Weighed part(In in) {
    return in.pair((weight, part) -> new Weighed(read(part), weight.number()));
  }
}
