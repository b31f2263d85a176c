package org.leadroad.scoring;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a card says about somebody at an instant: an exact ledger (statement G1).
 *
 * <p>The lines sum to the total (law <em>ledger</em>); what decay, limits and a full tier take or
 * add are lines of their own. Equal by value. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Score score = card.scorer().score(profile, now);
 * score.total();                          // 3142
 * score.temperature();                    // HOT
 * score.warmth().condition();             // why, if it is not the total: a quote was asked for
 * score.explain(Locale.ENGLISH);          // the same in words
 * score.diff(lastWeek).changes();         // what moved
 * }</pre>
 */
public final class Score {

  /** Why a line is there. The names appear in stored scores. */
  public enum Cause {
    /** A rule spoke. */
    RULE,
    /** What a rule gave is older by now. */
    DECAY,
    /** More than a rule or group may give. */
    CAP,
    /** Less than a group or tier may give. */
    FLOOR,
    /** More than the priority tier holds. */
    TIER_FULL,
    /**
     * A function or predicate of the host failed, so this part could not be asked and gives
     * nothing.
     */
    FAILED,
    /** A rule had nothing to say; only among the silent lines. */
    SILENT,
    /** A rule spoke, but its group chose another; only among the silent lines. */
    PASSED_OVER
  }

  /**
   * One entry of the ledger.
   *
   * @param part the id of the rule or group, or {@code priority} for the tier
   * @param code the part's reason code: the one that it states, or its id
   * @param tier where it counts
   * @param cause why it is there
   * @param points what it adds; negative for what it takes
   * @param reason the rule's own reason, or the part's id where none was given
   * @param grounds what it rests on
   */
  public record Line(
      String part,
      String code,
      Tier tier,
      Cause cause,
      long points,
      String reason,
      List<Ground> grounds) {
    /** Copies the list, unless it is one of those that nobody can change. */
    public Line {
      Objects.requireNonNull(part, "part");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(tier, "tier");
      Objects.requireNonNull(cause, "cause");
      Objects.requireNonNull(reason, "reason");
      grounds = grounds instanceof LaterGrounds ? grounds : List.copyOf(grounds);
    }
  }

  /**
   * What machines did, and no rule counts.
   *
   * @param robots the id of the sign that found it
   * @param times how many interactions
   * @param latest when the latest was, if there was one
   * @param asked whether the sign could be asked; if not it found nothing
   */
  public record Discarded(String robots, int times, Optional<Instant> latest, boolean asked) {
    /** Checks that all is there. */
    public Discarded {
      Objects.requireNonNull(robots, "robots");
      Objects.requireNonNull(latest, "latest");
    }
  }

  private final Outline outline;
  private final Instant asOf;
  private final long[] tiers;
  private final Temperature temperature;
  private final Account account;
  private final Map<String, Integer> places;

  /** Asked for by two threads at once at worst, and then equal. */
  private Account.@Nullable Points points;

  Score(Outline outline, Instant asOf, long[] tiers, Temperature temperature, Account account) {
    this.outline = outline;
    this.asOf = asOf;
    this.tiers = tiers;
    this.temperature = temperature;
    this.account = account;
    this.places = outline.places();
  }

  /** The score that a ledger tells. */
  static Score of(Outline outline, Instant asOf, Ledger ledger) {
    long[] tiers = ledger.tiers().values().stream().mapToLong(Long::longValue).toArray();
    return new Score(outline, asOf, tiers, ledger.temperature(), Walked.of(ledger, outline));
  }

  /** {@return the card that says it} */
  public Scorecard card() {
    return outline.card();
  }

  /** {@return of which instant; nothing later counts} */
  public Instant asOf() {
    return asOf;
  }

  /** {@return all points} */
  public long total() {
    long total = 0;
    for (long each : tiers) {
      total += each;
    }
    return total;
  }

  /**
   * {@return the points of one tier; 0 if the card does not have it}
   *
   * @param tier any tier
   */
  public long tier(Tier tier) {
    int place = 0;
    for (Tier each : outline.card().tiers()) {
      if (each == tier) {
        return tiers[place];
      }
      place++;
    }
    return 0;
  }

