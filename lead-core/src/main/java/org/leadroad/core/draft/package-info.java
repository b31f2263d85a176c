/**
 * From names and texts as received to the words of a lead: what the intakes of all modules share.
 * Exported to them and to nobody else.
 *
 * <p>Start with {@link org.leadroad.core.draft.Draft}.
 */
@NullMarked
package org.leadroad.core.draft;

import org.jspecify.annotations.NullMarked;
