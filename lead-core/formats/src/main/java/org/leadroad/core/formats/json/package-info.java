/**
 * JSON as a tree, of bounded size; not exported.
 *
 * <p>Start with {@link org.leadroad.core.formats.json.JsonReader}.
 */
@NullMarked
package org.leadroad.core.formats.json;

import org.jspecify.annotations.NullMarked;
