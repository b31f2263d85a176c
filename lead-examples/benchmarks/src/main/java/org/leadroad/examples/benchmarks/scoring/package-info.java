/**
 * What scoring costs, beside hand-written code and other engines that give the same points.
 *
 * <p>{@link org.leadroad.examples.benchmarks.scoring.Workload} makes leads, {@link
 * org.leadroad.examples.benchmarks.scoring.Rules} a card of any size.
 */
@NullMarked
package org.leadroad.examples.benchmarks.scoring;

import org.jspecify.annotations.NullMarked;
