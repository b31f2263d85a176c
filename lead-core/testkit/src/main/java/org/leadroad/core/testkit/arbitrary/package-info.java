/**
 * Arbitraries that the kits of the library share. Exported to them and to nobody else.
 *
 * <p>Start with {@link org.leadroad.core.testkit.arbitrary.Single}.
 */
@NullMarked
package org.leadroad.core.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
