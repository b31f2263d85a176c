/**
 * The reader that comes with the library: claims out of the words of web forms and of ADF/XML.
 *
 * <p>Start with {@link org.leadroad.core.reading.StandardReader}.
 */
@NullMarked
package org.leadroad.core.reading;

import org.jspecify.annotations.NullMarked;
