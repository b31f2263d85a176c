/**
 * The words on screens: what a seller calls a lead in which situation, said once (statement S1).
 *
 * <p>The four standings are what the library claims; how people name them is theirs to define.
 * Start with {@link org.leadroad.core.definition.Definitions}.
 */
@NullMarked
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    jdkOnly = true,
    strictBuilder = true,
    add = "*",
    addAll = "*",
    depluralize = true,
    allowedClasspathAnnotations = {Override.class})
package org.leadroad.core.definition;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
