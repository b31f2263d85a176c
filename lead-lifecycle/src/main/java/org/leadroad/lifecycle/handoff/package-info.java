/**
 * When sales takes over: not too early, not more than they can take, and said why.
 *
 * <p>Start with {@link org.leadroad.lifecycle.handoff.Gate}.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.handoff;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
