/**
 * The words on screens: what a seller calls a lead in which situation, said once (statement S1).
 *
 * <p>The four standings are what the library claims; how people name them is theirs to define.
 * Start with {@link org.leadroad.core.definition.Definitions}.
 */
@NullMarked
@HouseStyle
package org.leadroad.core.definition;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
