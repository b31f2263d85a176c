/**
 * Ready strategies: checks of what was said, checks of what happened, and a standard put together
 * from them.
 *
 * <p>They are parts: a host puts them together with {@link
 * org.leadroad.core.VerificationStrategy#allOf} and its neighbours, beside its own. Start with
 * {@link org.leadroad.core.strategy.IdentityChecks}.
 */
@NullMarked
package org.leadroad.core.strategy;

import org.jspecify.annotations.NullMarked;
