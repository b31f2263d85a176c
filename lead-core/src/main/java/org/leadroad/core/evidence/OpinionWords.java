package org.leadroad.core.evidence;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.leadroad.core.check.Tongue;
import org.leadroad.core.claim.Confidence;

/** What an opinion says, as people say it. */
final class OpinionWords {

  private OpinionWords() {}

  static String of(Opinion opinion, Locale locale) {
    boolean italian = Tongue.isItalian(locale);
    return switch (opinion.kind()) {
      case HOLDS -> holds((Opinion.Holds) opinion, italian);
      case LACKS ->
          (italian ? "manca: " : "missing: ")
              + ((Opinion.Lacks) opinion).missing().describe(locale);
      case CLASHES ->
          (italian ? "contraddetto: " : "contradicted: ")
              + ((Opinion.Clashes) opinion)
                  .clashes().stream()
                      .map(clash -> clash(clash, italian))
                      .collect(Collectors.joining("; "));
      case DENIED -> {
        Opinion.Denied denied = (Opinion.Denied) opinion;
        yield (italian ? "negato: " : "denied: ")
            + denied.why().describe(locale)
            + behind(denied.grounds());
      }
      case UNDECIDED -> {
        Opinion.Undecided undecided = (Opinion.Undecided) opinion;
        yield (italian ? "indeciso: " : "undecided: ")
            + undecided.why().describe(locale)
            + behind(undecided.strategies());
      }
    };
  }

  private static String holds(Opinion.Holds holds, boolean italian) {
    String sure = (italian ? "regge, " : "holds, ") + sure(holds.confidence(), italian);
    if (holds.grounds().isEmpty()) {
      return sure + (italian ? ", senza prove" : ", on no evidence");
    }
    return sure + (italian ? ", in base a " : ", on ") + list(holds.grounds());
  }

  private static String sure(Confidence confidence, boolean italian) {
    return switch (confidence) {
      case CERTAIN -> italian ? "certo" : "certain";
      case LIKELY -> italian ? "probabile" : "likely";
      case POSSIBLE -> italian ? "possibile" : "possible";
    };
  }

  private static String clash(Clash clash, boolean italian) {
    return list(clash.supporting())
        + (italian ? " contro " : " against ")
        + list(clash.contradicting());
  }

  private static String behind(Collection<?> names) {
    return names.isEmpty() ? "" : " (" + list(names) + ")";
  }

  private static String list(Collection<?> names) {
    return names.stream().map(Object::toString).collect(Collectors.joining(", "));
  }
}
