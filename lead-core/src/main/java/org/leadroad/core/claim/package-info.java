/**
 * What the words seem to say: who somebody is and what they want, each value with the words it came
 * from.
 *
 * <p>A claim is not yet true (statement L1). Start with {@link org.leadroad.core.claim.Claim}.
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
package org.leadroad.core.claim;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
