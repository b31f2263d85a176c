/**
 * What happened between somebody and the seller: page views, clicks, calls, theirs and ours.
 *
 * <p>Start with {@link org.leadroad.core.engagement.Engagement}.
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
package org.leadroad.core.engagement;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
