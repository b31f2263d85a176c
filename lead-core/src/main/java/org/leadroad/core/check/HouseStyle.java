package org.leadroad.core.check;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How the values of the library are generated.
 *
 * <p>Read from the source only: with the generator's own annotation on a package, users of NullAway
 * would be warned of a class that they do not have.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
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
public @interface HouseStyle {}
