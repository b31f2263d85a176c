/**
 * What happened between somebody and the seller: page views, clicks, calls, theirs and ours.
 *
 * <p>Start with {@link org.leadroad.core.engagement.Engagement}.
 */
@NullMarked
@HouseStyle
package org.leadroad.core.engagement;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
