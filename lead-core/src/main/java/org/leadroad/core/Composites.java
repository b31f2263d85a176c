package org.leadroad.core;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.leadroad.core.check.Checks;
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

  private Composites() {}

  /** Asked for only when there is something to say: a host without a logger is not told so. */
  private static Logger log() {
    return LoggerFactory.getLogger(VerificationStrategy.class);
  }

  /**
   * Asks a strategy; one that fails, or cites evidence that is not there, is undecided and named.
   * Its message may hold personal data and is dropped.
   */
  static <C extends Claim> Opinion ask(
      VerificationStrategy<? super C> strategy, C claim, Dossier dossier) {
    Doubt why;
    try {
      Opinion opinion = strategy.judge(claim, dossier);
      if (opinion != null && dossier.has(Opinions.cited(opinion))) {
        return opinion;
      }
      why = opinion == null ? Doubt.NO_OPINION : Doubt.GROUNDS_UNKNOWN;
      log().debug("strategy {} failed: {}", nameOf(strategy), why);
    } catch (Exception | StackOverflowError thrown) {
      why = Doubt.STRATEGY_FAILED;
      log().debug("strategy {} failed: {}", nameOf(strategy), thrown.getClass().getName());
    }
    return new Opinion.Undecided(why, Set.of(nameOf(strategy)));
  }

  /**
   * The name that a strategy says it has, or that of its class if it says none that can be kept.
   */
  static String nameOf(VerificationStrategy<?> strategy) {
    try {
      return Checks.name("strategy name", strategy.name());
    } catch (Exception | StackOverflowError nameless) {
      log().debug("a strategy has no name that can be kept");
      return strategy.getClass().getName();
    }
  }

  private static <C extends Claim> List<Opinion> askAll(
      List<VerificationStrategy<? super C>> parts, C claim, Dossier dossier) {
    return parts.stream().map(part -> ask(part, claim, dossier)).toList();
  }

  record Named<C extends Claim>(String name, VerificationStrategy.Judge<? super C> how)
      implements VerificationStrategy<C> {
    Named {
      Checks.name("strategy name", name);
      Objects.requireNonNull(how, "judge");
    }

    @Override
    public Opinion judge(C claim, Dossier dossier) {
      return how.judge(claim, dossier);
    }

    /** {@return the name; what it does is in no text} */
    @Override
    public String toString() {
      return name;
    }
  }

  record AllOf<C extends Claim>(String name, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    AllOf {
      Checks.name("strategy name", name);
    }

    @Override
    public Opinion judge(C claim, Dossier dossier) {
      return Opinions.all(askAll(parts, claim, dossier));
    }
  }

  record AnyOf<C extends Claim>(String name, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    AnyOf {
      Checks.name("strategy name", name);
    }

    @Override
    public Opinion judge(C claim, Dossier dossier) {
      return Opinions.any(askAll(parts, claim, dossier));
    }
  }

  record AtLeast<C extends Claim>(String name, int n, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    AtLeast {
      Checks.name("strategy name", name);
    }

    @Override
    public Opinion judge(C claim, Dossier dossier) {
      List<Opinion> opinions = askAll(parts, claim, dossier);
      return n == parts.size()
          ? Opinions.all(opinions)
          : Opinions.enough(opinions, Collections.nCopies(parts.size(), 1), n);
    }
  }

  record FirstDecided<C extends Claim>(String name, List<VerificationStrategy<? super C>> parts)
      implements VerificationStrategy<C> {
    FirstDecided {
      Checks.name("strategy name", name);
    }

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
      List<Opinion> opinions =
          parts.stream().map(part -> ask(part.strategy(), claim, dossier)).toList();
      List<Integer> weights = parts.stream().map(Weighing.Part::weight).toList();
      long sum = Opinions.weightFrom(Opinion.Kind.HOLDS, opinions, weights);
      if (sum < lookFrom || sum >= holdsFrom) {
        return Opinions.enough(opinions, weights, holdsFrom);
      }
      boolean contradicted =
          Opinions.has(opinions, Opinion.Kind.DENIED)
              || Opinions.has(opinions, Opinion.Kind.CLASHES);
      return contradicted ? Opinions.any(opinions) : Opinion.needsALook();
    }
  }

  record ForEach(
      String name,
      VerificationStrategy<? super Person> person,
      VerificationStrategy<? super Company> company)
      implements VerificationStrategy<Identity> {
    ForEach {
      Checks.name("strategy name", name);
    }

    @Override
    public Opinion judge(Identity claim, Dossier dossier) {
      return claim instanceof Person somebody
          ? ask(person, somebody, dossier)
          : ask(company, (Company) claim, dossier);
    }
  }
}
