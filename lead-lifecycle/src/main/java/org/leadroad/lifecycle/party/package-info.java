/**
 * Who is who: many leads, one party, by assertions that can be taken back.
 *
 * <p>Start with {@link org.leadroad.lifecycle.party.Parties}.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.party;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
