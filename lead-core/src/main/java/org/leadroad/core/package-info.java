/**
 * Leads, and the three things that verification can make of them.
 *
 * <p>Start with {@link org.leadroad.core.Lead}, then {@link org.leadroad.core.Verification}. The
 * packages below this one are the vocabulary of the idea (words, claims, evidence) and the ready
 * parts (intake, reading, strategies, definitions).
 *
 * <p>Statements such as L5 or G3, which types name, are listed in the README, under <em>The
 * statements</em>, and laws such as <em>no hindsight</em> below them, under <em>The laws</em>.
 */
@NullMarked
@HouseStyle
package org.leadroad.core;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
