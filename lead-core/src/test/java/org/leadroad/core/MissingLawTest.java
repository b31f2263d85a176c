package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** What an opinion says is missing is what makes it hold, and nothing less is. */
class MissingLawTest {

  private static final List<Need> NEEDS =
      List.of(Need.of("A"), Need.of("B"), Need.of("C"), Need.of("D"), Need.of("E"));

  /** A strategy over what was given; leaves ask for one need each. */
  private interface Tree {
    VerificationStrategy<Identity> over(Set<Need> given);
  }

  private static VerificationStrategy<Identity> asks(Need need, Set<Need> given) {
    return Enquiries.saying(
        given.contains(need) ? Opinion.holds(Confidence.CERTAIN) : Opinion.lacksInformation(need));
  }

  @Provide
  Arbitrary<Tree> trees() {
    return trees(2);
  }

  private static Arbitrary<Tree> trees(int levels) {
    Arbitrary<Tree> leaf = Arbitraries.of(NEEDS).map(need -> given -> asks(need, given));
    if (levels == 0) {
      return leaf;
    }
    Arbitrary<Tree> part = trees(levels - 1);
    Arbitrary<Tree> composed =
        Combinators.combine(
                part.list().ofMinSize(1).ofMaxSize(4),
                Arbitraries.integers().between(0, 4),
                Arbitraries.integers().between(0, 999))
            .as((parts, way, seed) -> given -> composed(parts, way, seed, given));
    return Arbitraries.oneOf(leaf, composed);
  }

  private static VerificationStrategy<Identity> composed(
      List<Tree> trees, int way, int seed, Set<Need> given) {
    List<VerificationStrategy<Identity>> parts =
        trees.stream().map(tree -> tree.over(given)).toList();
    VerificationStrategy<Identity> first = parts.get(0);
    VerificationStrategy<Identity>[] more = more(parts);
    return switch (way) {
      case 0 -> VerificationStrategy.allOf("all/1", first, more);
      case 1 -> VerificationStrategy.anyOf("any/1", first, more);
      case 2 -> VerificationStrategy.firstDecided("first/1", first, more);
      case 3 -> VerificationStrategy.atLeast("n/1", 1 + seed % parts.size(), first, more);
      default -> weighed(parts, seed);
    };
  }

  private static VerificationStrategy<Identity> weighed(
      List<VerificationStrategy<Identity>> parts, int seed) {
    Weighing<Identity> weighing = VerificationStrategy.weighted("weighed/1");
    int sum = 0;
    for (int i = 0; i < parts.size(); i++) {
      int weight = 1 + (seed >> i) % 5;
      weighing.part(weight, parts.get(i));
      sum += weight;
    }
    return weighing.holdsFrom(1 + seed % sum).build();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type, read only.
  private static VerificationStrategy<Identity>[] more(List<VerificationStrategy<Identity>> parts) {
    return parts.subList(1, parts.size()).toArray(new VerificationStrategy[0]);
  }

  @Property
  void whatIsMissingIsWhatMakesItHold(
      @ForAll("trees") Tree tree,
      @ForAll("needs") Set<Need> given,
      @ForAll("needs") Set<Need> more) {
    if (judge(tree, given) instanceof Opinion.Lacks lacks) {
      Set<Need> then = new HashSet<>(given);
      then.addAll(more);
      assertEquals(
          isMet(lacks.missing(), then),
          judge(tree, then).kind() == Opinion.Kind.HOLDS,
          lacks.missing().describe(Locale.ENGLISH));
      assertTrue(lacks.information().stream().noneMatch(given::contains));
    } else {
      assertEquals(Opinion.Kind.HOLDS, judge(tree, given).kind());
    }
  }

  @Provide
  Arbitrary<Set<Need>> needs() {
    return Arbitraries.of(NEEDS).set().ofMaxSize(5);
  }

  private static Opinion judge(Tree tree, Set<Need> given) {
    return tree.over(given).judge(Enquiries.GIULIA, Enquiries.giulia());
  }

  private static boolean isMet(Missing missing, Set<Need> given) {
    if (missing instanceof Missing.One one) {
      return given.contains(one.need());
    }
    Missing.Some some = (Missing.Some) missing;
    return some.weights().entrySet().stream()
            .filter(part -> isMet(part.getKey(), given))
            .mapToLong(Map.Entry::getValue)
            .sum()
        >= some.enough();
  }
}
