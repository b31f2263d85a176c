/**
 * What was said, as it was said: the words of an enquiry, where they came from and the bytes they
 * came in.
 *
 * <p>Nothing here is parsed, trimmed or corrected (statement L2). Start with {@link
 * org.leadroad.core.words.Words}.
 */
@NullMarked
@HouseStyle
package org.leadroad.core.words;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
