package org.leadroad.scoring;

import java.time.Instant;

/**
 * A card, ready to be asked about one type. Made by {@link Scorecard#scorer(Bindings)} and by
 * nothing else.
 *
 * <p>Making one compiles the card: what many rules ask is asked once, and what only adds up is
 * added up beforehand (law <em>plan</em>: it says what the tree says). So keep it, for all threads.
 * Asking costs hardly more for a card of many rules than for one of few; the lines of a score are
 * made when somebody wants to see them.
 *
 * <p>Pure: the same subject and instant give the same score; interactions count in any order, and
 * the same event once; what is later than the instant is not seen (laws <em>purity</em> and <em>no
 * hindsight</em>). Values of attributes carry no date: they are the host's answer for that instant,
 * which {@link Bindings} can be told. Immutable, and safe for use by multiple threads if the
 * bindings are.
 *
 * @param <S> the type that is scored
 */
public sealed interface Scorer<S> permits Plan {

  /**
   * {@return the score of one subject}
   *
   * @param subject what is scored
   * @param asOf the instant of which it is asked
   */
  Score score(S subject, Instant asOf);

  /**
   * {@return the points that {@link #score} would give}
   *
   * @param subject what is scored
   * @param asOf the instant of which it is asked
   */
  long total(S subject, Instant asOf);

  /**
   * {@return the way to put many subjects in order: {@code scorer.ranking(now).of(contacts)}}
   *
   * @param asOf the instant of which it is asked
   */
  Ranker<S> ranking(Instant asOf);
}
