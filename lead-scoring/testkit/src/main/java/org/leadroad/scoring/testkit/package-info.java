/**
 * Generated scorecards and profiles for jqwik properties, the laws that a host's own card must
 * keep, and a verifier for its rules.
 *
 * <p>With this artifact among the test dependencies, a property asks for what it needs by type:
 *
 * <pre>{@code
 * @Property
 * void everyScoreIsExplained(@ForAll Scorecard card, @ForAll Profile profile) { … }
 * }</pre>
 *
 * <p>Start with {@link org.leadroad.scoring.testkit.ScorecardContract} to hold your own card to the
 * laws and to what you promise of it ({@link org.leadroad.scoring.testkit.CardLaw}), with {@link
 * org.leadroad.scoring.testkit.ScoringVerifier} to test its rules one by one, with {@link
 * org.leadroad.scoring.testkit.GoldenFile} to see whom a change of it changes, and with {@link
 * org.leadroad.scoring.testkit.ScoringArbitraries} to compose generated values.
 */
@NullMarked
package org.leadroad.scoring.testkit;

import org.jspecify.annotations.NullMarked;
