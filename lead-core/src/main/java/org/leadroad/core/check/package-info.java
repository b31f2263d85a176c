/** Checks that the packages of this module share. Exported by nobody. */
@NullMarked
package org.leadroad.core.check;

import org.jspecify.annotations.NullMarked;
