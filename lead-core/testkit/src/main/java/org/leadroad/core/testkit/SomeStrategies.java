package org.leadroad.core.testkit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.testkit.arbitrary.Single;

/** Pure strategies, from the honest to the broken, and composites of them. */
final class SomeStrategies {

  private static final int LEVELS = 2;

  private SomeStrategies() {}

  /** Any strategy at all; one in six throws, is silent, or cites what is not there. */
  static <C extends Claim> Arbitrary<VerificationStrategy<C>> any() {
    return composites(
        Arbitraries.frequencyOf(Tuple.of(5, sound()), Tuple.of(1, fickle()), Tuple.of(1, broken())),
        LEVELS,
        false);
  }

  /**
   * Strategies that supporting evidence never weakens. The first that decides may take back a
   * denial, so nothing is made of it; weights with a band are not monotone at all.
   */
  static <C extends Claim> Arbitrary<VerificationStrategy<C>> monotone() {
    Arbitrary<VerificationStrategy<C>> parts = composites(sound(), LEVELS - 1, true);
    return composed(parts, parts, 4);
  }

  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> sound() {
    return Arbitraries.oneOf(
        SomeEvidence.kinds()
            .map(
                kind ->
                    VerificationStrategy.of(
                        kind.code() + "/1",
                        (claim, dossier) ->
                            onGrounds(cite(dossier, claim, true, kind.code()), Need.of(kind)))),
        Arbitraries.just(
            VerificationStrategy.of(
                "anything/1",
                (claim, dossier) -> onGrounds(cite(dossier, claim, true, ""), Need.EVIDENCE))),
        Arbitraries.just(VerificationStrategy.of("for-and-against/1", SomeStrategies::weigh)),
        Arbitraries.just(VerificationStrategy.of("reachable/1", SomeStrategies::reachable)),
        always());
  }

  /** One answer whatever is asked, words alone included. */
  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> always() {
    return Arbitraries.of(
            Opinion.holds(Confidence.LIKELY),
            Opinion.needsALook(),
            new Opinion.Undecided(Doubt.NO_ANSWER, Set.of()),
            Opinion.lacksInformation(Need.NAME),
            Opinion.lacksEvidence(Need.CONTACT),
            new Opinion.Denied(Denial.JUNK, Set.of()))
        .map(answer -> VerificationStrategy.of("always/1", (claim, dossier) -> answer));
  }

  /** Sound but for one thing: more evidence can make it doubt. */
  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> fickle() {
    return Arbitraries.just(
        VerificationStrategy.of(
            "at-most-one/1",
            (claim, dossier) -> {
              Set<EvidenceId> grounds = cite(dossier, claim, true, "");
              return grounds.size() > 1 ? Opinion.needsALook() : onGrounds(grounds, Need.EVIDENCE);
            }));
  }

  @SuppressWarnings("NullAway") // A host's strategy may return null, whatever its type says.
  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> broken() {
    return Arbitraries.of(
        VerificationStrategy.of(
            "throws/1",
            (claim, dossier) -> {
              throw new IllegalStateException("no record of giulia@example.com");
            }),
        VerificationStrategy.of("silent/1", (claim, dossier) -> null),
        VerificationStrategy.of(
            "invents/1",
            (claim, dossier) ->
                new Opinion.Holds(Confidence.CERTAIN, Set.of(EvidenceId.of("not-there")))));
  }

  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> composites(
      Arbitrary<VerificationStrategy<C>> leaves, int levels, boolean monotone) {
    if (levels == 0) {
      return leaves;
    }
    return composed(leaves, composites(leaves, levels - 1, monotone), monotone ? 3 : 5);
  }

  private static <C extends Claim> Arbitrary<VerificationStrategy<C>> composed(
      Arbitrary<VerificationStrategy<C>> leaves,
      Arbitrary<VerificationStrategy<C>> parts,
      int ways) {
    Arbitrary<VerificationStrategy<C>> composed =
        Combinators.combine(parts, parts, parts, Arbitraries.integers().between(1, ways))
            .as(SomeStrategies::compose);
    return Single.of(Arbitraries.frequencyOf(Tuple.of(2, leaves), Tuple.of(1, composed)));
  }

  private static <C extends Claim> VerificationStrategy<C> compose(
      VerificationStrategy<C> one,
      VerificationStrategy<C> two,
      VerificationStrategy<C> three,
      int way) {
    return switch (way) {
      case 1 -> VerificationStrategy.allOf("all/1", one, two, three);
      case 2 -> VerificationStrategy.anyOf("any/1", one, two, three);
      case 3 -> VerificationStrategy.atLeast("two-of-three/1", 2, one, two, three);
      case 4 -> VerificationStrategy.firstDecided("first/1", one, two, three);
      default ->
          VerificationStrategy.<C>weighted("weighted/1")
              .part(60, one)
              .part(30, two)
              .part(30, three)
              .holdsFrom(60)
              .lookFrom(30)
              .build();
    };
  }

  private static Opinion weigh(Claim claim, Dossier dossier) {
    Set<EvidenceId> supporting = cite(dossier, claim, true, "");
    Set<EvidenceId> contradicting = cite(dossier, claim, false, "");
    if (contradicting.isEmpty()) {
      return onGrounds(supporting, Need.EVIDENCE);
    }
    return supporting.isEmpty()
        ? new Opinion.Denied(Denial.NOT_THEM, contradicting)
        : new Opinion.Clashes(Set.of(Clash.of(supporting, contradicting)));
  }

  /** Holds on words alone, as parts of a composite may. */
  private static Opinion reachable(Claim claim, Dossier dossier) {
    return claim instanceof Identity identity
            && identity.emails().isEmpty()
            && identity.phones().isEmpty()
        ? Opinion.lacksInformation(Need.CONTACT)
        : Opinion.holds(Confidence.POSSIBLE);
  }

  private static Opinion onGrounds(Set<EvidenceId> grounds, Need otherwise) {
    return grounds.isEmpty()
        ? Opinion.lacksEvidence(otherwise)
        : new Opinion.Holds(Confidence.LIKELY, grounds);
  }

  private static Set<EvidenceId> cite(
      Dossier dossier, Claim claim, boolean supporting, String code) {
    List<Evidence> about = dossier.evidenceAbout(claim);
    return about.stream()
        .filter(piece -> piece.kind().supports() == supporting)
        .filter(piece -> code.isEmpty() || piece.kind().code().equals(code))
        .map(Evidence::id)
        .collect(Collectors.toSet());
  }
}
