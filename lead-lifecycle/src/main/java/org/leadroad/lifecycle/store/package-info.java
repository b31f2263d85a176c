/**
 * Where roads are kept: facts, which stay, and words, which can be deleted.
 *
 * <p>Start with {@link org.leadroad.lifecycle.store.RoadStore}.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.store;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
