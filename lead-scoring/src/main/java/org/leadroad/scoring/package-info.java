/**
 * Scorecards as trees of rules, and scores as exact, explained ledgers (statements G1 to G5, C3).
 *
 * <p>Start with {@link org.leadroad.scoring.Scorecard}: a {@link org.leadroad.scoring.Vocabulary}
 * names what can be asked, rules and groups of it make a card, and a card's {@link
 * org.leadroad.scoring.Scorer} answers with a {@link org.leadroad.scoring.Score}.
 *
 * <p>Statements such as L5 or G3, which types name, are listed in the README, under <em>The
 * statements</em>.
 */
@NullMarked
@HouseStyle
package org.leadroad.scoring;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
