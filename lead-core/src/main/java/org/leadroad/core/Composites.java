package org.leadroad.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Opinion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The strategies that {@link VerificationStrategy} makes, and the one place where a host's strategy
 * is called.
 */
final class Composites {

  private static final Logger LOG = LoggerFactory.getLogger(VerificationStrategy.class);

  private Composites() {}

  /**
   * Asks a strategy; one that fails is undecided and named. Its message may hold personal data and
   * is dropped.
   */
  @SuppressWarnings("ConstantValue") // A host's strategy may return null, whatever its type says.
  static <C extends Claim> Opinion ask(
      VerificationStrategy<? super C> strategy, C claim, Dossier dossier) {
    try {
      Opinion opinion = strategy.judge(claim, dossier);
      if (opinion != null) {
        return opinion;
      }
      LOG.debug("strategy {} gave no opinion", strategy.name());
    } catch (Exception | StackOverflowError failure) {
      LOG.debug("strategy {} failed with {}", strategy.name(), failure.getClass().getName());
    }
    return new Opinion.Undecided(Doubt.STRATEGY_FAILED, Set.of(strategy.name()));
  }

  private static <C extends Claim> List<Opinion> askAll(
      List<VerificationStrategy<? super C>> parts, C claim, Dossier dossier) {
    return parts.stream().map(part -> ask(part, claim, dossier)).toList();
  }

  record Named<C extends Claim>(String name, VerificationStrategy.Judge<? super C> how)
      implements VerificationStrategy<C> {
    Named {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(how, "judge");
    }

    @Override
    public Opinion judge(C claim, Dossier dossier) {
      return how.judge(claim, dossier);
    }
  }

  record AllOf<C extends Claim>(String name, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    @Override
    public Opinion judge(C claim, Dossier dossier) {
      return Opinions.all(askAll(parts, claim, dossier));
    }
  }

  record AnyOf<C extends Claim>(String name, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    @Override
    public Opinion judge(C claim, Dossier dossier) {
      return Opinions.any(askAll(parts, claim, dossier));
    }
  }

  record AtLeast<C extends Claim>(String name, int n, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    @Override
    public Opinion judge(C claim, Dossier dossier) {
      List<Opinion> opinions = askAll(parts, claim, dossier);
      if (n == parts.size()) {
        return Opinions.all(opinions);
      }
      long holding = opinions.stream().filter(Composites::holds).count();
      if (holding >= n) {
        return Opinions.any(opinions);
      }
      List<Opinion> others = opinions.stream().filter(opinion -> !holds(opinion)).toList();
      return Opinions.any(others);
    }
  }

  record FirstDecided<C extends Claim>(String name, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    @Override
    public Opinion judge(C claim, Dossier dossier) {
      List<Opinion> open = new ArrayList<>();
      for (VerificationStrategy<? super C> part : parts) {
        Opinion opinion = ask(part, claim, dossier);
        switch (opinion.kind()) {
          case HOLDS, CLASHES, DENIED -> {
            return opinion;
          }
          case LACKS, UNDECIDED -> open.add(opinion);
        }
      }
      return Opinions.any(open);
    }
  }

  record Weighted<C extends Claim>(
      String name, List<Weighing.Part<C>> parts, int lookFrom, int holdsFrom)
      implements VerificationStrategy<C> {
    @Override
    public Opinion judge(C claim, Dossier dossier) {
      List<Opinion> opinions = new ArrayList<>();
      long sum = 0;
      for (Weighing.Part<C> part : parts) {
        Opinion opinion = ask(part.strategy(), claim, dossier);
        opinions.add(opinion);
        sum += holds(opinion) ? part.weight() : 0;
      }
      if (sum >= holdsFrom) {
        return Opinions.any(opinions);
      }
      List<Opinion> others = opinions.stream().filter(opinion -> !holds(opinion)).toList();
      Opinion rest = Opinions.any(others);
      if (sum < lookFrom) {
        return rest;
      }
      return switch (rest.kind()) {
        case DENIED, CLASHES -> Opinions.any(opinions);
        case UNDECIDED, LACKS, HOLDS -> Opinion.needsALook();
      };
    }
  }

  record ForEach(
      VerificationStrategy<? super Person> person, VerificationStrategy<? super Company> company)
      implements VerificationStrategy<Identity> {
    @Override
    public String name() {
      return Stream.of(person.name(), company.name()).distinct().collect(Collectors.joining(" | "));
    }

    @Override
    public Opinion judge(Identity claim, Dossier dossier) {
      return claim instanceof Person somebody
          ? ask(person, somebody, dossier)
          : ask(company, (Company) claim, dossier);
    }
  }

  private static boolean holds(Opinion opinion) {
    return opinion.kind() == Opinion.Kind.HOLDS;
  }
}
