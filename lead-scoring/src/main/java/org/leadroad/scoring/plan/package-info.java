/**
 * What a card is compiled to: numbers in tables, which know nothing of cards. Not for users.
 *
 * <p>{@link org.leadroad.scoring.plan.Program} is all of a card, {@link
 * org.leadroad.scoring.plan.Workspace} what one subject makes of it.
 */
@NullMarked
package org.leadroad.scoring.plan;

import org.jspecify.annotations.NullMarked;
