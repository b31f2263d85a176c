/**
 * Checks that the modules of the library share. Exported to them and to nobody else.
 *
 * <p>Start with {@link org.leadroad.core.check.Checks}.
 */
@NullMarked
package org.leadroad.core.check;

import org.jspecify.annotations.NullMarked;
