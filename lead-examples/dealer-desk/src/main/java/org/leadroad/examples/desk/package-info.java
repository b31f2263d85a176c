/**
 * The main job as a program: an inbox goes in, a ranked and explained lead list comes out.
 *
 * <p>Start with {@link org.leadroad.examples.desk.DealerDesk}; what a dealership decides for itself
 * is in {@link org.leadroad.examples.desk.House}.
 */
@NullMarked
package org.leadroad.examples.desk;

import org.jspecify.annotations.NullMarked;
