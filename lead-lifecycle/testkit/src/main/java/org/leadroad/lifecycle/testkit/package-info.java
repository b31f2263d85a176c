/**
 * Generated facts, roads and books, and the laws that a store of one's own must keep.
 *
 * <p>Start with {@link org.leadroad.lifecycle.testkit.RoadStoreContract}:
 *
 * <pre>{@code
 * class OurStoreTest implements RoadStoreContract {
 *   @Override
 *   public RoadStore store() {
 *     return OurStore.empty();
 *   }
 * }
 * }</pre>
 */
@NullMarked
package org.leadroad.lifecycle.testkit;

import org.jspecify.annotations.NullMarked;
