/**
 * From what a transport delivers to leads: bytes or a map in, leads and problems out.
 *
 * <p>Everything here is pure, keeps the bytes, reports what it repaired, and never drops an enquiry
 * in silence. Start with {@link org.leadroad.core.intake.Adf} or {@link
 * org.leadroad.core.intake.WebForm}.
 */
@NullMarked
@HouseStyle
package org.leadroad.core.intake;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
