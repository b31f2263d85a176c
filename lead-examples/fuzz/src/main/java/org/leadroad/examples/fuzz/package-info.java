/**
 * What a stranger may send, made up by a coverage-guided fuzzer, and the laws that hold for all of
 * it (statement G2). Start with {@link org.leadroad.examples.fuzz.Target}.
 */
@NullMarked
package org.leadroad.examples.fuzz;

import org.jspecify.annotations.NullMarked;
