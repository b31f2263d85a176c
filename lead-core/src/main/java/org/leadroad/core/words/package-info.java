/**
 * What was said, as it was said: the words of an enquiry, where they came from and the bytes they
 * came in.
 *
 * <p>Nothing here is parsed, trimmed or corrected (statement L2). Start with {@link
 * org.leadroad.core.words.Words}.
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
    depluralizeDictionary = {"address:addresses", "identity:identities"},
    allowedClasspathAnnotations = {Override.class})
package org.leadroad.core.words;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
