package org.leadroad.core.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadroad.core.Dossier;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Opinion;

/**
 * Who said what of which claim, and on what evidence, as the message of a law tells it: {@code
 * surveyed/1 said HOLDS on CALL_ANSWERED of the PERSON, shown CALL_ANSWERED and DISOWNED}. Kinds
 * and codes alone: nothing of what anybody said.
 */
record Answer(String strategy, Optional<Opinion> opinion, Claim claim, Dossier dossier) {

  /** What the strategy itself says; empty if it says null. */
  static <C extends Claim> Answer of(
      VerificationStrategy<? super C> strategy, C claim, Dossier dossier) {
    return new Answer(
        strategy.name(), Optional.ofNullable(strategy.judge(claim, dossier)), claim, dossier);
  }

  /** What the library makes of what it says. */
  static <C extends Claim> Answer byTheLibrary(
      VerificationStrategy<? super C> strategy, C claim, Dossier dossier) {
    Opinion opinion = Verification.ask(strategy, claim, dossier).opinion();
    return new Answer(strategy.name(), Optional.of(opinion), claim, dossier);
  }

  boolean holds() {
    return kind() == Opinion.Kind.HOLDS;
  }

  Opinion.Kind kind() {
    return opinion.orElseThrow().kind();
  }

  /** Who said what, without what was shown. */
  String said() {
    return strategy + " said " + opinion.map(this::words).orElse("null");
  }

  /** The evidence about the claim, by kind. */
  String shown() {
    return "shown " + kinds(dossier.evidenceAbout(claim));
  }

  @Override
  public String toString() {
    return said() + " of the " + claim.kind() + ", " + shown();
  }

  private String words(Opinion said) {
    if (said instanceof Opinion.Holds holds) {
      return "HOLDS on " + cited(holds.grounds());
    }
    if (said instanceof Opinion.Denied denied) {
      return "DENIED (" + denied.why().code() + ") on " + cited(denied.grounds());
    }
    if (said instanceof Opinion.Lacks lacks) {
      return "LACKS " + lacks.missing();
    }
    if (said instanceof Opinion.Undecided undecided) {
      String by =
          undecided.strategies().isEmpty()
              ? ""
              : " by " + String.join(", ", undecided.strategies());
      return "UNDECIDED (" + undecided.why() + by + ")";
    }
    return ((Opinion.Clashes) said)
        .clashes().stream().map(this::sides).collect(Collectors.joining(" and ", "CLASHES: ", ""));
  }

  private String sides(Clash clash) {
    return cited(clash.supporting()) + " against " + cited(clash.contradicting());
  }

  private String cited(Collection<EvidenceId> ids) {
    List<Evidence> known = new ArrayList<>();
    for (Evidence piece : dossier.evidence()) {
      if (ids.contains(piece.id())) {
        known.add(piece);
      }
    }
    long unknown = ids.stream().distinct().count() - known.size();
    if (unknown == 0) {
      return kinds(known);
    }
    return (known.isEmpty() ? "" : kinds(known) + " and ") + unknown + " that it was not shown";
  }

  private static String kinds(List<Evidence> pieces) {
    Map<String, Long> counts =
        pieces.stream()
            .map(piece -> piece.kind().code())
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    List<String> words = new ArrayList<>();
    counts.forEach((code, count) -> words.add(count == 1 ? code : code + " x" + count));
    if (words.isEmpty()) {
      return "no evidence";
    }
    String last = words.remove(words.size() - 1);
    return words.isEmpty() ? last : String.join(", ", words) + " and " + last;
  }
}
