/**
 * What keeping roads costs, beside plain JDBC that writes and reads the same rows.
 *
 * <p>{@link org.leadroad.examples.benchmarks.roads.Story} tells the facts, {@link
 * org.leadroad.examples.benchmarks.roads.ByHand} is the limit.
 */
@NullMarked
package org.leadroad.examples.benchmarks.roads;

import org.jspecify.annotations.NullMarked;
