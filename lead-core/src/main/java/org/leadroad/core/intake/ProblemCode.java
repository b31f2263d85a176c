package org.leadroad.core.intake;

/**
 * What can be wrong with a delivery, and what to do about it. The names appear in stored data and
 * stay.
 *
 * <p>The first group refuses a document; the second is noted on a lead that was accepted.
 */
public enum ProblemCode {
  /** Nothing was delivered. */
  EMPTY("nothing to read; ask the sender to send it again"),
  /** A null where a document or map was due. */
  NULL_INPUT("pass the document or map itself"),
  /** More bytes than the limit. */
  LIMIT_BYTES("raise Limits.maxBytes if the sender is trusted"),
  /** Elements nested deeper than the limit. */
  LIMIT_DEPTH("raise Limits.maxDepth if the sender is trusted"),
  /** More elements than the limit. */
  LIMIT_ELEMENTS("raise Limits.maxElements if the sender is trusted"),
  /** More attributes on one element, or more fields in one form, than the limit. */
  LIMIT_ATTRIBUTES("raise Limits.maxAttributes or maxFields if the sender is trusted"),
  /** One text longer than the limit. */
  LIMIT_FIELD("raise Limits.maxFieldLength if the sender is trusted"),
  /** A name longer than the limit. */
  LIMIT_NAME("raise Limits.maxNameLength if the sender is trusted"),
  /** A document type declaration that could fetch or expand something. */
  XML_DOCTYPE("ask the sender to leave the DOCTYPE out"),
  /** Not well-formed, and nothing that a repair mends. */
  XML_MALFORMED(
      "ask the sender for well-formed XML; if the charset is wrong, pass Delivery.charset"),
  /** Well-formed, but not an ADF document. */
  NOT_ADF("read it with another intake"),
  /** An ADF document without any prospect. */
  NO_PROSPECT("ask the sender why it is empty"),
  /** A format that no intake here reads. */
  NOT_READABLE("add an intake for this format"),
  /** What was passed threw while it was read. */
  INPUT_FAILED("copy the map or document before passing it, and look there for the fault"),

  /** Text before the document or a prolog that no parser accepts was set right. */
  PROLOG_REPAIRED("ask the sender to begin with <?xml version=\"1.0\"?>"),
  /** A bare DOCTYPE was taken out. */
  DOCTYPE_REMOVED("ask the sender to leave the DOCTYPE out"),
  /** A character that begins markup began none, and is in the words as received. */
  MARKUP_ESCAPED("ask the sender to escape & and <"),
  /** A comment with two hyphens inside was set right. */
  COMMENT_REPAIRED("ask the sender not to write -- in comments"),
  /** An HTML entity, or a number that XML would refuse, was turned into its character. */
  ENTITY_REPAIRED("ask the sender to write the character itself"),
  /** An entity that nobody knows was kept as it stands. */
  ENTITY_UNKNOWN("ask the sender what it means"),
  /**
   * A control character is in the words, as received, or was passed over after the last of them.
   */
  CONTROL_CHAR("show it escaped"),
  /** A charset other than the declared one had to be used. */
  CHARSET_FALLBACK("ask the sender to declare the charset that it writes"),
  /** Half of a surrogate pair is in the words; it was replaced by U+FFFD. */
  LONE_SURROGATE("ask the sender to write valid Unicode"),
  /** A direction override is in the words, as received. */
  BIDI("show it escaped"),
  /** The same field more than once; all are kept. */
  REPEATED("the first is taken as the main one"),
  /** A value of a type that is no text; it was kept in its written form or left out as absent. */
  TYPE("ask the sender to send text");

  private final String cure;

  ProblemCode(String cure) {
    this.cure = cure;
  }

  /** {@return what to do about it, in a few words} */
  public String cure() {
    return cure;
  }
}
