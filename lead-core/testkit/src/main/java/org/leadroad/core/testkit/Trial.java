package org.leadroad.core.testkit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.RandomGenerator;
import org.leadroad.core.Dossier;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** All that can be put before a strategy, so that what it does is seen. */
final class Trial<C extends Claim> {

  /** Asked for one after the other, until one is enough. */
  private static final int STORIES = 300;

  private final VerificationStrategyContract<C> contract;

  private Trial(VerificationStrategyContract<C> contract) {
    this.contract = contract;
  }

  static <C extends Claim> Trial<C> of(VerificationStrategyContract<C> contract) {
    return new Trial<>(contract);
  }

  void findsOneInWhichItHolds() {
    RandomGenerator<Story> stories = contract.stories().generator(STORIES);
    Random alwaysTheSame = new Random(1);
    String last = "it was asked about no " + contract.claims().getSimpleName();
    boolean looks = false;
    boolean others = false;
    for (int i = 0; i < STORIES; i++) {
      Story story = stories.next(alwaysTheSame).value();
      for (C claim : story.claims(contract.claims())) {
        Opinion words = answer(claim, story.dossierWith(List.of())).opinion().orElseThrow();
        boolean asksForALook = words.equals(Opinion.needsALook());
        looks |= asksForALook;
        others |= !asksForALook;
        if (words.kind() == Opinion.Kind.DENIED || (looks && others)) {
          return;
        }
        List<Dossier> all = new ArrayList<>(supported(claim, story));
        all.addAll(supported(claim, new Story(story.now(), story.readings(), List.of())));
        for (Dossier each : all) {
          Answer answer = answer(claim, each);
          if (answer.holds()) {
            return;
          }
          last = "the last time " + answer.said();
        }
      }
    }
    String asked = last;
    Law.EVIDENCE.holds(
        false,
        () ->
            contract.strategy().name()
                + " never held in "
                + STORIES
                + " stories, so no law was tried: "
                + asked
                + ". Maybe name its kinds in ownKinds(), or give stories() that have what it asks"
                + " for");
  }

  private Answer answer(C claim, Dossier dossier) {
    return Answer.of(contract.strategy(), claim, dossier);
  }

  /** The story as it is, then with each kind of the host's own, then with all that supports. */
  List<Dossier> supported(C claim, Story story) {
    Dossier dossier = story.dossier();
    Dossier all = dossier;
    for (EvidenceKind kind : EvidenceKind.ready()) {
      all = supports(kind, claim) ? with(kind, claim, story, all) : all;
    }
    List<Dossier> supported = new ArrayList<>(List.of(dossier));
    for (EvidenceKind own : contract.ownKinds()) {
      if (supports(own, claim)) {
        supported.add(with(own, claim, story, dossier));
        all = with(own, claim, story, all);
      }
    }
    supported.add(all);
    return supported;
  }

  private static boolean supports(EvidenceKind kind, Claim claim) {
    return kind.supports() && kind.about().contains(claim.kind());
  }

  /** The ready kind that says no to such a claim, and the host's own. */
  Set<EvidenceKind> against(C claim) {
    Set<EvidenceKind> against = new LinkedHashSet<>();
    against.add(
        switch (claim.kind()) {
          case PERSON, COMPANY -> EvidenceKind.DISOWNED;
          case INTENT -> EvidenceKind.NOT_INTERESTED;
          case SAMENESS -> EvidenceKind.OTHER_PARTY;
        });
    for (EvidenceKind own : contract.ownKinds()) {
      if (!own.supports() && own.about().contains(claim.kind())) {
        against.add(own);
      }
    }
    return against;
  }

  /** Two pieces: for some strategies one is none. */
  static Dossier with(EvidenceKind kind, Claim claim, Story story, Dossier before) {
    return before.with(
        happened(kind, claim, story, "law/" + kind.code()),
        happened(kind, claim, story, "law/" + kind.code() + "/2"));
  }

  private static Evidence happened(EvidenceKind kind, Claim claim, Story story, String id) {
    return Evidence.of(EvidenceId.of(id), kind, claim, story.now(), "law");
  }
}
