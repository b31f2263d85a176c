/**
 * What happened to every lead, as facts, and the lead list that follows from them.
 *
 * <p>Start with {@link org.leadroad.lifecycle.Book}, then {@link org.leadroad.lifecycle.LeadList}.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
