/**
 * What the words seem to say: who somebody is and what they want, each value with the words it came
 * from.
 *
 * <p>A claim is not yet true (statement L1). Start with {@link org.leadroad.core.claim.Claim}.
 */
@NullMarked
@HouseStyle
package org.leadroad.core.claim;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
