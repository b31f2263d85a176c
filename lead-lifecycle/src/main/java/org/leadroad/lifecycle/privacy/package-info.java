/**
 * What they allowed, what is theirs, and how it is forgotten.
 *
 * <p>Start with {@link org.leadroad.lifecycle.privacy.Permissions}, {@link
 * org.leadroad.lifecycle.privacy.Export} and {@link org.leadroad.lifecycle.privacy.Erasure}. They
 * keep records and carry out what the host decides; what a law demands is for the host to judge.
 */
@NullMarked
@HouseStyle
package org.leadroad.lifecycle.privacy;

import org.jspecify.annotations.NullMarked;
import org.leadroad.core.check.HouseStyle;
