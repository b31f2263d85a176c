package org.leadroad.scoring.plan;

import org.jspecify.annotations.Nullable;

/** Every answer that the values of one attribute can give. */
public sealed interface Hits permits TextHits, NumberHits, FlagHits {

  /** What a value says; null if it is no value of such an attribute. */
  @Nullable Hit of(Object value);
}
