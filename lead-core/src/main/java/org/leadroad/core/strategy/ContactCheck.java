package org.leadroad.core.strategy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/**
 * Holds when one of the contacts they gave was confirmed in one of the ways asked for. Each contact
 * is judged on its own and the best answer counts, so none speaks against another; denied, or a
 * clash, only when nothing that it asks for is left to try.
 */
record ContactCheck(String name, List<EvidenceKind> asked, Optional<DomainList> thrownAway)
    implements VerificationStrategy<Identity> {

  @Override
  public Opinion judge(Identity identity, Dossier dossier) {
    List<Evidence> about = dossier.evidenceAbout(identity);
    return Against.whole(identity, about).orElseGet(() -> best(identity, about));
  }

  private Opinion best(Identity identity, List<Evidence> about) {
    List<Evidence> grounds = new ArrayList<>();
    List<Missing> missing = new ArrayList<>();
    List<Clash> clashes = new ArrayList<>();
    List<Evidence> dead = new ArrayList<>();
    for (Line line : lines(identity)) {
      List<Evidence> supporting = line.supporting(about, asked);
      List<Evidence> contradicting = line.contradicting(about);
      if (supporting.isEmpty() && contradicting.isEmpty()) {
        line.contact().ifPresent(open -> missing.add(oneOf(asked(line.sort()))));
      } else if (contradicting.isEmpty()) {
        grounds.addAll(supporting);
      } else if (supporting.isEmpty()) {
        dead.addAll(contradicting);
      } else {
        clashes.addAll(Opinion.clashes(supporting, contradicting).clashes());
      }
    }
    if (!grounds.isEmpty()) {
      return Opinion.holds(Confidence.LIKELY, grounds);
    }
    if (givesOnlyThrownAway(identity)) {
      missing.add(Missing.information(Need.LASTING_EMAIL));
    }
    if (!missing.isEmpty()) {
      return Opinion.lacks(Missing.anyOf(missing));
    }
    if (clashes.isEmpty() && dead.isEmpty()) {
      return Opinion.lacks(oneOf(asked));
    }
    return clashes.isEmpty()
        ? Opinion.denied(Denial.UNREACHABLE, dead)
        : new Opinion.Clashes(Set.copyOf(clashes));
  }

  private List<Line> lines(Identity identity) {
    return Stream.of(Line.Sort.values())
        .filter(sort -> !asked(sort).isEmpty())
        .flatMap(sort -> Line.of(sort, identity).stream())
        .filter(line -> !isThrownAway(line))
        .toList();
  }

  private List<EvidenceKind> asked(Line.Sort sort) {
    return sort.works().stream().filter(asked::contains).toList();
  }

  private boolean isThrownAway(Line line) {
    return line.contact().filter(this::isThrownAway).isPresent();
  }

  /** With a list of such domains, an address that could not work proves nothing either. */
  private boolean isThrownAway(Contact contact) {
    return contact instanceof EmailAddress email
        && thrownAway.filter(list -> !LastingEmail.is(email, list)).isPresent();
  }

  private boolean givesOnlyThrownAway(Identity identity) {
    return asked.contains(EvidenceKind.EMAIL_CONFIRMED)
        && !identity.emails().isEmpty()
        && identity.emails().stream().allMatch(this::isThrownAway);
  }

  private static Missing oneOf(Collection<EvidenceKind> kinds) {
    Function<EvidenceKind, Missing> one = kind -> Missing.evidence(Need.of(kind));
    return Missing.anyOf(kinds.stream().map(one).toList());
  }
}
