/**
 * Who is who: many leads, one party, by assertions that can be taken back.
 *
 * <p>Start with {@link org.leadroad.lifecycle.party.Parties}; {@link
 * org.leadroad.lifecycle.party.PartyView} shows one party with every word of its leads.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.party;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
