/**
 * Leads, and the three things that verification can make of them.
 *
 * <p>Start with {@link org.leadroad.core.Lead}, then {@link org.leadroad.core.Verification}. The
 * packages below this one are the vocabulary of the idea (words, claims, evidence) and the ready
 * parts (intake, reading, strategies, definitions).
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
package org.leadroad.core;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
