/**
 * What happened that speaks for or against a claim, and what a judge of it may answer: plain data
 * anybody may make.
 *
 * <p>Start with {@link org.leadroad.core.evidence.Evidence} and {@link
 * org.leadroad.core.evidence.Opinion}.
 */
@NullMarked
@HouseStyle
package org.leadroad.core.evidence;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
