/**
 * Intakes for what comes as JSON, CSV or e-mail: the siblings of {@link
 * org.leadroad.core.intake.Adf} and {@link org.leadroad.core.intake.WebForm}.
 *
 * <p>Start with {@link org.leadroad.core.formats.Webhook}, {@link org.leadroad.core.formats.Csv} or
 * {@link org.leadroad.core.formats.Email}.
 */
@NullMarked
package org.leadroad.core.formats;

import org.jspecify.annotations.NullMarked;
