package org.leadroad.core.formats.codec;

import org.leadroad.core.intake.Problem;

/**
 * A document that is not what a {@link JsonCodec} writes, or a value that passes its limits. Says
 * what, where and what to do about it, and never a value.
 */
public final class JsonCodecException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  JsonCodecException(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /**
   * {@return what is wrong}
   *
   * <p>The field of its place is a JSON pointer (RFC 6901), such as {@code /lead/words/3/1}; where
   * something is no JSON at all, the place is a line and a column.
   */
  public Problem problem() {
    return problem;
  }
}