  /**
   * {@return what a rule gives, after its own limit and decay, and 0 if its group leaves it out:
   * the sum of its lines}
   *
   * @param rule its id
   * @throws IllegalArgumentException if the card has no such rule
   */
  public long points(String rule) {
    Integer place = places.get(rule);
    if (place == null) {
      throw new IllegalArgumentException("the card " + card() + " has no rule of that id");
    }
    Account.Points known = points;
    if (known == null) {
      known = account.points();
      points = known;
    }
    return known.byRule()[place];
  }

  /** {@return hot, warm or cold, by the bands of the card} */
  public Temperature temperature() {
    return temperature;
  }

  /** {@return why it is hot, warm or cold: by its total, or by which condition} */
  public Warmth warmth() {
    return account.warmth(total());
  }

  /**
   * {@return whether everything could be asked}
   *
   * <p>If not, a line says {@link Cause#FAILED}, or a condition of the bands or a sign of machines
   * could not be asked: total and temperature are those of the rest.
   */
  public boolean complete() {
    return account.isComplete();
  }

  /**
   * {@return the types of interactions up to that instant that the card's vocabulary does not
   * declare, by name; none if the card asks about no interactions}
   *
   * <p>No rule can ever count them, so a misspelt type scores nothing: here it shows, and in {@link
   * #explain}. A host that records more than its cards need declares those types as well.
   */
  public Set<String> unknownTypes() {
    return Collections.unmodifiableSet(account.unknownTypes());
  }

  /**
   * {@return what was left out because machines did it, by the card's {@link Robots}, in their
   * order; none if the card asks about no interactions}
   */
  public List<Discarded> discarded() {
    return account.discarded();
  }

  /** {@return the ledger, in the order of the card} */
  public List<Line> lines() {
    return account.lines();
  }

  /**
   * {@return a line without points for each rule that gives nothing, in the order of the card;
   * unmodifiable}
   */
  public List<Line> silent() {
    return outline.silent(lines(), account.passedOver());
  }

  /**
   * {@return why the score is so high: what gives more points than its baseline, which is 0 unless
   * the card states another}
   *
   * @param most how many at most; 0 or more
   */
  public List<Reason> reasonsAbove(int most) {
    return outline.reasons().above(lines(), most);
  }

  /**
   * {@return why the score is no higher: what gives fewer points than its baseline, which is the
   * most that it gives unless the card states another; where that is not limited, what it gives
   * once}
   *
   * @param most how many at most; 0 or more
   */
  public List<Reason> reasonsBelow(int most) {
    return outline.reasons().below(lines(), most);
  }

  /**
   * {@return what changed from another score to this one}
   *
   * @param earlier of the same or another instant, card or version
   */
  public ScoreDiff diff(Score earlier) {
    return ScoreDiff.between(earlier, this);
  }

  /**
   * {@return the score in words, line by line; not for parsing, and without personal text}
   *
   * @param locale Italian, or any other for English
   */
  public String explain(Locale locale) {
    return explain(Wording.of(locale));
  }

  /**
   * {@return the score in words, line by line; not for parsing, and without personal text}
   *
   * @param words of a language
   */
  public String explain(Wording words) {
    return new Explanation(words).of(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Score that
        && asOf.equals(that.asOf)
        && Arrays.equals(tiers, that.tiers)
        && temperature == that.temperature
        && card().equals(that.card())
        && lines().equals(that.lines())
        && warmth().equals(that.warmth())
        && account.passedOver().equals(that.account.passedOver())
        && account.unknownTypes().equals(that.account.unknownTypes())
        && discarded().equals(that.discarded())
        && complete() == that.complete();
  }

  @Override
  public int hashCode() {
    return Objects.hash(asOf, Arrays.hashCode(tiers), temperature);
  }

  /** {@return total and temperature} */
  @Override
  public String toString() {
    return "Score[" + total() + ", " + temperature() + "]";
  }
}
