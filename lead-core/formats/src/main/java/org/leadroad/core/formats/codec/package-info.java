/**
 * The JSON form in which leads, and what is known of them, are stored and sent on: what is written
 * comes back equal, whatever later version of the library reads it.
 *
 * <p>Start with {@link org.leadroad.core.formats.codec.JsonCodec}.
 */
@NullMarked
package org.leadroad.core.formats.codec;

import org.jspecify.annotations.NullMarked;
