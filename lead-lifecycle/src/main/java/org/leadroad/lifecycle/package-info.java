/**
 * What happened to every lead, as facts, and the lead list that follows from them.
 *
 * <p>Start with {@link org.leadroad.lifecycle.Book}; a {@link org.leadroad.lifecycle.Policy} says
 * what the facts mean, and {@link org.leadroad.lifecycle.LeadList} shows it for everybody.
 *
 * <p>Statements such as L5 or G3, which types name, are listed in the README, under <em>The
 * statements</em>.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
