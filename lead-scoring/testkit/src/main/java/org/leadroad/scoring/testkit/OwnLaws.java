package org.leadroad.scoring.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.Profile;

/** Looks for profiles on which a host's own laws can be tried, so that none holds of nothing. */
final class OwnLaws {

  /** Asked for one after the other, until all laws are tried. */
  private static final int PROFILES = 2_000;

  /** So many of the first of them do everything over and over, as few do by chance. */
  private static final int BUSY = 20;

  private static final int AGAIN = 100;

  private final ScorecardContract contract;

  private OwnLaws(ScorecardContract contract) {
    this.contract = contract;
  }

  static OwnLaws of(ScorecardContract contract) {
    return new OwnLaws(contract);
  }

  void areTried() {
    contract.ownLaws().forEach(law -> law.mayHold(contract.card()));
    RandomGenerator<Profile> profiles = contract.profiles().generator(PROFILES);
    RandomGenerator<Instant> instants = contract.instantsToAskAbout().generator(PROFILES);
    Random alwaysTheSame = new Random(1);
    List<CardLaw> untried = new ArrayList<>(contract.ownLaws());
    for (int i = 0; i < PROFILES && !untried.isEmpty(); i++) {
      Profile one = profiles.next(alwaysTheSame).value();
      Profile other = profiles.next(alwaysTheSame).value();
      Instant asOf = instants.next(alwaysTheSame).value();
      if (i < BUSY) {
        Attempt busy = Attempt.of(contract, busy(one), other, asOf);
        contract.ownLaws().forEach(law -> law.holds(busy));
      }
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

  /** The same person, who did everything a hundred times, a minute apart. */
  private static Profile busy(Profile one) {
    List<Interaction> all = new ArrayList<>(one.engagement().list());
    for (Interaction each : one.engagement().list()) {
      for (int i = 1; i <= AGAIN; i++) {
        all.add(again(each, i));
      }
    }
    return one.withEngagement(Engagement.of(all));
  }

  private static Interaction again(Interaction each, int time) {
    Interaction again =
        Interaction.of(
            each.type(),
            each.at().minus(Duration.ofMinutes(time)),
            each.direction(),
            each.eventId() + "~" + time);
    for (Map.Entry<String, PersonalText> detail : each.details().entrySet()) {
      again = again.withDetail(detail.getKey(), detail.getValue());
    }
    return each.messageId().isPresent()
        ? again.withMessageId(each.messageId().get() + "~" + time)
        : again;
  }
}
