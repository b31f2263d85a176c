package org.leadroad.scoring.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.leadroad.scoring.Profile;

/** Looks for profiles on which a host's own laws can be tried, so that none holds of nothing. */
final class OwnLaws {

  /** Asked for one after the other, until all laws are tried. */
  private static final int PROFILES = 2_000;

  private final ScorecardContract contract;

  private OwnLaws(ScorecardContract contract) {
    this.contract = contract;
  }

  static OwnLaws of(ScorecardContract contract) {
    return new OwnLaws(contract);
  }

  void areTried() {
    RandomGenerator<Profile> profiles = contract.profiles().generator(PROFILES);
    RandomGenerator<Instant> instants = contract.instantsToAskAbout().generator(PROFILES);
    Random alwaysTheSame = new Random(1);
    List<CardLaw> untried = new ArrayList<>(contract.ownLaws());
    for (int i = 0; i < PROFILES && !untried.isEmpty(); i++) {
      Profile one = profiles.next(alwaysTheSame).value();
      Profile other = profiles.next(alwaysTheSame).value();
      Instant asOf = instants.next(alwaysTheSame).value();
      Attempt attempt = Attempt.of(contract, one, other, asOf);
      untried.removeIf(law -> law.holds(attempt));
    }
    if (!untried.isEmpty()) {
      throw new AssertionError(
          "own laws "
              + untried
              + " were never tried in "
              + PROFILES
              + " profiles: nobody was so, or had what they are about. Maybe give profiles() that"
              + " have it.");
    }
  }
}
