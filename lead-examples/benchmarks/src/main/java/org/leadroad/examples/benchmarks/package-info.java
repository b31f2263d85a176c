/** What reading and keeping leads costs, beside the hand-written limit, in one run. */
@NullMarked
package org.leadroad.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
