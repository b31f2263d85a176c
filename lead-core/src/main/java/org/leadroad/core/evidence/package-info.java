/**
 * What happened that speaks for or against a claim, and what a judge of it may answer: plain data
 * anybody may make.
 *
 * <p>Start with {@link org.leadroad.core.evidence.Evidence} and {@link
 * org.leadroad.core.evidence.Opinion}.
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
package org.leadroad.core.evidence;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
