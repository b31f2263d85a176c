package org.leadroad.scoring.plan;

import org.jspecify.annotations.Nullable;

/** The answers of something that is so or not. */
public record FlagHits(Hit yes, Hit no) implements Hits {

  @Override
  public @Nullable Hit of(Object value) {
    return value instanceof Boolean flag ? (flag ? yes : no) : null;
  }
}
