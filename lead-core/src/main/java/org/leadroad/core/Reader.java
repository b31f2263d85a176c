package org.leadroad.core;

/**
 * Reads words: a separate act from having them, and one that can be done again, better, later
 * (statement L3).
 *
 * <p>Hosts may implement it. A reader is pure and total: the same lead gives an equal reading, and
 * no words make it throw; what it does not understand it remarks on and leaves alone.
 */
public interface Reader {

  /** {@return name and version, kept in every reading: {@code standard/2}} */
  String name();

  /**
   * {@return what the words of this lead seem to say}
   *
   * @param lead any lead; not changed
   */
  Reading read(Lead lead);
}
