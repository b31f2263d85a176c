package org.leadroad.core.definition;

import java.util.Set;
import org.immutables.value.Value;
import org.leadroad.core.Assessment;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.check.Checks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;

/**
 * What a definition may look at: the standing with its verdicts, and a little history, all as of
 * one instant.
 *
 * <p>Equal by value. Immutable.
 *
 * <pre>{@code
 * Situation situation = Situation.builder().assessment(assessment).timesContacted(2).mark("HOT").build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Situation permits ImmutableSituation {

  /** {@return the verdicts and the standing that follows from them} */
  Assessment assessment();

  /** {@return how often somebody of ours has called or written to them; 0 if not told} */
  @Value.Default
  default int timesContacted() {
    return 0;
  }

  /** {@return how many deals with them were won; 0 if not told} */
  @Value.Default
  default int timesWon() {
    return 0;
  }

  /**
   * {@return whether a purchase met what they wanted: their cycle ended with one, and they have
   * done nothing since; false if not told}
   */
  @Value.Default
  default boolean satisfied() {
    return false;
  }

  /**
   * {@return what else is known, as codes: {@code HOT} of a scorecard, {@code ACCEPTED_BY_SALES} of
   * a person}
   */
  Set<String> marks();

  /**
   * {@return whether this is among the {@link #marks()}}
   *
   * @param mark capital letters, digits and underscores
   * @throws IllegalArgumentException if it is no such code, so that {@code Hot} is no mark that
   *     nobody ever has
   */
  default boolean marked(String mark) {
    return marks().contains(Checks.code("mark", mark));
  }

  /** {@return the standing} */
  default Standing standing() {
    return assessment().standing();
  }

  /**
   * {@return whether they were merely seen in a list (S2)}
   *
   * <p>So it is if we made the first step in every lead of theirs, or the lead came from a list and
   * nobody knows who made it. Whether we have called since is for {@link #timesContacted()} to say.
   */
  default boolean listed() {
    return standing().leads().stream().allMatch(Situation::isListed);
  }

  private static boolean isListed(Lead lead) {
    Initiative initiative = lead.origin().initiative();
    return initiative == Initiative.OURS
        || (initiative == Initiative.UNKNOWN && lead.origin().channel() == Channel.LIST);
  }

  /** Refuses negative counts and odd codes. */
  @Value.Check
  default void check() {
    requireCount("timesContacted", timesContacted());
    requireCount("timesWon", timesWon());
    marks().forEach(mark -> Checks.code("mark", mark));
  }

  private static void requireCount(String what, int count) {
    if (count < 0) {
      throw new IllegalArgumentException(what + " must not be negative, but was " + count);
    }
  }

  /**
   * {@return the situation of somebody whom nobody has called and who has bought nothing}
   *
   * @param assessment the verdicts and the standing
   */
  static Situation of(Assessment assessment) {
    return builder().assessment(assessment).build();
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableSituation.builder();
  }

  /** Collects a situation; the assessment is required. Not thread-safe. */
  sealed interface Builder permits ImmutableSituation.Builder {
    /**
     * Sets the verdicts and the standing.
     *
     * @param assessment required
     * @return this builder
     */
    Builder assessment(Assessment assessment);

    /**
     * Sets how often somebody of ours has called or written to them.
     *
     * @param times at least 0
     * @return this builder
     */
    Builder timesContacted(int times);

    /**
     * Sets how many deals with them were won.
     *
     * @param times at least 0
     * @return this builder
     */
    Builder timesWon(int times);

    /**
     * Sets whether a purchase met what they wanted.
     *
     * @param satisfied false where they have done something since
     * @return this builder
     */
    Builder satisfied(boolean satisfied);

    /**
     * Adds a code for something else that is known.
     *
     * @param mark capital letters, digits and underscores
     * @return this builder
     */
    Builder mark(String mark);

    /**
     * Adds codes for something else that is known.
     *
     * @param marks capital letters, digits and underscores
     * @return this builder
     */
    Builder marks(Iterable<String> marks);

    /**
     * {@return the situation}
     *
     * @throws IllegalStateException if there is no assessment
     * @throws IllegalArgumentException if a count is negative or a mark is no code
     */
    Situation build();
  }
}
